import type { AnyNode } from '../graph/generated/nodes.js';
import type { Knowledge } from '../graph/knowledge.js';
import type { Params, Reader } from '../graph/port.js';
import type { Relation } from '../graph/vocabulary/types.js';
import { classesAbove } from './classes-above.js';
import type { NameIndex } from './index/build.js';
import { freshIndex } from './index/fresh-index.js';
import { idsPassing, type RelationFilter } from './lists/filters.js';
import { rulesOfClass } from './lists/rules-of-class.js';
import { lookUp } from './look-up.js';
import { type Named, nearest } from './nearest.js';
import { readPublished } from './published.js';
import { follow } from './relations/follow.js';
import type { RelatedNode } from './rows.js';

/** Look up, list, search and follow: everything public in the graph, whatever its type. */
export interface Catalogue {
  /** The index of the state that is published now. @throws `NOT_LOADED` */
  index(): Promise<NameIndex>;
  /** The state that is published now. @throws `NOT_LOADED` */
  published(): Promise<Knowledge>;
  /**
   * The nodes with these ids, in their order; undefined where there is none that is public, or one's own.
   * @param own ids of the private nodes that belong to the caller
   */
  lookUp(ids: readonly string[], own?: ReadonlySet<string>): Promise<(AnyNode | undefined)[]>;
  /**
   * The other ends of a relation, by id, `first` at most for each of these nodes; all when absent.
   * @param own ids of the private nodes that belong to the caller: of others only the made-up examples are shown
   */
  follow(
    relation: Relation,
    ids: readonly string[],
    first: number | undefined,
    own?: ReadonlySet<string>,
  ): Promise<(readonly RelatedNode[])[]>;
  /** The ids that a list's filter lets pass. */
  idsPassing(filter: RelationFilter, params: Params): Promise<ReadonlySet<string>>;
  /** Ids of the rules that cover a class. */
  rulesOfClass(classId: string): Promise<ReadonlySet<string>>;
  /** The classes above each of these, and each itself. */
  classesAbove(ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** What a mistyped id or code may have meant, best first. */
  nearest(what: Named, given: string): Promise<readonly string[]>;
}

export function createCatalogue(graph: Reader): Catalogue {
  const index = freshIndex(graph);
  return {
    index: () => index.current(),
    published: () => readPublished(graph),
    lookUp: (ids, own) => lookUp(graph, ids, own),
    follow: (relation, ids, first, own) => follow(graph, relation, ids, first, own),
    idsPassing: (filter, params) => idsPassing(graph, filter, params),
    rulesOfClass: (classId) => rulesOfClass(graph, classId),
    classesAbove: (ids) => classesAbove(graph, ids),
    nearest: async (what, given) => nearest(await index.current(), what, given),
  };
}
