import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import type { NameIndex } from './index/build.js';
import type { Hit, Wanted } from './index/finder.js';
import type { Matched } from './index/rank.js';
import { cursorOf, keyOf } from './lists/cursor.js';
import { type Page, type PageArguments, pageFrom } from './lists/page.js';
import { typesArgument } from './public-types.js';
import { schemeArgument } from './schemes.js';

export interface SearchPage extends Page<Hit> {
  readonly total: number;
  readonly matched: Matched;
}

const longestQuery = 200;

/** What a search is narrowed to, as its arguments state it. */
export interface SearchFilter {
  /** Names of types or interfaces; everything if absent. */
  readonly types?: readonly string[] | null | undefined;
  readonly scheme?: string | null | undefined;
  readonly passes?: Wanted['passes'];
}

/**
 * Names and codes that contain the words, best first.
 * @throws `BAD_INPUT` for an empty or overlong query, `UNKNOWN_TYPE`, `BAD_CURSOR`, `BAD_PAGE_SIZE`
 */
export async function search(
  index: NameIndex,
  query: string,
  filter: SearchFilter,
  { first, after }: PageArguments,
): Promise<SearchPage> {
  const { hits, matched } = await index.searchInPortions(wordsIn(query), wantedBy(index, filter));
  const start = after == null ? 0 : placeAfter(hits, placeOf(after));
  return { ...pageFrom(hits, start, first), total: hits.length, matched };
}

const mostSuggestions = 50;
const usualSuggestions = 10;
const suggestionCandidates = 150;

/**
 * The best matches for what somebody has typed so far. Nothing typed: nothing found.
 * @throws `BAD_INPUT` for an overlong query, `UNKNOWN_TYPE`, `BAD_PAGE_SIZE`
 */
export async function suggest(
  index: NameIndex,
  query: string,
  filter: SearchFilter,
  first: number | null | undefined,
): Promise<readonly Hit[]> {
  const atMost = first ?? usualSuggestions;
  if (atMost < 0 || atMost > mostSuggestions)
    throw errors.badPageSize({ given: String(atMost), atMost: mostSuggestions }, { field: 'first' });
  if (query.trim() === '') return [];
  const wanted = { ...wantedBy(index, filter), candidates: suggestionCandidates };
  const { hits } = await index.searchInPortions(wordsIn(query), wanted);
  return hits.slice(0, atMost);
}

/** @throws `UNKNOWN_TYPE`, `UNKNOWN_SCHEME` */
function wantedBy(index: NameIndex, { types, scheme, passes }: SearchFilter): Wanted {
  return { types: typesArgument(types), scheme: schemeArgument(index, scheme), passes };
}

type Place = Pick<Hit, 'id' | 'score'>;

/** The place in the order of relevance: exact until the next publication, and approximate after it. */
export const hitCursor = ({ id, score }: Place): string => cursorOf('hit', `${score} ${id}`);

function placeOf(cursor: string): Place {
  const [, score, id] = /^(\S+) (\S+)$/.exec(keyOf('hit', cursor)) ?? [];
  if (id === undefined || !Number.isFinite(Number(score)))
    throw errors.badCursor({ given: cursor }, { field: 'after' });
  return { id, score: Number(score) };
}

function placeAfter(hits: readonly Hit[], last: Place): number {
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
