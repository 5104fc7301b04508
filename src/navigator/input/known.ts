import { errors, type LandfallError } from '../../errors.js';
import type { CompanyNode, CountryNode, NodeName, NodeOf, ProductNode } from '../../graph/generated/nodes.js';
import { codeOf } from '../../graph/vocabulary/code-of.js';
import { countryName } from '../../written/countries/countries.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import type { OwnIds } from './parsed-input.js';
import { Unknown, UnknownCountry } from './unknown.js';
import type { NamedCountry } from './values.js';

/**
 * @param day on which a bloc, if the caller named one, has its members
 * @throws `UNKNOWN_COUNTRY`, `AMBIGUOUS_COUNTRY`, `UnknownCountry`
 */
export function knownCountry(scope: FactGraph, named: NamedCountry, day: Day): CountryNode {
  const found = scope.get(named.id, 'Country');
  if (found === undefined) throw unreadCountry(named, day);
  return found;
}

/** Why there is no such country: several have the name, nothing is known about it, or it is none. */
export function unreadCountry({ id, given, field, sharedBy }: NamedCountry, day: Day): LandfallError | UnknownCountry {
  if (sharedBy !== undefined) return errors.ambiguousCountry({ given, codes: sharedBy }, { field });
  const code = codeOf(id);
  return countryName(code) === undefined
    ? new UnknownCountry(given, field, day)
    : errors.noDataOnCountry({ code }, { field });
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
