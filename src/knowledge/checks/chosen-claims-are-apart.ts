import { groupBy } from '../../graph/group-by.js';
import { messages } from '../../messages/messages.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import { placeName } from '../facts/fault.js';
import { overlap } from '../facts/period.js';
import type { Check, Finding } from './check.js';

export const chosenClaimsAreApart: Check = {
  id: 'chosen-claims-are-apart',
  sentence: messages.checks.chosenClaimsAreApart(),
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
    const message = messages.checks.bothChosen({
      claim: claim.id,
      other: other.id,
      place: placeName(other.place),
      field: String(claim.values.field),
    });
    return [{ place: claim.place, message }];
  });
}
