import { factKey } from '../../knowledge/facts/fact-change.js';
import type { KnowledgeSnapshot } from '../../knowledge/snapshots/snapshot.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

const asking = ['REQUIRES', 'NEEDS'];

export const requirementIsAskedFor: ChangeCheck = {
  id: 'requirement-is-asked-for',
  sentence: messages.review.requirementIsAskedFor(),
  level: 'WARNING',
  find: ({ replayed: { changes, after, touchedBy } }) => {
    const left = changes.flatMap(({ fact, kind }) =>
      'edge' in fact && kind === 'REMOVED' && asking.includes(fact.edge.type) && isAlone(after, fact.edge.to)
        ? [[fact.edge.to, touchedBy.get(factKey(fact))] as const]
        : [],
    );
    return [...new Map(left)].map(([id, change]) => ({
      change,
      message: messages.review.notAskedFor({ id }),
    }));
  },
};

const isAlone = (after: KnowledgeSnapshot, id: string): boolean =>
  after.node(id) !== undefined && !after.into(id).some(({ type }) => asking.includes(type.type));
