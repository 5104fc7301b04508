import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const changesSomething: ChangeCheck = {
  id: 'changes-something',
  sentence: messages.review.changesSomething(),
  level: 'ERROR',
  find: ({ replayed }) =>
    replayed.changes.length > 0 || replayed.misread.length > 0
      ? []
      : [{ change: undefined, message: messages.review.changesNothing() }],
};
