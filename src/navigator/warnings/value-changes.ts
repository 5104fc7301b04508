import { addDays } from '../../day.js';
import type { AgreementNode, RequirementNode, RuleNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import { claimOn, claimsOf } from '../claims/claim-on.js';
import { claimText } from '../claims/claim-text.js';
import { statedField } from '../claims/stated-field.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { isInForce } from '../law/standing.js';
import type { Day } from '../plan-request.js';
import { type Dated, lastDayAhead } from './dated.js';

/** A node of the plan with fields that sources make claims about. */
export type Stating = RuleNode | RequirementNode | AgreementNode;

/** A fee, a rate or another value that changes in the year from the day work starts. */
export function valueChanges(facts: FactGraph, nodes: readonly Stating[], asOf: Day): readonly Dated[] {
  return nodes.flatMap((node) => {
    const fields = new Set(claimsOf(facts, node.id).map((claim) => claim.field));
    return [...fields].flatMap((field) => changesOf(facts, node, field, asOf));
  });
}

function changesOf(facts: FactGraph, node: Stating, field: string, asOf: Day): readonly Dated[] {
  let before = claimOn(facts, node.id, field, asOf);
  return turningDays(facts, node.id, field, asOf).flatMap((on) => {
    const after = claimOn(facts, node.id, field, on);
    if (after?.id === before?.id) return [];
    before = after;
    if (after === undefined && isOver(facts, node, on)) return [];
    const value = after && claimText(after);
    const stated = { field: statedField(field), node: node.name };
    const message =
      value === undefined
        ? messages.warnings.valueUnknown({ ...stated, last: addDays(on, -1) })
        : messages.warnings.valueChanges({ ...stated, value, on });
    const about = after ? [node, after] : [node];
    return [{ on, warning: { code: 'VALUE_CHANGES', message, about, ahead: { kind: 'VALUE', on, field, value } } }];
  });
}

/** A value without a rule is unknown anyway, so its end is not reported. */
function isOver(facts: FactGraph, node: Stating, day: Day): boolean {
  const rule = facts.get(node.id, 'Regulation', 'CustomsRule');
  return rule !== undefined && !isInForce(facts, rule.id, day);
}

function turningDays(facts: FactGraph, nodeId: string, field: string, asOf: Day): readonly Day[] {
  const claims = claimsOf(facts, nodeId).filter((claim) => claim.field === field);
  const days = claims.flatMap(({ from, to }) => [from, to && addDays(to, 1)]).filter((day) => day !== undefined);
  return [...new Set(days)].filter((day) => asOf < day && day <= lastDayAhead(asOf)).sort(compareText);
}
