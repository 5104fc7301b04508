import { overriding } from '../../graph/vocabulary/acting.js';
import { relationWords } from '../../knowledge/changes/words.js';
import type { ChangeCheck } from './change-check.js';

export const replacedIsNotEnded: ChangeCheck = {
  id: 'replaced-is-not-ended',
  sentence: 'What another rule replaces, repeals, suspends or postpones is not ended by hand: its standing follows.',
  level: 'WARNING',
  find: ({ replayed }) =>
    replayed.changes.flatMap(({ fact, kind, after }) => {
      if (!('node' in fact) || kind !== 'CHANGED' || typeof after?.validTo !== 'string') return [];
      const { id } = fact.node;
      const by = replayed.after.into(id).find(({ type }) => overriding.some((each) => each === type.type));
      if (by === undefined) return [];
      const message = `"${id}" is given its last day by hand, while "${by.from}" ${relationWords(by.type.type)} it: leave validTo to that act`;
      return [{ change: replayed.touchedBy.get(id), message }];
    }),
};
