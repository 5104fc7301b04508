import type { Reader } from '../../graph/port.js';
import type { Keep } from './filter.js';
import { type Revision, revisions } from './revision.js';

/** One publication, as far as it concerns somebody. */
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

/** Revisions of one publication that are looked at, and how many of them are shown when nobody says. */
export const looksAtMost = 2_000;
const shownAtMost = 200;

/** All that a publication did, in its order; the last `looksAtMost` of it where it is larger. */
export async function revisionsOf(graph: Reader, sequence: number): Promise<Revision[]> {
  return (await revisions.by(graph, 'sequence', [sequence], { first: looksAtMost })).reverse();
}

/** A publication with what passes; undefined where nothing does. */
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
