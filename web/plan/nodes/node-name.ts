import type { NodeNameFragment } from '../../api/generated/operations.js';

/** The name of a node, with its code if it has one; its id if it has neither. */
export function nodeName(node: NodeNameFragment): string {
  const name = 'name' in node && node.name != null ? node.name : node.id;
  return 'code' in node && node.code != null ? `${node.code} ${name}` : name;
}
