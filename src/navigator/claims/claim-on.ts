import { isWithin } from '../../day.js';
import type { ClaimNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/**
 * The claim to use for a field of a node on a day: the chosen one, otherwise one that nobody has reviewed, but never a
 * disputed one; of several, the one that began last. Undefined if there are no claims: then the field itself is used.
 */
export function claimOn(facts: FactGraph, nodeId: string, field: string, day: Day): ClaimNode | undefined {
  const usable = claimsOn(facts, nodeId, day).filter((claim) => claim.field === field && claim.standing !== 'DISPUTED');
  return usable.sort(byPreference)[0];
}

/** The claims of sources about the fields of a node on a day, by id. */
export function claimsOn(facts: FactGraph, nodeId: string, day: Day): ClaimNode[] {
  return claimsOf(facts, nodeId).filter((claim) => isWithin(claim.from, claim.to, day));
}

/** The claims of sources about the fields of a node on any day, by id. */
export function claimsOf(facts: FactGraph, nodeId: string): ClaimNode[] {
  return facts.out(nodeId, 'STATES').flatMap((edge) => facts.get(edge.to, 'Claim') ?? []);
}

function byPreference(a: ClaimNode, b: ClaimNode): number {
  if (a.standing !== b.standing) return a.standing === 'CHOSEN' ? -1 : 1;
  return compareText(b.from ?? '', a.from ?? '') || compareText(a.id, b.id);
}
