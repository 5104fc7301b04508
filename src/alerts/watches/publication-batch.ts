import type { Reader } from '../../graph/port.js';
import { looksAtMost, revisionsOf } from '../../knowledge/history/publication.js';
import { concerns, type Places, type Reach, reachOf } from './concerned.js';
import type { Watch } from './watch.js';

/** Publications that are compared together. */
export interface PublicationBatch {
  readonly first: number;
  readonly last: number;
  /** The reach of each of them. */
  readonly reaches: readonly Reach[];
}

/** Maximum of facts and publications in one batch: fewer facts than a look back can reverse. */
const factsAtMost = 10_000;
const publicationsAtMost = 500;

/** The next publications after one sequence, up to another: all of them, unless they change too many facts. */
export async function nextBatch(
  reader: Reader,
  places: Places,
  after: number,
  last: number,
): Promise<PublicationBatch> {
  const reaches: Reach[] = [];
  let facts = 0;
  for (let sequence = after + 1; sequence <= last && reaches.length < publicationsAtMost; sequence += 1) {
    const revisions = await revisionsOf(reader, sequence);
    // One that was not read completely can be as large as a look back allows: it is compared by itself.
    facts += revisions.length < looksAtMost ? revisions.length : factsAtMost;
    if (facts > factsAtMost && reaches.length > 0) break;
    reaches.push(await reachOf(revisions, places));
  }
  return { first: after + 1, last: after + reaches.length, reaches };
}

/**
 * The sequence from which a watch must be compared. Unless that failed, what came before the batch did not concern it, or
 * was compared then.
 */
export const seenBy = ({ sequence, failures }: Watch, { first }: Pick<PublicationBatch, 'first'>): number =>
  failures > 0 ? sequence : Math.max(sequence, first - 1);

/** The publications since the last comparison of a watch, up to the last of the batch, that can concern it: at least one. */
export async function concerning(
  reader: Reader,
  places: Places,
  watch: Watch,
  { first, last, reaches }: PublicationBatch,
): Promise<readonly number[]> {
  const seen = Math.max(seenBy(watch, { first }), last - publicationsAtMost);
  const found: number[] = [];
  for (let sequence = seen + 1; sequence <= last; sequence += 1) {
    const reach = reaches[sequence - first] ?? (await reachOf(await revisionsOf(reader, sequence), places));
    if (concerns(reach, watch)) found.push(sequence);
  }
  return found.length > 0 ? found : [last];
}
