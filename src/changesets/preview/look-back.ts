import type { Graph, Reader } from '../../graph/port.js';
import { publishedSequence } from '../../knowledge/publishing/knowledge.js';
import type { PublicationPriority } from './publication-priority.js';
import { changesBackTo } from './undone.js';
import { withChanges } from './with-changes.js';

/**
 * Reads the knowledge as it was published at a sequence; undefined where more has changed since than can be taken back.
 * @param work as `withChanges` runs it
 */
export async function lookBack<Found>(
  graph: Graph,
  priority: PublicationPriority,
  sequence: number,
  work: (reader: Reader) => Promise<Found>,
): Promise<Found | undefined> {
  let isTooFar = false;
  return withChanges(
    graph,
    priority,
    async (reader) => {
      const changes = await changesBackTo(reader, sequence, await publishedSequence(reader));
      isTooFar = changes === undefined;
      return changes ?? [];
    },
    async (reader) => (isTooFar ? undefined : work(reader)),
  );
}
