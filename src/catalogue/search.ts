import { errors } from '../errors.js';
import type { NodeName } from '../graph/generated/nodes.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';
import type { NameIndex } from './index/build.js';
import { cursorOf, keyOf, type PageArguments, sizeOf } from './lists/page.js';
import { nearestWords } from './nearest.js';

export interface SearchPage {
  readonly hits: readonly { readonly id: string; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number;
}

const longestQuery = 200;

/**
 * Names and codes that hold the words, best first. A cursor is the place in this order.
 * @throws `BAD_INPUT` for an empty or overlong query, `UNKNOWN_TYPE`
 */
export function search(
  index: NameIndex,
  query: string,
  types: readonly string[] | undefined,
  page: PageArguments,
): SearchPage {
  const words = query.trim();
  if (words === '')
    throw errors.invalid({ given: query, right: 'give a word, a name or a code to search' }, { field: 'query' });
  if (words.length > longestQuery) {
    throw errors.invalid(
      { given: `${words.slice(0, 20)}...`, right: `a query has ${longestQuery} characters at most` },
      { field: 'query' },
    );
  }
  const ids = index.search(words, wantedTypes(types));
  const size = sizeOf(page.first);
  const start = page.after == null ? 0 : placeAfter(page.after);
  const hits = ids
    .slice(start, start + size)
    .map((id, offset) => ({ id, cursor: cursorOf(`place:${start + offset}`) }));
  return { hits, hasNextPage: start + size < ids.length, hasPreviousPage: start > 0, total: ids.length };
}

function wantedTypes(given: readonly string[] | undefined): ReadonlySet<NodeName> {
  const open = [...vocabulary.nodes.values()].filter((type) => !type.private).map((type) => type.name);
  const names = (given ?? open).flatMap((name) => {
    const members = open.includes(name) ? [name] : vocabulary.groups.get(name);
    if (members === undefined) {
      const nearest = nearestWords([...open, ...vocabulary.groups.keys()], name);
      throw errors.unknownType({ given: name, nearest }, { field: 'types' });
    }
    return members;
  });
  return new Set(names as NodeName[]);
}

function placeAfter(cursor: string): number {
  const place = /^place:(\d+)$/.exec(keyOf(cursor))?.[1];
  if (place === undefined) throw errors.badCursor({ given: cursor }, { field: 'after' });
  return Number(place) + 1;
}
