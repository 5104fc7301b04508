import { groupBy } from '../../graph/group-by.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import { placeText } from '../facts/fault.js';
import { overlap } from '../facts/period.js';
import type { Check, Finding } from './check.js';

export const chosenClaimsAreApart: Check = {
  id: 'chosen-claims-are-apart',
  sentence: 'On any day, one claim of a field is the chosen one.',
  find: (facts) => facts.nodes.flatMap((node) => [...byField(node, facts).values()].flatMap(collisions)),
};

function byField({ id }: NodeFact, facts: Facts): Map<string, NodeFact[]> {
  const claims = facts.out(id, 'STATES').flatMap((edge) => facts.node(edge.to) ?? []);
  const chosen = claims.filter((claim) => claim.values.standing === 'CHOSEN');
  return groupBy(chosen, (claim) => String(claim.values.field));
}

function collisions(claims: readonly NodeFact[]): Finding[] {
  return claims.flatMap((claim, index) => {
    const other = claims
      .slice(0, index)
      .find((each) => overlap(each.values, claim.values, { first: 'from', last: 'to' }));
    if (other === undefined) return [];
    const message = `"${claim.id}" and "${other.id}" at ${placeText(other.place)} are both CHOSEN for "${claim.values.field}" on the same days: end one, or make it DISPUTED`;
    return [{ place: claim.place, message }];
  });
}
