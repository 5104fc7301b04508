import type { RequirementNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day, PlanRequest } from '../plan-request.js';

/** What the firm holds for a requirement: the requirement itself, or something that meets it. */
export interface Holding {
  readonly held: RequirementNode;
  /** Its last day; undefined if it does not end. */
  readonly validTo: Day | undefined;
}

/**
 * What the firm holds, by its input and its profile, by the requirements that it meets: the longest validity first,
 * then the requirement itself.
 */
export function holdingsOf(facts: FactGraph, { company }: PlanRequest): ReadonlyMap<string, Holding> {
  const profile = company.id === undefined ? [] : facts.out(company.id, 'HOLDS');
  const said = company.holds.map(({ requirement, validTo }) => ({ id: requirement, validTo }));
  const all = [...said, ...profile.map(({ to, properties }) => ({ id: to, validTo: properties.validTo }))];
  const holdings = new Map<string, Holding>();
  for (const { id, validTo } of all.sort((a, b) => compareText(a.id, b.id))) {
    const held = facts.get(id, 'Certification', 'Formality');
    if (held !== undefined) for (const met of metBy(facts, id)) keepLonger(holdings, met, { held, validTo });
  }
  return holdings;
}

/** The requirement itself and everything that it meets, directly or through others. */
function metBy(facts: FactGraph, id: string): ReadonlySet<string> {
  const met = new Set([id]);
  for (const each of met) for (const edge of facts.out(each, 'MEETS')) met.add(edge.to);
  return met;
}

function keepLonger(holdings: Map<string, Holding>, id: string, holding: Holding): void {
  const known = holdings.get(id);
  const isItself = holding.held.id === id;
  const isBetter = known === undefined || (isItself ? !endsBefore(holding, known) : endsBefore(known, holding));
  if (isBetter) holdings.set(id, holding);
}

function endsBefore(one: Holding, other: Holding): boolean {
  if (one.validTo === undefined) return false;
  return other.validTo === undefined || one.validTo < other.validTo;
}
