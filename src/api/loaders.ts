import DataLoader from 'dataloader';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { RelatedNode } from '../catalogue/rows.js';
import type { ClassRate } from '../catalogue/tariff/rates-of-classes.js';
import { follow as statementOf } from '../graph/derived/statements.js';
import type { AnyNode } from '../graph/generated/nodes.js';
import type { Relation } from '../graph/vocabulary/types.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';
import type { Standing } from '../navigator/law/law-state.js';
import type { Law } from '../navigator/law.js';

/** Look-ups of one request, in batches: one statement for each relation, regardless of the number of parents. */
export interface Loaders {
  /** Undefined if there is no public node with this id. */
  node(id: string): Promise<AnyNode | undefined>;
  /** @param first the maximum number of ends, by id; all if absent */
  ends(relation: Relation, first: number | undefined, id: string): Promise<readonly RelatedNode[]>;
  /** The legal state of a rule on a day; undefined for anything but a rule. */
  standing(day: string, id: string): Promise<Standing | undefined>;
  /** What the tariff schedules of a country state on a day for a class, and below it. */
  tariffRates(country: string, day: string, id: string): Promise<readonly ClassRate[]>;
  /** Ids of the company and the products that belong to the caller. */
  own(): Promise<ReadonlySet<string>>;
  /** Discards everything that was read, because something was written. */
  forget(): void;
}

/**
 * @param signal aborted when nobody waits any more: then nothing further is read
 * @param ownIds reads the ids of the caller's own nodes
 */
export function createLoaders(
  catalogue: Catalogue,
  law: Law,
  signal: AbortSignal,
  ownIds: () => Promise<ReadonlySet<string>>,
): Loaders {
  const loader = <Value>(load: (ids: readonly string[]) => Promise<readonly Value[]>) =>
    new DataLoader<string, Value>(async (ids) => {
      signal.throwIfAborted();
      return load(ids);
    });
  const nodes = loader((ids) => catalogue.lookUp(ids));
  const ends = new Map<string, DataLoader<string, readonly RelatedNode[]>>();
  const standings = new Map<string, DataLoader<string, Standing | undefined>>();
  const rates = new Map<string, DataLoader<string, readonly ClassRate[]>>();
  let known: Promise<ReadonlySet<string>> | undefined;
  const own = (): Promise<ReadonlySet<string>> => {
    known ??= ownIds();
    return known;
  };
  return {
    node: (id) => nodes.load(id),
    ends(relation, first, id) {
      const follow = () =>
        loader(async (ids) =>
          catalogue.follow(relation, ids, first, leadsToPrivate(relation) ? await own() : undefined),
        );
      return once(ends, `${statementOf(relation).name} ${first}`, follow).load(id);
    },
    standing(day, id) {
      const judge = () =>
        loader(async (ids) => {
          const found = await law.standings(ids, day);
          return ids.map((each) => found.get(each));
        });
      return once(standings, day, judge).load(id);
    },
    tariffRates(country, day, id) {
      const read = () => loader((ids) => catalogue.tariffRates(country, day, ids));
      return once(rates, `${country} ${day}`, read).load(id);
    },
    own,
    forget() {
      nodes.clearAll();
      ends.clear();
      standings.clear();
      rates.clear();
      known = undefined;
    },
  };
}

/** Whether the node at its other end can be private. */
const leadsToPrivate = ({ targets }: Relation): boolean =>
  targets.some((name) => vocabulary.nodes.get(name)?.private === true);

function once<Thing>(known: Map<string, Thing>, key: string, make: () => Thing): Thing {
  const thing = known.get(key) ?? make();
  known.set(key, thing);
  return thing;
}
