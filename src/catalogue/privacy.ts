import type { AnyNode } from '../graph/generated/nodes.js';
import { publicTypes } from './public-types.js';

/** Companies and products are private to their owners: a look-up finds none, not even the fictional examples. */
export const isPublic = (node: AnyNode): boolean => publicTypes.has(node.__typename);

/**
 * What is shown at the end of a relation: of private nodes only the fictional examples, and the caller's own.
 * @param own ids of the private nodes that belong to the caller
 */
export const isShown = (node: AnyNode, own: ReadonlySet<string>): boolean =>
  isPublic(node) || own.has(node.id) || ('example' in node && node.example === true);
