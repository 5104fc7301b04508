import MiniSearch, { type SearchResult } from 'minisearch';
import type { NodeName } from '../../graph/generated/nodes.js';
import { compareText } from '../../graph/order.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { Entry } from './entry.js';
import { tokens } from './tokens.js';

/** Names and codes of everything public, in memory, for one published state of the knowledge. */
export interface NameIndex {
  readonly sequence: number;
  /** Ids of a type, or of all types of an interface, sorted. */
  ids(type: string): readonly string[];
  entry(id: string): Entry | undefined;
  /** Ids by relevance, best first, ties by id. */
  search(query: string, types: ReadonlySet<NodeName>): readonly string[];
}

export function buildIndex(sequence: number, entries: readonly Entry[]): NameIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lists = idLists(entries);
  const engine = searchEngine(entries);
  return {
    sequence,
    ids: (type) => lists.get(type) ?? [],
    entry: (id) => byId.get(id),
    search: (query, types) => {
      const isWanted = (result: SearchResult) => {
        const type = byId.get(String(result.id))?.type;
        return type !== undefined && types.has(type);
      };
      const found = engine.search(query, { filter: isWanted });
      // Where no name holds all the words, those that hold some are better than nothing.
      return (found.length > 0 ? found : engine.search(query, { filter: isWanted, combineWith: 'OR' }))
        .sort(byScore)
        .map((result) => String(result.id));
    },
  };
}

const byScore = (a: SearchResult, b: SearchResult): number =>
  b.score - a.score || compareText(String(a.id), String(b.id));

function idLists(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const namesOf = new Map([...vocabulary.nodes.keys()].map((type) => [type, groupsOf(type)]));
  const sorted = [...entries].sort((a, b) => compareText(a.id, b.id));
  const lists = new Map<string, string[]>();
  for (const entry of sorted) {
    for (const name of namesOf.get(entry.type) ?? []) {
      const list = lists.get(name);
      if (list === undefined) lists.set(name, [entry.id]);
      else list.push(entry.id);
    }
  }
  return lists;
}

/** The type itself and the interfaces that it carries. */
function groupsOf(type: string): string[] {
  return [type, ...[...vocabulary.groups].filter(([, types]) => types.includes(type)).map(([group]) => group)];
}

function searchEngine(entries: readonly Entry[]): MiniSearch<Entry> {
  const engine = new MiniSearch<Entry>({
    fields: ['texts'],
    idField: 'id',
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.texts.join('\n')),
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
    },
  });
  engine.addAll(entries.filter((entry) => entry.texts.length > 0));
  return engine;
}
