import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import type { Hit, NameIndex } from './index/build.js';
import { cursorOf, keyOf } from './lists/cursor.js';
import { type Page, type PageArguments, pageFrom } from './lists/page.js';
import { typesArgument } from './public-types.js';

export interface SearchPage extends Page<Hit> {
  readonly total: number;
}

const longestQuery = 200;

/**
 * Names and codes that contain the words, best first.
 * @param types names of types or interfaces; everything if absent
 * @throws `BAD_INPUT` for an empty or overlong query, `UNKNOWN_TYPE`, `BAD_CURSOR`, `BAD_PAGE_SIZE`
 */
export function search(
  index: NameIndex,
  query: string,
  types: readonly string[] | null | undefined,
  { first, after }: PageArguments,
): SearchPage {
  const hits = index.search(wordsIn(query), typesArgument(types));
  const start = after == null ? 0 : placeAfter(hits, hitOf(after));
  return { ...pageFrom(hits, start, first), total: hits.length };
}

/** The place in the order of relevance: exact until the next publication, and approximate after it. */
export const hitCursor = ({ id, score }: Hit): string => cursorOf('hit', `${score} ${id}`);

function hitOf(cursor: string): Hit {
  const [, score, id] = /^(\S+) (\S+)$/.exec(keyOf('hit', cursor)) ?? [];
  if (id === undefined || !Number.isFinite(Number(score)))
    throw errors.badCursor({ given: cursor }, { field: 'after' });
  return { id, score: Number(score) };
}

function placeAfter(hits: readonly Hit[], last: Hit): number {
  const place = hits.findIndex(({ id, score }) => score < last.score || (score === last.score && id > last.id));
  return place < 0 ? hits.length : place;
}

function wordsIn(query: string): string {
  const words = query.trim();
  if (words === '') throw errors.nothingGiven({ right: messages.askingErrors.giveSearchText() }, { field: 'query' });
  if (words.length > longestQuery) {
    throw errors.invalid(
      { given: `${words.slice(0, 20)}...`, right: messages.askingErrors.shortenQuery({ atMost: longestQuery }) },
      { field: 'query' },
    );
  }
  return words;
}
