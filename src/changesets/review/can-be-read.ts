import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const canBeRead: ChangeCheck = {
  id: 'can-be-read',
  sentence: messages.review.canBeRead(),
  level: 'ERROR',
  find: ({ replayed }) => replayed.misread.map(({ change, message }) => ({ change, message })),
};
