import { errors } from '../../errors.js';
import type { ProductNode } from '../../graph/generated/nodes.js';
import { codeOf } from '../../graph/vocabulary/code-of.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { NamedOffering } from './offering.js';
import { Unknown } from './unknown.js';

/** The id of the offered class: the given one, or the product's. @throws `OLD_HS_CODE`, `Unknown` */
export function offeredClass(
  scope: FactGraph,
  offering: NamedOffering,
  product: ProductNode | undefined,
): string | undefined {
  return product === undefined ? namedClass(scope, offering) : scope.out(product.id, 'CLASSIFIED_AS')[0]?.to;
}

function namedClass(scope: FactGraph, { id, field, given }: NamedOffering): string {
  if (scope.get(id, 'ProductClass') !== undefined) return id;
  if (field !== 'offering.hsCode') {
    throw new Unknown('class', id, (nearest) => errors.unknownId({ given, what: 'class', nearest }, { field }));
  }
  const became = scope.out(olderEdition(id), 'BECAME').map((edge) => codeOf(edge.to));
  if (became.length > 0) throw errors.oldHsCode({ given, became }, { field });
  throw new Unknown('class', id, (nearest) => errors.unknownHsCode({ given, nearest: nearest.map(codeOf) }, { field }));
}

/** The same digits in the previous edition. */
export const olderEdition = (id: string): string => id.replace(/^hs\//, 'hs2017/');
