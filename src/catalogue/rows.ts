import { z } from 'zod';
import type { AnyNode } from '../graph/generated/nodes.js';
import { compareText } from '../graph/order.js';
import type { Row } from '../graph/port.js';
import type { Properties } from '../graph/vocabulary/hydrate.js';
import { toNode } from '../graph/vocabulary/node.js';
import { storedNode, storedProperties } from '../graph/vocabulary/stored.js';
import { isShown } from './privacy.js';

const endsRow = z.object({ id: z.string(), ends: z.array(storedNode.extend({ edge: storedProperties })) });

/** A row of `node` and `labels`; undefined for a housekeeping node. */
export function readNode(row: Row): AnyNode | undefined {
  const { node, labels } = storedNode.parse(row);
  return toNode(labels, node);
}

/** The other end of a relationship, with the properties of the relationship as they are stored. */
export interface End {
  readonly node: AnyNode;
  readonly edge: Properties;
}

/**
 * A row of `id` and `ends`: the ends of one node that may be shown, by id.
 * @param own ids of the private nodes that belong to whoever asks
 */
export function readEnds(row: Row, own: ReadonlySet<string>): { readonly id: string; readonly ends: readonly End[] } {
  const { id, ends } = endsRow.parse(row);
  const found = ends.flatMap(({ edge, node, labels }): End[] => {
    const end = toNode(labels, node);
    return end !== undefined && isShown(end, own) ? [{ node: end, edge }] : [];
  });
  return { id, ends: found.sort((a, b) => compareText(a.node.id, b.node.id)) };
}
