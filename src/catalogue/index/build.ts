import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { compareText } from '../../graph/order.js';
import { publicTypes } from '../public-types.js';
import type { Entry } from './entry.js';
import { relevance } from './relevance.js';
import { isKorean, tokens } from './tokens.js';

/** Names and codes of everything public, in memory, for one published state of the knowledge. */
export interface NameIndex {
  readonly sequence: number;
  /** Ids of a type, or of all types of an interface, sorted. */
  ids(type: string): readonly string[];
  entry(id: string): Entry | undefined;
  /** By relevance, best first, ties by id. @param types names of types or interfaces; everything if absent */
  search(query: string, types?: readonly string[]): readonly Hit[];
  /**
   * The index of a later state, in which these ids have these entries, or none any more. Both share the entries that
   * have not changed: this index still lists what it listed, and finds everything that has kept its names.
   */
  moved(sequence: number, ids: readonly string[], entries: readonly Entry[]): NameIndex;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

export async function buildIndex(sequence: number, entries: readonly Entry[]): Promise<NameIndex> {
  return indexOver(sequence, new Map(entries.map((entry) => [entry.id, entry])), await searchEngine(entries));
}

function indexOver(sequence: number, byId: ReadonlyMap<string, Entry>, engine: MiniSearch<Entry>): NameIndex {
  const lists = idLists([...byId.values()]);
  return {
    sequence,
    ids: (type) => lists.get(type) ?? [],
    entry: (id) => byId.get(id),
    search(query, types = ['Node']) {
      const wanted = new Set(types.flatMap((name) => publicTypes.get(name) ?? []));
      const filter = ({ id }: SearchResult) => wanted.has(byId.get(String(id))?.type ?? '');
      const found = engine.search(query, { filter });
      // If no name has all the words, names with some of them are better than nothing.
      const results = found.length > 0 ? found : engine.search(query, { filter, ...someWords });
      const worth = relevance(query);
      return results.flatMap(({ id, score }) => hit(byId.get(String(id)), score, worth)).sort(byScore);
    },
    moved(later, ids, changed) {
      const now = new Map(byId);
      for (const id of ids) {
        now.delete(id);
        if (engine.has(id)) engine.discard(id);
      }
      for (const entry of changed) now.set(entry.id, entry);
      engine.addAll(changed.filter(hasTexts));
      return indexOver(later, now, engine);
    },
  };
}

const hasTexts = ({ texts }: Entry): boolean => texts.length > 0;

const hit = (entry: Entry | undefined, score: number, worth: ReturnType<typeof relevance>): Hit[] =>
  entry === undefined ? [] : [{ id: entry.id, score: worth(entry, score) }];

const byScore = (a: Hit, b: Hit): number => b.score - a.score || compareText(a.id, b.id);

function idLists(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const sorted = [...entries].sort((a, b) => compareText(a.id, b.id));
  const idsOf = (types: readonly string[]) => sorted.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  return new Map([...publicTypes].map(([name, types]) => [name, idsOf(types)]));
}

/**
 * Up to this number of words, a query matches beginnings of words and typing errors: each word takes milliseconds. A
 * longer query must be a name as it is written.
 */
const mostInexact = 10;

/** Whether a word of a query matches as the beginning of a longer one. */
type IsBeginning = Exclude<NonNullable<SearchOptions['prefix']>, boolean>;

/**
 * Words of this length. Two or three letters are the beginning of thousands of words, and a query of many such words
 * would take as long as many queries.
 */
const beginningFrom =
  (shortest: (words: number) => number): IsBeginning =>
  (term, _, { length }) =>
    length <= mostInexact && (isKorean(term) || term.length >= shortest(length));

const allWords = { combineWith: 'AND', prefix: beginningFrom((words) => (words > 3 ? 4 : 2)) } as const;
const someWords = { combineWith: 'OR', prefix: beginningFrom(() => 4) } as const;

/** Entries to add before other work gets its turn. */
const chunkSize = 500;

async function searchEngine(entries: readonly Entry[]): Promise<MiniSearch<Entry>> {
  const engine = new MiniSearch<Entry>({
    fields: ['texts'],
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.texts.join('\n')),
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      ...allWords,
      // A long word can have two wrong letters: swapped letters count as two.
      fuzzy: (term, _, terms) => terms.length <= mostInexact && /^[a-z]{4,}$/.test(term) && (term.length > 6 ? 2 : 1),
    },
  });
  await engine.addAllAsync(entries.filter(hasTexts), { chunkSize });
  return engine;
}
