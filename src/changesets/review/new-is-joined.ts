import { nothingIsLoose } from '../../knowledge/completeness/nothing-is-loose.js';
import type { ChangeCheck } from './change-check.js';

/** The same rule as for seed files, asked of what is new: of the rest, not all that points at it is at hand. */
export const newIsJoined: ChangeCheck = {
  id: nothingIsLoose.id,
  sentence: nothingIsLoose.sentence,
  level: 'WARNING',
  find: ({ replayed: { changes, after, touchedBy } }) =>
    changes.flatMap(({ fact, kind }) => {
      if (!('node' in fact) || kind !== 'ADDED') return [];
      const { id } = fact.node;
      const isJoined = after.into(id).length > 0 || after.out(id).some(({ type }) => type.type !== 'CITES');
      return isJoined
        ? []
        : [{ change: touchedBy.get(id), message: `"${id}" is joined to nothing: relate it, or leave it out` }];
    }),
};
