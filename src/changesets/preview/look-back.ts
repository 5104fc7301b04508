import type { Reader } from '../../graph/port.js';
import { publishedSequence } from '../../knowledge/publishing/knowledge.js';
import type { Background } from './background.js';
import { changesBackTo } from './undone.js';
import { Aside, withChanges } from './with-changes.js';

/** The time limit of a look back with all its attempts, in milliseconds: it gives way more often than a preview. */
const patienceMs = 30_000;

/**
 * Reads an earlier state. It is called again after it gave way to a write, and can continue where it was: the state is
 * the same.
 * @param assertUnmoved throws if something was published since the look back began, so that two states could have been
 * mixed; the look back then starts again
 */
export type LookAt<Found> = (reader: Reader, assertUnmoved: () => Promise<void>) => Promise<Found>;

/**
 * Reads the knowledge as it was published at a sequence; undefined if more has changed since than can be reversed.
 * @throws `PREVIEW_GIVEN_UP` if it takes too long
 */
export async function lookBack<Found>(
  { graph, priority }: Background,
  sequence: number,
  work: LookAt<Found>,
): Promise<Found | undefined> {
  let isTooFar = false;
  let current = 0;
  return withChanges(
    graph,
    priority,
    async (reader) => {
      current = await publishedSequence(reader);
      const changes = await changesBackTo(reader, sequence, current);
      isTooFar = changes === undefined;
      return changes ?? [];
    },
    async (reader) => {
      if (isTooFar) return undefined;
      return work(reader, async () => {
        if ((await publishedSequence(reader)) !== current) throw new Aside();
      });
    },
    patienceMs,
  );
}
