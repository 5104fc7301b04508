import { errors } from '../../errors.js';

/** What a Relay connection is asked for. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface IdPage {
  readonly ids: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const defaultPageSize = 50;
export const largestPage = 200;

/** Cursors hold the key itself, so that a page stays where it is when rows come and go before it. */
export const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

/** @throws `BAD_CURSOR` */
export function keyOf(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (key === '' || cursorOf(key) !== cursor) throw errors.badCursor({ given: cursor }, { field: 'after' });
  return key;
}

/** @throws `BAD_PAGE_SIZE` */
export function sizeOf(first: number | null | undefined): number {
  if (first == null) return defaultPageSize;
  if (first < 0 || first > largestPage)
    throw errors.badPageSize({ given: String(first), atMost: largestPage }, { field: 'first' });
  return first;
}

/** The page of sorted ids after the cursor. */
export function pageOf(sorted: readonly string[], { first, after }: PageArguments): IdPage {
  const size = sizeOf(first);
  const start = after == null ? 0 : firstAfter(sorted, keyOf(after));
  return {
    ids: sorted.slice(start, start + size),
    hasNextPage: start + size < sorted.length,
    hasPreviousPage: start > 0,
  };
}

/** The place of the first id that is greater than the key: by halves, the list is sorted. */
function firstAfter(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
