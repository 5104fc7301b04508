import { overriding } from '../../graph/vocabulary/acting.js';
import { statingField } from '../../knowledge/changes/refs.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const replacedIsNotEnded: ChangeCheck = {
  id: 'replaced-is-not-ended',
  sentence: messages.review.replacedIsNotEnded(),
  level: 'WARNING',
  find: ({ replayed }) =>
    replayed.changes.flatMap(({ fact, kind, after }) => {
      if (!('node' in fact) || kind !== 'CHANGED' || typeof after?.validTo !== 'string') return [];
      const { id } = fact.node;
      const by = replayed.after.into(id).find(({ type }) => overriding.some((each) => each === type.type));
      if (by === undefined) return [];
      const field = statingField(by.type.type);
      const message = messages.review.endedByHand({ id, by: by.from, field });
      return [{ change: replayed.touchedBy.get(id), message }];
    }),
};
