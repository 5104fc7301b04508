import type { Graph } from '../../src/graph/port.js';
import { timeId } from '../../src/graph/records/time-id.js';
import { type Revision, revisions } from '../../src/knowledge/history/revision.js';

/** A revision of a fictional publication; later revisions have greater ids. */
export function revision(given: Partial<Revision> & Pick<Revision, 'sequence'>): Revision {
  return {
    id: timeId('revision'),
    about: 'vn/decree',
    actsOn: null,
    ordinal: 0,
    at: `2026-11-01T00:00:${String(given.sequence % 60).padStart(2, '0')}.000Z`,
    changeset: `changeset/${given.sequence}`,
    title: `Publication ${given.sequence}`,
    reason: 'The gazette says so.',
    author: 'An Editor',
    origin: 'DESK',
    reviewer: 'A Reviewer',
    kind: 'CHANGED',
    fact: { node: { type: 'Regulation', id: given.about ?? 'vn/decree' } },
    before: { citation: 'old' },
    after: { citation: 'new' },
    text: 'The citation changes.',
    sources: [],
    markets: ['country/VN'],
    classes: [],
    area: null,
    ...given,
  };
}

export async function putRevisions(graph: Graph, all: readonly Revision[]): Promise<void> {
  for (let start = 0; start < all.length; start += 500)
    await graph.transaction((transaction) => revisions.put(transaction, all.slice(start, start + 500)));
}
