import { errors } from '../../errors.js';
import { keyOf } from './cursor.js';

/** The arguments of a Relay connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const defaultPageSize = 50;
export const largestPage = 200;

/** @throws `BAD_PAGE_SIZE` */
export function sizeOf(first: number | null | undefined): number {
  if (first == null) return defaultPageSize;
  if (first < 0 || first > largestPage)
    throw errors.badPageSize({ given: String(first), atMost: largestPage }, { field: 'first' });
  return first;
}

/** The page of sorted ids after the cursor. The id of the cursor need not exist any more. */
export function pageOfIds(sorted: readonly string[], { first, after }: PageArguments): Page<string> {
  return pageFrom(sorted, after == null ? 0 : firstAfter(sorted, keyOf('id', after)), first);
}

/** The page that starts at this place. */
export function pageFrom<Item>(all: readonly Item[], start: number, first: PageArguments['first']): Page<Item> {
  const end = start + sizeOf(first);
  return { items: all.slice(start, end), hasNextPage: end < all.length, hasPreviousPage: start > 0 };
}

/** The place of the first id that is greater than the key, by binary search. */
function firstAfter(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
