import { aboutOf } from '../../knowledge/facts/fact-change.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const sourceIsRenewed: ChangeCheck = {
  id: 'source-is-renewed',
  sentence: messages.review.sourceIsRenewed(),
  level: 'WARNING',
  find: ({ replayed, facts }) => {
    const citing = new Set(
      replayed.changes.flatMap(({ fact, kind }) =>
        'edge' in fact && fact.edge.type === 'CITES' && kind !== 'REMOVED' ? [fact.edge.from] : [],
      ),
    );
    const touched = replayed.changes
      .filter(({ fact, kind }) => !('node' in fact && kind === 'REMOVED'))
      .map(({ fact }) => aboutOf(fact));
    return [...new Set(touched)]
      .filter((id) => facts.node(id)?.type.sourced === true && !citing.has(id))
      .map((id) => ({
        change: replayed.touchedBy.get(id),
        message: messages.review.sameSource({ id }),
      }));
  },
};
