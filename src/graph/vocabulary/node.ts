import type { AnyNode } from '../generated/nodes.js';
import { hydrate, type Properties } from './hydrate.js';
import { lineClass, tariffLabels } from './tariff.js';
import { nodeTypeOf } from './vocabulary.js';

/**
 * A stored node as its type in the vocabulary; undefined if its labels name none (housekeeping nodes). A line of a
 * tariff schedule is a product class.
 */
export function toNode(labels: readonly string[], properties: Properties): AnyNode | undefined {
  if (labels.includes(tariffLabels.line)) return lineClass(properties);
  const type = nodeTypeOf(labels);
  if (type === undefined) return undefined;
  // The fields come from the SDL that the type was generated from, and writing checks them against it.
  return { __typename: type.name, ...hydrate(type.fields, properties) } as unknown as AnyNode;
}
