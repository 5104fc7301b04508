import { pageFrom } from '../../catalogue/lists/page.js';
import { errors } from '../../errors.js';
import { messages } from '../../messages/messages.js';

/** A part of a list that belongs to one object. */
export interface Slice {
  readonly first: number;
  readonly skip?: number;
}

/** @throws `BAD_PAGE_SIZE`, `BAD_INPUT` */
export function sliceOf<Item>(all: readonly Item[], { first, skip = 0 }: Slice): readonly Item[] {
  if (skip < 0)
    throw errors.invalid({ given: String(skip), right: messages.askingErrors.giveZeroOrMore() }, { field: 'skip' });
  return pageFrom(all, skip, first).items;
}
