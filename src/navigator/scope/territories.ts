import { isWithin } from '../../day.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** Ids of the country and of the blocs that it is a member of on the day. */
export function territoriesOf(facts: FactGraph, country: string, day: Day): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [country];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const memberships = facts.out(id, 'MEMBER_OF').filter(({ properties: { from, to } }) => isWithin(from, to, day));
    open.push(...memberships.map((edge) => edge.to));
  }
  return found;
}
