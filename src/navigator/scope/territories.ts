import { isWithin } from '../../day.js';
import type { Area } from '../../graph/generated/nodes.js';
import type { Edge, FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** A customs territory that a country is part of. */
export type CustomsTerritory = Edge<'IN_CUSTOMS_TERRITORY'>;

/** How the law of a territory applies in a country. */
export interface Reached {
  /** The customs territory that leads there; undefined for the country itself and for the blocs that it is a member of. */
  readonly through: CustomsTerritory | undefined;
}

/** By id. */
export type Territories = ReadonlyMap<string, Reached>;

/**
 * The territories whose law of an area applies in a country on the day: the country itself, the blocs that it is a member
 * of, and the customs territories that it is part of in this area, with the blocs that these are members of.
 */
export function territoriesOf(facts: FactGraph, country: string, day: Day, area: Area): Territories {
  const found = new Map<string, Reached>();
  addWithBlocs(facts, found, country, day, undefined);
  const parts = customsTerritoriesOf(facts, country, day).filter(({ properties }) => properties.areas.includes(area));
  // One that applies without a condition comes first: the condition of another on the way to it is then no condition.
  for (const part of parts.toSorted(unconditionalFirst)) addWithBlocs(facts, found, part.to, day, part);
  return found;
}

/** The customs territories that a country is part of on the day. */
export function customsTerritoriesOf(facts: FactGraph, country: string, day: Day): readonly CustomsTerritory[] {
  return facts.out(country, 'IN_CUSTOMS_TERRITORY').filter(({ properties: { from, to } }) => isWithin(from, to, day));
}

function addWithBlocs(
  facts: FactGraph,
  found: Map<string, Reached>,
  territory: string,
  day: Day,
  through: CustomsTerritory | undefined,
): void {
  const open = [territory];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.set(id, { through });
    const memberships = facts.out(id, 'MEMBER_OF').filter(({ properties: { from, to } }) => isWithin(from, to, day));
    open.push(...memberships.map((edge) => edge.to));
  }
}

const unconditionalFirst = (a: CustomsTerritory, b: CustomsTerritory): number =>
  Number(a.properties.trait !== undefined) - Number(b.properties.trait !== undefined);
