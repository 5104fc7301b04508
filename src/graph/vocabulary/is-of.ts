import type { NodeName, NodeOf } from '../generated/nodes.js';

/** Whether the node is of one of these types. */
export function isOf<Name extends NodeName>(
  node: { readonly __typename: NodeName },
  names: readonly Name[],
): node is NodeOf<Name> {
  return names.some((name) => name === node.__typename);
}
