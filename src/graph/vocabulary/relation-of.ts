import type { NodeName } from '../generated/nodes.js';
import type { Relation } from './types.js';
import { vocabulary } from './vocabulary.js';

/**
 * A relation of a node type by the field that shows it.
 * @throws if the schema has no such field
 */
export function relationOf(type: NodeName, field: string): Relation {
  const found = vocabulary.nodes.get(type)?.relations.find((relation) => relation.field === field);
  if (found === undefined) throw new Error(`the schema has no relation "${field}" of ${type}`);
  return found;
}
