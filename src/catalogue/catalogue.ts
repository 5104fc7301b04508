import type { AnyNode } from '../graph/generated/nodes.js';
import type { Params, Reader } from '../graph/port.js';
import type { Relation } from '../graph/vocabulary/types.js';
import type { NameIndex } from './index/build.js';
import { freshIndex } from './index/fresh-index.js';
import { idsPassing, type relationFilters } from './lists/filters.js';
import { lookUp } from './look-up.js';
import { nearest } from './nearest.js';
import { type Published, readPublished } from './published.js';
import { follow } from './relations/follow.js';
import type { End } from './rows.js';

/** Look up, list, search and follow: everything public in the graph, whatever its type. */
export interface Catalogue {
  /** The index of the state that is published now. */
  index(): Promise<NameIndex>;
  /** The state that is published now. @throws `NOT_LOADED` */
  published(): Promise<Published>;
  lookUp(ids: readonly string[]): Promise<(AnyNode | undefined)[]>;
  follow(relation: Relation, ids: readonly string[], first: number): Promise<(readonly End[])[]>;
  idsPassing(filter: keyof typeof relationFilters, params: Params): Promise<ReadonlySet<string>>;
  nearest(what: Parameters<typeof nearest>[1], given: string): Promise<readonly string[]>;
}

export function createCatalogue(graph: Reader): Catalogue {
  const index = freshIndex(graph);
  return {
    index: () => index.current(),
    published: () => readPublished(graph),
    lookUp: (ids) => lookUp(graph, ids),
    follow: (relation, ids, first) => follow(graph, relation, ids, first),
    idsPassing: (filter, params) => idsPassing(graph, filter, params),
    nearest: async (what, given) => nearest(await index.current(), what, given),
  };
}
