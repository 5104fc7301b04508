import type { ClaimNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { Localized } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { claimOn, claimsOn } from '../claims/claim-on.js';
import { claimText } from '../claims/claim-text.js';
import { statedField } from '../claims/stated-field.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { dayFor } from '../scope/plan-context.js';
import type { Stating } from './value-changes.js';

/** Disagreements between sources on a value of the day: all values, the chosen one, and the reason. */
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
  const statements = [...(chosen ? [chosen] : []), ...others];
  const reason = chosen?.reason ?? others.find((claim) => claim.reason)?.reason;
  return {
    code: 'SOURCES_DISAGREE',
    message: [
      messages.warnings.sourcesDisagree({
        field: statedField(field),
        node: node.name,
        values: statements.map((claim) =>
          messages.warnings.valueOf({ value: claimText(claim), sources: sourcesOf(facts, claim) }),
        ),
      }),
      chosen ? messages.warnings.valueUsed({ value: claimText(chosen) }) : messages.warnings.recordUsed(),
      ...(reason ? [messages.warnings.reason({ reason: recorded(reason) })] : []),
    ],
    about: [node, ...statements],
  };
}

/** Conflicting sources without values of their own. */
function conflictingCitations(facts: FactGraph, node: Stating): readonly PlanWarning[] {
  const conflicting = facts.out(node.id, 'CITES').filter(({ properties }) => properties.confidence === 'CONFLICTING');
  const byField = groupBy(conflicting, ({ properties }) => properties.about);
  return [...byField].map(([field, citations]) => {
    const sources = citations.flatMap(({ to, properties: { says } }) => {
      const source = facts.get(to, 'Source');
      return source ? [{ source, says }] : [];
    });
    const message = messages.warnings.sourcesConflict({
      field: statedField(field),
      node: node.name,
      statements: sources.map(({ source, says }) => statement(source.name, says)),
    });
    return { code: 'SOURCES_DISAGREE', message, about: [node, ...new Set(sources.map(({ source }) => source))] };
  });
}

const statement = (source: Localized, says: string | undefined): Message =>
  says === undefined
    ? messages.warnings.notShared({ source })
    : messages.warnings.statement({ source, says: says.replace(/\.$/, '') });

const sourcesOf = (facts: FactGraph, claim: ClaimNode): readonly Localized[] => {
  const sources = facts.out(claim.id, 'CITES').flatMap((edge) => facts.get(edge.to, 'Source') ?? []);
  return [...new Set(sources)].map(({ name }) => name);
};

function dayOf(request: PlanRequest, node: Stating): string {
  return node.__typename === 'Regulation' || node.__typename === 'CustomsRule' ? dayFor(request, node) : request.asOf;
}
