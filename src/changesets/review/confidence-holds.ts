import { aboutOf } from '../../knowledge/facts/fact-change.js';
import type { KnowledgeSnapshot } from '../../knowledge/snapshots/snapshot.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const confidenceHolds: ChangeCheck = {
  id: 'confidence-holds',
  sentence: messages.review.confidenceHolds(),
  level: 'WARNING',
  find: ({ replayed: { changes, before, after, touchedBy } }) =>
    [...new Set(changes.map(({ fact }) => aboutOf(fact)))]
      .filter((id) => after.node(id) !== undefined && isOfficial(before, id) && !isOfficial(after, id))
      .map((id) => ({ change: touchedBy.get(id), message: messages.review.notOfficial({ id }) })),
};

const isOfficial = (snapshot: KnowledgeSnapshot, id: string): boolean =>
  snapshot.out(id).some(({ type, properties }) => type.type === 'CITES' && properties.confidence === 'OFFICIAL');
