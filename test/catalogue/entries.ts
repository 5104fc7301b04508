import type { Entry } from '../../src/catalogue/index/entry.js';
import type { NodeName } from '../../src/graph/generated/nodes.js';

/** The entry of a node with this id and these names. */
export function entry(type: NodeName, id: string, texts: readonly string[] = [], code?: string): Entry {
  return {
    id,
    type,
    texts: code === undefined ? texts : [...texts, code],
    alsoNamed: [],
    code,
    facets: {},
    missing: {},
  };
}
