import type { Entry } from '../../catalogue/index/entry.js';
import type { RelationFilter } from '../../catalogue/lists/filters.js';
import { withinLaw } from '../../catalogue/lists/law-in-country.js';
import { publicTypes } from '../../catalogue/public-types.js';
import type { AnyNode, Area } from '../../graph/generated/nodes.js';
import { isNational } from '../../graph/vocabulary/harmonized-system.js';
import { relationOf } from '../../graph/vocabulary/relation-of.js';
import type { Context } from '../context.js';
import { countryArgument } from '../id-argument.js';

/**
 * Types of which each node belongs to a market, with the statement that finds those of a market, and their area of law if
 * it is the same for all.
 */
const bound: readonly (readonly [type: string, filter: RelationFilter, area?: Area])[] = [
  ['Rule', 'rulesInMarket'],
  ['SupportProgram', 'programsForMarket', 'SUPPORT'],
  ['Coverage', 'coverageInMarket'],
  ['Recognition', 'recognitionsHonouredIn', 'CONFORMITY'],
  ['Agreement', 'agreementsOfParty', 'DUTY'],
];

const requires = relationOf('Regulation', 'requires');

const marketTypes: ReadonlySet<string> = new Set(
  [...bound.map(([type]) => type), 'Requirement', 'Territory'].flatMap((type) => publicTypes.get(type) ?? []),
);

/**
 * Passes what applies in a country: its rules and their requirements, programmes for it, recognitions, agreements,
 * coverage, the country, its blocs and its customs territories; of national tariff lines only those of their schedules. Classes of
 * other kinds, and types that belong to no market, pass. Undefined without a market.
 */
export async function inMarket(
  context: Context,
  market: string | null | undefined,
): Promise<((entry: Entry) => boolean) | undefined> {
  if (market == null) return undefined;
  const { catalogue, loaders } = context;
  const [day, country] = [context.today(), await countryArgument(context, market, 'market')];
  const law = await catalogue.lawIn(country, day);
  const territories = [...law.whole, ...law.parts.keys()];
  const found = await Promise.all(
    bound.map(([, filter, area]) => catalogue.idsPassing(filter, { ...withinLaw(law, area), day })),
  );
  const ids = found.flatMap((each) => [...each]);
  const required = (await catalogue.follow(requires, ids, undefined)).flat().map(({ node }) => node.id);
  const passing = new Set([...territories, ...ids, ...required]);
  const schemes = (await Promise.all(territories.map((id) => loaders.node(id)))).flatMap(schemeOf);
  return ({ id, type, code, facets: { scheme } }) => {
    if (type === 'ProductClass') return !isNational(code ?? '') || schemes.includes(scheme ?? '');
    return !marketTypes.has(type) || passing.has(id);
  };
}

const schemeOf = (place: AnyNode | undefined): string[] =>
  place !== undefined && 'tariffScheme' in place && place.tariffScheme !== undefined ? [place.tariffScheme] : [];
