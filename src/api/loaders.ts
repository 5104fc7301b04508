import DataLoader from 'dataloader';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { End } from '../catalogue/rows.js';
import type { AnyNode } from '../graph/generated/nodes.js';
import { followName } from '../graph/vocabulary/names.js';
import type { Relation } from '../graph/vocabulary/types.js';

/** Look-ups of one request, in batches: one statement for each relation, whatever the number of parents. */
export interface Loaders {
  node(id: string): Promise<AnyNode | undefined>;
  ends(relation: Relation, first: number, id: string): Promise<readonly End[]>;
}

/** @param signal aborted when nobody waits any more: then nothing further is read */
export function createLoaders(catalogue: Catalogue, signal: AbortSignal): Loaders {
  const nodes = new DataLoader<string, AnyNode | undefined>(async (ids) => {
    signal.throwIfAborted();
    return catalogue.lookUp(ids);
  });
  const relations = new Map<string, DataLoader<string, readonly End[]>>();
  const endsLoader = (relation: Relation, first: number) =>
    new DataLoader<string, readonly End[]>(async (ids) => {
      signal.throwIfAborted();
      return catalogue.follow(relation, ids, first);
    });
  return {
    node: (id) => nodes.load(id),
    ends(relation, first, id) {
      const key = `${followName(relation)} ${first}`;
      const loader = relations.get(key) ?? endsLoader(relation, first);
      relations.set(key, loader);
      return loader.load(id);
    },
  };
}
