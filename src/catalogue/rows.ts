import type { AnyNode } from '../graph/generated/nodes.js';
import { compareText } from '../graph/order.js';
import type { Row } from '../graph/port.js';
import type { Properties } from '../graph/vocabulary/hydrate.js';
import { toNode } from '../graph/vocabulary/node.js';
import { readEnds, readStoredNode } from '../graph/vocabulary/rows.js';
import { isShown } from './privacy.js';

/** A row of `node` and `labels`; undefined for a housekeeping node. */
export function readNode(row: Row): AnyNode | undefined {
  const { node, labels } = readStoredNode(row);
  return toNode(labels, node);
}

/** The other end of a relationship, with the properties of the relationship as they are stored. */
export interface RelatedNode {
  readonly node: AnyNode;
  readonly edge: Properties;
}

/**
 * A row of `id` and `ends`: the ends of one node that can be shown, by id.
 * @param own ids of the private nodes that belong to the caller
 */
export function readShownRelated(
  row: Row,
  own: ReadonlySet<string>,
): { readonly id: string; readonly ends: readonly RelatedNode[] } {
  const { id, ends } = readEnds(row);
  const shown = ends.flatMap(({ edge, node, labels }): RelatedNode[] => {
    const end = toNode(labels, node);
    return end !== undefined && isShown(end, own) ? [{ node: end, edge }] : [];
  });
  return { id, ends: shown.sort((a, b) => compareText(a.node.id, b.node.id)) };
}
