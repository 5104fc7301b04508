import type { Value } from '../port.js';
import type { Properties } from './hydrate.js';
import type { RelationType } from './types.js';

/**
 * What distinguishes an edge from others of its type between the same ends. It is stored on it as `key`, empty if there
 * is nothing.
 */
export function edgeKey(relation: RelationType, properties: Properties): string {
  const values: Value[] = relation.key.map((name) => properties[name] ?? null);
  return values.every((value) => value === null) ? '' : JSON.stringify(values);
}
