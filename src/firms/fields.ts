import type { Value } from '../graph/port.js';
import { dehydrate, type Properties } from '../graph/vocabulary/hydrate.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';

/** The given properties of a node as they are stored: null clears one, and an absent one stays as it is. */
export function givenProperties(
  node: 'Company' | 'Product',
  given: Readonly<Record<string, Value | undefined>>,
): Properties {
  const fields = vocabulary.nodes.get(node)?.fields ?? [];
  const values = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return dehydrate(
    fields.filter(({ name }) => name in values),
    values,
  );
}
