import { messages } from '../messages/messages.js';
import { defineForOperator } from './define.js';

/** Errors of the files of tariff schedules. */
export const scheduleErrors = {
  scheduleNotRead: defineForOperator('SCHEDULE_NOT_READ', 'input', messages.scheduleErrors.notRead),
  editionWithoutSource: defineForOperator('EDITION_WITHOUT_SOURCE', 'input', messages.scheduleImport.withoutSource),
  scheduleMoved: defineForOperator('SCHEDULE_MOVED', 'conflict', messages.scheduleImport.scheduleMoved),
} as const;
