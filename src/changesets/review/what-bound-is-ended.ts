import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const whatBoundIsEnded: ChangeCheck = {
  id: 'what-bound-is-ended',
  sentence: messages.review.whatBoundIsEnded(),
  level: 'WARNING',
  find: ({ replayed: { changes, after, touchedBy }, today }) =>
    changes.flatMap(({ fact, kind, before }) => {
      if (!('node' in fact) || kind !== 'REMOVED') return [];
      const { id, type } = fact.node;
      const isRule = vocabulary.nodes.get(type)?.labels.includes('Rule') === true;
      if (!isRule || after.node(id) !== undefined || !hasBegun(before ?? {}, today)) return [];
      return [{ change: touchedBy.get(id), message: messages.review.boundIsRemoved({ id }) }];
    }),
};

/** A rule without a first day may have taken effect. */
const hasBegun = ({ validFrom }: Properties, today: string): boolean =>
  typeof validFrom !== 'string' || validFrom <= today;
