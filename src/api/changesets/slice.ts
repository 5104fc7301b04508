import { pageFrom } from '../../catalogue/lists/page.js';

/** A part of a list that belongs to one thing. */
export interface Slice {
  readonly first: number;
  readonly skip?: number;
}

/** @throws `BAD_PAGE_SIZE` */
export const sliceOf = <Item>(all: readonly Item[], { first, skip = 0 }: Slice): readonly Item[] =>
  pageFrom(all, Math.max(0, skip), first).items;
