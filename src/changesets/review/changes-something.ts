import type { ChangeCheck } from './change-check.js';

export const changesSomething: ChangeCheck = {
  id: 'changes-something',
  sentence: 'A changeset changes something.',
  level: 'ERROR',
  find: ({ replayed }) =>
    replayed.changes.length > 0 || replayed.misread.length > 0
      ? []
      : [{ change: undefined, message: 'Nothing would differ from what is published: add a change, or withdraw it' }],
};
