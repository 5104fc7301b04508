import type { AnyNode } from '../graph/generated/nodes.js';
import { publicTypes } from './public-types.js';

/** Companies and products are their owners' alone: a look-up finds none of them, not even the made-up examples. */
export const isPublic = (node: AnyNode): boolean => publicTypes.has(node.__typename);

/**
 * What may stand at the end of a relation: of private things the made-up examples, and what is one's own.
 * @param own ids of the private nodes that belong to the caller
 */
export const isShown = (node: AnyNode, own: ReadonlySet<string>): boolean =>
  isPublic(node) || own.has(node.id) || ('example' in node && node.example === true);
