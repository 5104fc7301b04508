import { messages } from '../messages/messages.js';
import { defineForOperator } from './define.js';

/** Errors of the files of tariff schedules. */
export const scheduleErrors = {
  scheduleNotRead: defineForOperator('SCHEDULE_NOT_READ', 'input', messages.scheduleErrors.notRead),
} as const;
