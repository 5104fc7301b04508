import { inPortions } from '../../event-loop.js';
import { compareText } from '../../graph/order.js';
import { atOnce } from '../../portions.js';
import { publicTypes } from '../public-types.js';
import type { Entry } from './entry.js';
import { type Found, find, type Wanted } from './finder.js';
import { createTermIndex, type TermIndex } from './term-index.js';
import { unitOf, unitsOf } from './units.js';

/** Names and codes of everything public, in memory, for one published state of the knowledge. */
export interface NameIndex {
  readonly sequence: number;
  /** Ids of a type, or of all types of an interface, sorted. */
  ids(type: string): readonly string[];
  entry(id: string): Entry | undefined;
  /** By relevance, best first. */
  search(query: string, wanted?: Wanted): Found;
  /** The same, with pauses for other work. */
  searchInPortions(query: string, wanted?: Wanted): Promise<Found>;
  /**
   * The index of a later state, in which these ids have these entries, or none any more. Both share the terms: this
   * index still lists what it listed, and finds everything that has kept its names.
   */
  moved(sequence: number, ids: readonly string[], entries: readonly Entry[]): NameIndex;
}

type ById = ReadonlyMap<string, Entry>;

export async function buildIndex(sequence: number, entries: readonly Entry[]): Promise<NameIndex> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const [units, terms] = [unitsOf(byId), createTermIndex()];
  await terms.fill(units);
  return indexOver(sequence, { byId, units, terms });
}

/** Entries with the units that they make and the terms of these. */
interface Content {
  readonly byId: ById;
  readonly units: ReturnType<typeof unitsOf>;
  readonly terms: TermIndex;
}

function indexOver(sequence: number, { byId, units, terms }: Content): NameIndex {
  const lists = idLists([...byId.values()]);
  const entry = (id: string) => byId.get(id);
  return {
    sequence,
    ids: (type) => lists.get(type) ?? [],
    entry,
    search: (query, wanted) => atOnce(find({ entry, units, terms }, query, wanted)),
    searchInPortions: (query, wanted) => inPortions(find({ entry, units, terms }, query, wanted)),
    moved(later, ids, changed) {
      const now = new Map(byId);
      for (const id of ids) now.delete(id);
      for (const each of changed) now.set(each.id, each);
      const unitsNow = unitsOf(now);
      for (const id of touched(byId, now, [...ids, ...changed.map((each) => each.id)]))
        terms.replace(id, units.get(id) ?? [], unitsNow.get(id) ?? []);
      return indexOver(later, { byId: now, units: unitsNow, terms });
    },
  };
}

/** The things whose texts have changed: a line changes those of its subheading. */
function touched(byId: ById, now: ById, ids: readonly string[]): ReadonlySet<string> {
  const unitIn = (entries: ById, id: string): string[] => {
    const found = entries.get(id);
    return found === undefined ? [] : [unitOf(found, (each) => entries.has(each))];
  };
  return new Set(ids.flatMap((id) => [id, ...unitIn(byId, id), ...unitIn(now, id)]));
}

function idLists(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const sorted = [...entries].sort((a, b) => compareText(a.id, b.id));
  const idsOf = (types: readonly string[]) => sorted.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  return new Map([...publicTypes].map(([name, types]) => [name, idsOf(types)]));
}
