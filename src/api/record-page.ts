import { cursorOf, keyOf } from '../catalogue/lists/cursor.js';
import { type PageArguments, sizeOf } from '../catalogue/lists/page.js';
import type { FilteredPage } from '../graph/records/filtered-page.js';
import type { RecordPage } from '../graph/records/store.js';
import { placeBefore } from '../graph/records/time-id.js';
import { type Connection, paged } from './connection.js';

/** The requested page of records, newest first. @throws `BAD_PAGE_SIZE`, `BAD_CURSOR` */
export function recordPage({ first, after }: PageArguments): RecordPage {
  return { first: sizeOf(first), before: after == null ? undefined : keyOf('id', after) };
}

/**
 * A page of records, newest first. It reads one more than it shows, to know whether there are more.
 * @throws `BAD_PAGE_SIZE`, `BAD_CURSOR`
 */
export async function recordConnection<Item extends { readonly id: string }>(
  page: PageArguments,
  read: (page: RecordPage) => Promise<readonly Item[]>,
): Promise<Connection<Item>> {
  const { first, before } = recordPage(page);
  const found = await read({ first: first + 1, before });
  const items = found.slice(0, first);
  const edges = items.map((node) => ({ node, cursor: cursorOf('id', node.id) }));
  return paged({ items, hasNextPage: found.length > first, hasPreviousPage: before !== undefined }, edges);
}

/**
 * A page of records that passed a filter. If there can be more, the next page starts after the last record that was
 * read, which need not have passed: its cursor does not name it.
 * @param idOf ids as `timeId` makes them
 * @param before as `recordPage` read it
 */
export function filteredConnection<Item>(
  { items, hasMore, last }: FilteredPage<Item>,
  { before }: RecordPage,
  idOf: (item: Item) => string,
): Connection<Item> {
  const edges = items.map((node) => ({ node, cursor: cursorOf('id', idOf(node)) }));
  const shown = edges.at(-1)?.cursor ?? null;
  const isBehindShown = last === undefined || cursorOf('id', last) === shown;
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: before !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: !hasMore || isBehindShown ? shown : cursorOf('id', placeBefore(last)),
    },
  };
}
