import type { ReviewRule } from './rule.js';

export const canBeRead: ReviewRule = {
  id: 'can-be-read',
  sentence: 'A change fits the fact that it is about, as that is published now.',
  level: 'ERROR',
  find: ({ replayed }) => replayed.misread.map(({ change, message }) => ({ change, message })),
};
