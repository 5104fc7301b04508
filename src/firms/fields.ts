import type { Value } from '../graph/port.js';
import { dehydrate, type Properties } from '../graph/vocabulary/hydrate.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';

/** What is given of a node, as it is stored: null clears, and what is not given stays as it is. */
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
