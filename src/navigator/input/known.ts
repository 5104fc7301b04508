import { errors } from '../../errors.js';
import type { CompanyNode, CountryNode, NodeName, NodeOf, ProductNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { OwnIds } from './parsed-input.js';
import { Unknown } from './unknown.js';
import type { NamedCountry } from './values.js';

/** @throws `Unknown` */
export function knownCountry(scope: FactGraph, { id, given, field }: NamedCountry): CountryNode {
  const found = scope.get(id, 'Country');
  if (found !== undefined) return found;
  throw new Unknown('country', given, (nearest) => errors.unknownCountry({ given, nearest }, { field }));
}

/** The node of one of these types that the caller named. @throws `Unknown` */
export function known<Name extends NodeName>(
  scope: FactGraph,
  given: string,
  what: 'trait' | 'requirement',
  field: string,
  ...names: readonly Name[]
): NodeOf<Name> {
  const found = scope.get(given, ...names);
  if (found !== undefined) return found;
  throw new Unknown(what, given, (nearest) => errors.unknownId({ given, what, nearest }, { field }));
}

/**
 * A private node, for callers who can plan with it: everybody can plan with the fictional examples, and owners with
 * their own. A node of others gets the same error as one that does not exist.
 * @throws `UNKNOWN_ID`
 */
export function permitted<Node extends CompanyNode | ProductNode>(
  found: Node | undefined,
  given: string,
  what: 'company' | 'product',
  field: string,
  own: OwnIds,
): Node {
  if (found === undefined || !(found.example === true || own.has(found.id)))
    throw errors.unknownId({ given, what, nearest: [] }, { field });
  return found;
}
