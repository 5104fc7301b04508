import type { Value } from '../../../src/graph/port.js';
import { isList } from './values.js';
import type { World } from './world.js';

/** Replaces `{ $node: id }` by the stored properties of that node of the world, and `{ $labels: id }` by its labels. */
export function fillIn(value: Value, world: World): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((each) => fillIn(each, world));
  if (typeof value.$node === 'string') return nodeIn(world, value.$node).properties;
  if (typeof value.$labels === 'string') return nodeIn(world, value.$labels).labels;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillIn(each, world)]));
}

function nodeIn(world: World, id: string): World['nodes'][number] {
  const node = world.nodes.find((each) => each.id === id);
  if (node === undefined) throw new Error(`the world of this case has no node "${id}"`);
  return node;
}
