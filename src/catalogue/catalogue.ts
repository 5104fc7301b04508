import type { AnyNode, ProductClassNode } from '../graph/generated/nodes.js';
import type { Knowledge } from '../graph/knowledge.js';
import { compareText } from '../graph/order.js';
import type { Params, Reader } from '../graph/port.js';
import { type StoredSchedule, storedSchedules } from '../graph/tariff-schedule.js';
import { codeOf } from '../graph/vocabulary/code-of.js';
import type { Relation } from '../graph/vocabulary/types.js';
import { blocOfRegion, namedBloc } from './blocs.js';
import { classesAbove } from './classes-above.js';
import type { NameIndex } from './index/build.js';
import { freshIndex } from './index/fresh-index.js';
import { idsPassing, type RelationFilter } from './lists/filters.js';
import { type LawInCountry, lawInCountry } from './lists/law-in-country.js';
import { rulesOfClass } from './lists/rules-of-class.js';
import { lookUp } from './look-up.js';
import { type Named, nearest, nearestCodes } from './nearest.js';
import { readPublished } from './published.js';
import { follow } from './relations/follow.js';
import type { RelatedNode } from './rows.js';
import { type ClassRate, ratesOfClasses } from './tariff/rates-of-classes.js';

/** Looks up, lists, searches and follows everything public in the graph, of any type. */
export interface Catalogue {
  /** The index of the state that is published now. @throws `NOT_LOADED` */
  index(): Promise<NameIndex>;
  /** The state that is published now. @throws `NOT_LOADED` */
  published(): Promise<Knowledge>;
  /**
   * The nodes with these ids, in their order; undefined for an id without a node that is public or the caller's own.
   * @param own ids of the private nodes that belong to the caller
   */
  lookUp(ids: readonly string[], own?: ReadonlySet<string>): Promise<(AnyNode | undefined)[]>;
  /**
   * The other ends of a relation, by id: at most `first` for each of these nodes, or all.
   * @param own ids of the private nodes that belong to the caller. Of other private nodes only the fictional examples
   * are shown.
   */
  follow(
    relation: Relation,
    ids: readonly string[],
    first: number | undefined,
    own?: ReadonlySet<string>,
  ): Promise<(readonly RelatedNode[])[]>;
  /** The ids that pass a list's filter. */
  idsPassing(filter: RelationFilter, params: Params): Promise<ReadonlySet<string>>;
  /** The territories whose law applies in a country on a day; of a bloc, itself and the blocs above it. */
  lawIn(territory: string, day: string): Promise<LawInCountry>;
  /** Ids of the rules that cover a class. */
  rulesOfClass(classId: string): Promise<ReadonlySet<string>>;
  /** Each of these classes, and the classes above it. */
  classesAbove(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The tariff schedules that have been read, by scheme. */
  tariffSchedules(): Promise<readonly StoredSchedule[]>;
  /** What the tariff schedules of a country state on a day for each of these classes, and below it. */
  tariffRates(country: string, day: string, ids: readonly string[]): Promise<(readonly ClassRate[])[]>;
  /**
   * What a mistyped id or code could mean, best first; or the codes of the members on a day of the bloc, or the region,
   * with this name, and none if there is no such bloc.
   */
  nearest(what: Named | { readonly membersOn: string }, given: string): Promise<readonly string[]>;
  /** The classes of HS 2022 and of these schemes whose codes share the longest beginning with the digits, best first. */
  nearestCodes(digits: string, schemes: readonly string[]): Promise<readonly ProductClassNode[]>;
}

export function createCatalogue(graph: Reader): Catalogue {
  const index = freshIndex(graph);
  return {
    index: () => index.current(),
    published: () => readPublished(graph),
    lookUp: (ids, own) => lookUp(graph, ids, own),
    follow: (relation, ids, first, own) => follow(graph, relation, ids, first, own),
    idsPassing: (filter, params) => idsPassing(graph, filter, params),
    lawIn: (territory, day) => lawInCountry(graph, territory, day),
    rulesOfClass: (classId) => rulesOfClass(graph, classId),
    classesAbove: (ids) => classesAbove(graph, ids),
    tariffSchedules: () => storedSchedules(graph),
    tariffRates: (country, day, ids) => ratesOfClasses(graph, country, day, ids),
    async nearest(what, given) {
      const names = await index.current();
      return typeof what === 'string' ? nearest(names, what, given) : membersOf(graph, names, given, what.membersOn);
    },
    async nearestCodes(digits, schemes) {
      const found = await lookUp(graph, nearestCodes(await index.current(), digits, schemes));
      return found.flatMap((node) => (node?.__typename === 'ProductClass' ? [node] : []));
    },
  };
}

async function membersOf(graph: Reader, index: NameIndex, given: string, day: string): Promise<readonly string[]> {
  const bloc = namedBloc(index, given) ?? blocOfRegion(index, given);
  if (bloc === undefined) return [];
  return [...(await idsPassing(graph, 'membersOfBloc', { bloc, day }))].map(codeOf).sort(compareText);
}
