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

export function createLoaders(catalogue: Catalogue): Loaders {
  const nodes = new DataLoader<string, AnyNode | undefined>((ids) => catalogue.lookUp(ids));
  const relations = new Map<string, DataLoader<string, readonly End[]>>();
  return {
    node: (id) => nodes.load(id),
    ends(relation, first, id) {
      const key = `${followName(relation)} ${first}`;
      const loader =
        relations.get(key) ?? new DataLoader<string, readonly End[]>((ids) => catalogue.follow(relation, ids, first));
      relations.set(key, loader);
      return loader.load(id);
    },
  };
}
