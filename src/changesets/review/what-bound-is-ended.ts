import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { ChangeCheck } from './change-check.js';

export const whatBoundIsEnded: ChangeCheck = {
  id: 'what-bound-is-ended',
  sentence: 'A rule that has begun to bind is ended on a day, not removed: it still answers for the days before.',
  level: 'WARNING',
  find: ({ replayed: { changes, after, touchedBy }, today }) =>
    changes.flatMap(({ fact, kind, before }) => {
      if (!('node' in fact) || kind !== 'REMOVED') return [];
      const { id, type } = fact.node;
      const isRule = vocabulary.nodes.get(type)?.labels.includes('Rule') === true;
      if (!isRule || after.node(id) !== undefined || !hasBegun(before ?? {}, today)) return [];
      const message = `"${id}" is removed as if it had never bound: end it on its last day, or say why`;
      return [{ change: touchedBy.get(id), message }];
    }),
};

/** A rule whose first day nobody states may have begun. */
const hasBegun = ({ validFrom }: Properties, today: string): boolean =>
  typeof validFrom !== 'string' || validFrom <= today;
