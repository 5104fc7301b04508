import type { Reader } from '../../graph/port.js';
import type { Keep } from './filter.js';
import { newestFirst, type Revision, revisions } from './revision.js';

/** A place in the feed: a publication, and a revision of it. */
export interface FeedPlace {
  readonly sequence: number;
  readonly id: string;
}

/** The requested part of the feed. */
export interface FeedPart {
  /** The last publication. */
  readonly newest: number;
  /** The first requested publication. */
  readonly from: number;
  /** The maximum number. */
  readonly first: number;
  /** Only what comes after this place. */
  readonly after?: FeedPlace | undefined;
}

export interface FeedPage {
  readonly items: readonly Revision[];
  /** The next page starts after this place. */
  readonly end: FeedPlace | undefined;
  /**
   * False if there is nothing more. A page can be short or empty without being the last, as the revisions read for one
   * page are limited.
   */
  readonly hasNextPage: boolean;
}

/** Revisions read for a page, publications per statement, revisions taken from one, and statements. */
const bounds = { looks: 2_000, span: 500, batch: 500, statements: 60 };

/** Published revisions that pass, the newest publication first and the last of it first. Reads a limited number. */
export async function changeFeed(graph: Reader, part: FeedPart, keep: Keep): Promise<FeedPage> {
  const { from, first } = part;
  const found: Revision[] = [];
  let end = part.after;
  let [looked, asked] = [0, 0];
  for await (const batch of walk(graph, part)) {
    asked += 1;
    looked += batch.revisions.length;
    found.push(...(await keep(batch.revisions)));
    if (found.length > first)
      return { items: found.slice(0, first), end: ending(found, first, part), hasNextPage: true };
    end = batch.end;
    if (looked >= bounds.looks || asked >= bounds.statements)
      return { items: found, end, hasNextPage: end.sequence > from || end.id !== '' };
  }
  return { items: found, end, hasNextPage: false };
}

function ending(found: readonly Revision[], first: number, { after }: FeedPart): FeedPlace | undefined {
  const last = found[first - 1];
  return last === undefined ? after : { sequence: last.sequence, id: last.id };
}

interface Batch {
  readonly revisions: readonly Revision[];
  /** Everything before this place has been read. An empty id is before every revision of its publication. */
  readonly end: FeedPlace;
}

async function* walk(graph: Reader, { newest, from, after }: FeedPart): AsyncGenerator<Batch> {
  let sequence = Math.min(newest, after?.sequence ?? newest);
  let before = after?.sequence === sequence ? after.id : undefined;
  let span = 20;
  while (sequence >= from) {
    const lowest = before === undefined ? Math.max(from, sequence - span + 1) : sequence;
    const sequences = Array.from({ length: sequence - lowest + 1 }, (_, place) => sequence - place);
    const batch =
      before === '' ? [] : await revisions.by(graph, 'sequence', sequences, { first: bounds.batch, before });
    const isWhole = batch.length < bounds.batch;
    if (!isWhole && lowest < sequence) {
      span = Math.max(1, Math.floor(span / 4));
      yield { revisions: [], end: { sequence: sequence + 1, id: '' } };
      continue;
    }
    const last = isWhole ? '' : (batch.at(-1)?.id ?? '');
    yield { revisions: [...batch].sort(newestFirst), end: { sequence: lowest, id: last } };
    [sequence, before] = isWhole ? [lowest - 1, undefined] : [sequence, last];
    if (batch.length < bounds.batch / 4) span = Math.min(span * 2, bounds.span);
  }
}
