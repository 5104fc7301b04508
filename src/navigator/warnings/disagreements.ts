import type { ClaimNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { claimOn, claimsOn } from '../claims/claim-on.js';
import { claimText } from '../claims/claim-text.js';
import { fieldText } from '../claims/field-text.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { dayFor } from '../scope/plan-context.js';
import type { Stating } from './value-changes.js';

/** Where sources disagree on a value of the day: all values, the chosen one, and the reason. */
export function disagreements(
  facts: FactGraph,
  request: PlanRequest,
  nodes: readonly Stating[],
): readonly PlanWarning[] {
  return nodes.flatMap((node) => {
    const day = dayOf(request, node);
    const disputed = claimsOn(facts, node.id, day).filter((claim) => claim.standing === 'DISPUTED');
    const byField = groupBy(disputed, (claim) => claim.field);
    const warned = [...byField].map(([field, others]) =>
      disagreement(facts, node, field, claimOn(facts, node.id, field, day), others),
    );
    return warned.length > 0 ? warned : conflictingCitations(facts, node);
  });
}

function disagreement(
  facts: FactGraph,
  node: Stating,
  field: string,
  chosen: ClaimNode | undefined,
  others: readonly ClaimNode[],
): PlanWarning {
  const said = [...(chosen ? [chosen] : []), ...others].map((claim) => claimText(claim) + sourcesOf(facts, claim));
  const used = chosen ? `${claimText(chosen)} is used here` : 'what the record itself says is used here';
  const reason = chosen?.reason ?? others.find((claim) => claim.reason)?.reason;
  const why = reason ? `: ${reason.en.replace(/\.$/, '')}` : '';
  return {
    code: 'SOURCES_DISAGREE',
    message: `Sources disagree on ${fieldText(field, node.name.en)}: ${said.join(' or ')}; ${used}${why}.`,
    about: [node, ...(chosen ? [chosen] : []), ...others],
  };
}

/** Sources in conflict that nobody has written out as values. */
function conflictingCitations(facts: FactGraph, node: Stating): readonly PlanWarning[] {
  const conflicting = facts.out(node.id, 'CITES').filter(({ properties }) => properties.confidence === 'CONFLICTING');
  const byField = groupBy(conflicting, ({ properties }) => properties.about);
  return [...byField].map(([field, citations]) => {
    const sources = citations.flatMap(({ to, properties: { says } }) => {
      const source = facts.get(to, 'Source');
      return source ? [{ source, says }] : [];
    });
    const said = sources.map(({ source, says }) => saidText(source.name.en, says)).join('; ');
    const what = field === undefined ? `"${node.name.en}"` : fieldText(field, node.name.en);
    const message = `Sources disagree on ${what}: ${said}.`;
    return { code: 'SOURCES_DISAGREE', message, about: [node, ...new Set(sources.map(({ source }) => source))] };
  });
}

function saidText(source: string, says: string | undefined): string {
  return says === undefined ? `not all say what ${source} says` : `${source} says "${says.replace(/\.$/, '')}"`;
}

function sourcesOf(facts: FactGraph, claim: ClaimNode): string {
  const names = facts.out(claim.id, 'CITES').flatMap((edge) => facts.get(edge.to, 'Source')?.name.en ?? []);
  return names.length === 0 ? '' : ` (${[...new Set(names)].join(', ')})`;
}

function dayOf(request: PlanRequest, node: Stating): string {
  return node.__typename === 'Regulation' || node.__typename === 'CustomsRule' ? dayFor(request, node) : request.asOf;
}
