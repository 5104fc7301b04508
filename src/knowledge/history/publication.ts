import type { Reader } from '../../graph/port.js';
import type { Keep } from './filter.js';
import { type Revision, revisions } from './revision.js';

/** One publication, with the revisions that pass a filter. */
export interface Publication {
  readonly sequence: number;
  readonly publishedAt: string;
  readonly title: string;
  readonly titleMessage?: Revision['titleMessage'];
  readonly reason: string;
  readonly reasonMessage?: Revision['reasonMessage'];
  /** Those that pass, in the order of the publication. */
  readonly revisions: readonly Revision[];
}

/** The maximum number of revisions read of one publication, and how many are shown by default. */
export const looksAtMost = 2_000;
const shownAtMost = 200;

/** All revisions of a publication, in order; only the last `looksAtMost` if there are more. */
export async function revisionsOf(graph: Reader, sequence: number): Promise<Revision[]> {
  return (await revisions.by(graph, 'sequence', [sequence], { first: looksAtMost })).reverse();
}

/** A publication with the revisions that pass; undefined if none does. */
export async function readPublication(
  graph: Reader,
  sequence: number,
  keep: Keep,
  shown = shownAtMost,
): Promise<Publication | undefined> {
  const kept = (await keep(await revisionsOf(graph, sequence))).slice(0, shown);
  const [first] = kept;
  if (first === undefined) return undefined;
  const { at, title, titleMessage, reason, reasonMessage } = first;
  return { sequence, publishedAt: at, title, titleMessage, reason, reasonMessage, revisions: kept };
}
