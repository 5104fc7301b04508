/** A page of what passed, and where to go on. */
export interface Sifted<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  /** Behind this place goes the next page; undefined where nothing was looked at. */
  readonly last: string | undefined;
}

export interface Sieve<Found, Item> {
  /** The next records, newest first, with a place before this one. */
  readonly read: (page: { first: number; before?: string | undefined }) => Promise<readonly Found[]>;
  readonly placeOf: (found: Found) => string;
  /** What of these passes, in their order, each with its place. */
  readonly keep: (found: readonly Found[]) => Promise<readonly { readonly place: string; readonly item: Item }[]>;
}

/** However much does not pass, no more is read for one page: then it is short, and the next goes on from there. */
const rounds = 5;
const batch = 200;

/** A page of the records that pass a filter which no key stands for. */
export async function sift<Found, Item>(
  { read, placeOf, keep }: Sieve<Found, Item>,
  { first, before }: { readonly first: number; readonly before?: string | undefined },
): Promise<Sifted<Item>> {
  const kept: { readonly place: string; readonly item: Item }[] = [];
  let last = before;
  let hasMore = true;
  for (let round = 0; round < rounds && hasMore && kept.length <= first; round += 1) {
    const found = await read({ first: batch, before: last });
    kept.push(...(await keep(found)));
    const end = found.at(-1);
    if (end !== undefined) last = placeOf(end);
    hasMore = found.length === batch;
  }
  const shown = kept.slice(0, first);
  const isFull = kept.length > first;
  return {
    items: shown.map(({ item }) => item),
    hasMore: isFull || hasMore,
    last: isFull ? (shown.at(-1)?.place ?? before) : last,
  };
}
