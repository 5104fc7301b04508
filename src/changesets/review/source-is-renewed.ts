import { aboutOf } from '../../knowledge/facts/fact-change.js';
import type { ChangeCheck } from './change-check.js';

export const sourceIsRenewed: ChangeCheck = {
  id: 'source-is-renewed',
  sentence: 'What changes a fact cites the source that says so.',
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
        message: `"${id}" changes, and cites nothing new: link the source that says so with "cites", or say why the old one does`,
      }));
  },
};
