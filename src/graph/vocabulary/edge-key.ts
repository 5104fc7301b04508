import type { Value } from '../port.js';
import type { Properties } from './hydrate.js';
import type { RelationType } from './types.js';

/** What tells an edge from others of its type between the same ends: kept on it as `key`, empty where nothing does. */
export function edgeKey(relation: RelationType, properties: Properties): string {
  const values: Value[] = relation.key.map((name) => properties[name] ?? null);
  return values.every((value) => value === null) ? '' : JSON.stringify(values);
}
