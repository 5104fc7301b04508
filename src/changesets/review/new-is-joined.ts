import { nothingIsLoose } from '../../knowledge/completeness/nothing-is-loose.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

/** The same check as for seed files, for new facts only: of other facts, not all references are loaded. */
export const newIsJoined: ChangeCheck = {
  id: nothingIsLoose.id,
  sentence: nothingIsLoose.sentence,
  level: 'WARNING',
  find: ({ replayed: { changes, after, touchedBy } }) =>
    changes.flatMap(({ fact, kind }) => {
      if (!('node' in fact) || kind !== 'ADDED') return [];
      const { id } = fact.node;
      const isJoined = after.into(id).length > 0 || after.out(id).some(({ type }) => type.type !== 'CITES');
      return isJoined ? [] : [{ change: touchedBy.get(id), message: messages.completeness.loose({ id }) }];
    }),
};
