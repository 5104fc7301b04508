import type { ClaimNode } from '../../graph/generated/nodes.js';
import { isWithin } from '../day.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/**
 * What to go by for a field of a node on a day: the claim that was chosen, else one that nobody has reviewed, never one that
 * is disputed; of several the one that began last. Undefined where nothing is claimed: then the field itself stands.
 */
export function claimOn(facts: FactGraph, nodeId: string, field: string, day: Day): ClaimNode | undefined {
  const usable = claimsOn(facts, nodeId, day).filter((claim) => claim.field === field && claim.standing !== 'DISPUTED');
  return usable.sort(byPreference)[0];
}

/** All that sources say of the fields of a node on a day, by id. */
export function claimsOn(facts: FactGraph, nodeId: string, day: Day): ClaimNode[] {
  return claimsOf(facts, nodeId).filter((claim) => isWithin(claim.from, claim.to, day));
}

/** All that sources say of the fields of a node, whenever; by id. */
export function claimsOf(facts: FactGraph, nodeId: string): ClaimNode[] {
  return facts.out(nodeId, 'STATES').flatMap((edge) => facts.get(edge.to, 'Claim') ?? []);
}

function byPreference(a: ClaimNode, b: ClaimNode): number {
  if (a.standing !== b.standing) return a.standing === 'CHOSEN' ? -1 : 1;
  return compareText(b.from ?? '', a.from ?? '') || compareText(a.id, b.id);
}
