/** A page of the records that passed a filter, and the start of the next one. */
export interface FilteredPage<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  /** The next page starts after this place; undefined if no record was read. */
  readonly last: string | undefined;
}

export interface PageFilter<Found, Item> {
  /** Reads the next records before this place, newest first. */
  readonly read: (page: { first: number; before?: string | undefined }) => Promise<readonly Found[]>;
  readonly placeOf: (found: Found) => string;
  /** The records that pass, in their order, each with its place. */
  readonly keep: (found: readonly Found[]) => Promise<readonly { readonly place: string; readonly item: Item }[]>;
}

/** The most batches to read for one page: if few records pass, the page is short and the next one continues. */
const maxBatches = 5;
const batchSize = 200;

/** A page of the records that pass a filter for which there is no key. */
export async function readFilteredPage<Found, Item>(
  { read, placeOf, keep }: PageFilter<Found, Item>,
  { first, before }: { readonly first: number; readonly before?: string | undefined },
): Promise<FilteredPage<Item>> {
  const kept: { readonly place: string; readonly item: Item }[] = [];
  let last = before;
  let hasMore = true;
  for (let batch = 0; batch < maxBatches && hasMore && kept.length <= first; batch += 1) {
    const found = await read({ first: batchSize, before: last });
    kept.push(...(await keep(found)));
    const end = found.at(-1);
    if (end !== undefined) last = placeOf(end);
    hasMore = found.length === batchSize;
  }
  const shown = kept.slice(0, first);
  const isFull = kept.length > first;
  return {
    items: shown.map(({ item }) => item),
    hasMore: isFull || hasMore,
    last: isFull ? (shown.at(-1)?.place ?? before) : last,
  };
}
