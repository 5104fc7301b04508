import type { ChangeCheck } from './change-check.js';

export const canBeRead: ChangeCheck = {
  id: 'can-be-read',
  sentence: 'A change fits the fact that it is about, as that is published now.',
  level: 'ERROR',
  find: ({ replayed }) => replayed.misread.map(({ change, message }) => ({ change, message })),
};
