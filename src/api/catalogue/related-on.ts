import type { RelatedNode } from '../../catalogue/rows.js';
import { isWithin } from '../../day.js';
import type { AnyNode } from '../../graph/generated/nodes.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { Relation } from '../../graph/vocabulary/types.js';
import type { Loaders } from '../loaders.js';

/** The ends that are valid on a day: by the period of the relationship if it has one, otherwise by that of the node. */
export async function relatedOn(
  loaders: Loaders,
  relation: Relation,
  ends: readonly RelatedNode[],
  day: string,
): Promise<readonly RelatedNode[]> {
  const isDated = relation.properties.some(({ type }) => type === 'Date');
  const holding = await Promise.all(
    ends.map(({ node, edge }) => (isDated ? edgeHolds(edge, day) : nodeHolds(loaders, node, day))),
  );
  return ends.filter((_, place) => holding[place]);
}

function edgeHolds({ from, to }: Properties, day: string): boolean {
  return isWithin(dayOf(from), dayOf(to), day);
}

/** A type that is missing here does not compile: add whether it has days of its own. */
async function nodeHolds({ standing }: Loaders, node: AnyNode, day: string): Promise<boolean> {
  switch (node.__typename) {
    case 'Regulation':
    case 'CustomsRule':
      return (await standing(day, node.id))?.state === 'IN_FORCE';
    case 'OriginRule':
    case 'Coverage':
      return isWithin(node.validFrom, node.validTo, day);
    case 'Claim':
      return isWithin(node.from, node.to, day);
    case 'AgencyCode':
    case 'Agreement':
    case 'Authority':
    case 'Bloc':
    case 'Certification':
    case 'Company':
    case 'Country':
    case 'ExchangeRate':
    case 'Formality':
    case 'Need':
    case 'Product':
    case 'ProductClass':
    case 'Recognition':
    case 'Source':
    case 'Stage':
    case 'SupportProgram':
    case 'Survey':
    case 'Terms':
    case 'Trait':
      return true;
  }
}

const dayOf = (value: Properties[string] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
