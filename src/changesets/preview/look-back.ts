import type { Reader } from '../../graph/port.js';
import { publishedSequence } from '../../knowledge/publishing/knowledge.js';
import type { Background } from './background.js';
import { changesBackTo } from './undone.js';
import { Aside, withChanges } from './with-changes.js';

/** How long a look back may take with all its tries, in milliseconds: it steps aside more often than a preview. */
const patienceMs = 30_000;

/**
 * Looks at an earlier state. It is called again where it stepped aside for a write, and may go on where it was: the state
 * is the same.
 * @param assertUnmoved throws where something was published since the look back began, so that what was read may be of
 * two states; the look back then begins again
 */
export type LookAt<Found> = (reader: Reader, assertUnmoved: () => Promise<void>) => Promise<Found>;

/**
 * Reads the knowledge as it was published at a sequence; undefined where more has changed since than can be taken back.
 * @throws `PREVIEW_GIVEN_UP` where it is not done in time
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
