import type { EdgeRecord, NodeRecord } from './record.js';

/** What the last seed wrote: the hash of each node and relationship, by identity. */
export type Manifest = ReadonlyMap<string, string>;

/** One line of a manifest, as the graph stores it. */
export function manifestLine({ identity, hash }: Pick<NodeRecord | EdgeRecord, 'identity' | 'hash'>): string {
  return `${identity}\t${hash}`;
}

export function readManifest(lines: Iterable<string>): Manifest {
  const known = new Map<string, string>();
  for (const line of lines) {
    const end = line.lastIndexOf('\t');
    known.set(line.slice(0, end), line.slice(end + 1));
  }
  return known;
}

/** A relationship in the graph, by what identifies it. */
export type WrittenEdge = Pick<EdgeRecord, 'type' | 'from' | 'to' | 'key'>;

/** What has to be written to update the graph to the seed. */
export interface Difference {
  readonly remove: readonly string[];
  readonly unlink: readonly WrittenEdge[];
  readonly put: readonly NodeRecord[];
  readonly link: readonly EdgeRecord[];
}

/**
 * Compares the seed with what the last one wrote. What others have written since stays, unless its node is removed: a
 * fact that the seed has not changed is not written again.
 */
export function difference(nodes: readonly NodeRecord[], edges: readonly EdgeRecord[], known: Manifest): Difference {
  const wanted = new Set([...nodes, ...edges].map((record) => record.identity));
  const gone = [...known.keys()].filter((identity) => !wanted.has(identity)).map((identity) => identity.split('\t'));
  const remove = gone.flatMap(([, id, to]) => (id === undefined || to !== undefined ? [] : [id]));
  const removed = new Set(remove);
  const changed = ({ identity, hash }: NodeRecord | EdgeRecord): boolean => known.get(identity) !== hash;
  return {
    remove,
    unlink: gone
      .flatMap(([type = '', from = '', to, key = '']) => (to === undefined ? [] : [{ type, from, to, key }]))
      .filter(({ from }) => !removed.has(from)),
    put: nodes.filter(changed),
    // A node that changed its type was removed with its relationships, and added again.
    link: edges.filter((edge) => changed(edge) || removed.has(edge.from) || removed.has(edge.to)),
  };
}
