import type { RuleNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { AreaKnowledge } from '../coverage/area-knowledge.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import type { Binding, Plan, PlanQuestion } from '../plan.js';
import { nodeName } from '../scope/names.js';
import type { PlanContext } from '../scope/plan-context.js';

export type Verdict = Pick<Plan, 'verdict' | 'verdictReason' | 'blockedBy'>;

/**
 * Blocked if a prohibition binds or a quota is used up. A market that is closed to this origin or this offering has a
 * rule that closes it, which is a prohibition too. Without data on an area that decides, nothing is known: a country
 * without any recorded facts is neither closed nor open. Otherwise the verdict depends on the open questions, and on
 * whether export control is known. Cheap: what is known of the areas is found once, and passed for each set of answers.
 */
export function verdict(
  { facts, request }: PlanContext,
  bindings: readonly Binding[],
  questions: readonly PlanQuestion[],
  known: AreaKnowledge,
): Verdict {
  const blocking = bindings.filter(({ rule, certainty }) => certainty === 'BINDS' && blocks(facts, rule));
  const blockedBy = blocking.map(({ rule }) => rule).sort((a, b) => compareText(a.id, b.id));
  if (blockedBy.length > 0) {
    const verdictReason = messages.verdict.blocked({ rules: blockedBy.map(({ name }) => name) });
    return { verdict: 'BLOCKED', verdictReason, blockedBy };
  }
  if (known.unknown.length > 0) {
    const place = nodeName(facts, request.target);
    return { verdict: 'UNKNOWN', verdictReason: messages.verdict.unknown({ areas: known.unknown, place }), blockedBy };
  }
  const isOpen = questions.length === 0 && bindings.every(({ certainty }) => certainty === 'BINDS');
  if (!isOpen) {
    const verdictReason = messages.verdict.conditional({ questions: questions.length });
    return { verdict: 'CONDITIONAL', verdictReason, blockedBy };
  }
  if (known.isExportControlKnown) return { verdict: 'OPEN', verdictReason: messages.verdict.open(), blockedBy };
  const place = nodeName(facts, request.dispatch);
  return { verdict: 'CONDITIONAL', verdictReason: messages.verdict.noExportControl({ place }), blockedBy };
}

function blocks(facts: FactGraph, rule: RuleNode): boolean {
  if (rule.__typename !== 'CustomsRule') return false;
  return rule.kind === 'PROHIBITION' || (rule.kind === 'QUOTA' && isUsedUp(facts, rule.id) && !hasRate(rule));
}

/** A quota that binds because something is absent, such as what is left of it. */
function isUsedUp(facts: FactGraph, ruleId: string): boolean {
  return actsUp(facts, ruleId).some((id) => facts.out(id, 'TRIGGERED_BY').some((edge) => edge.properties.absent));
}

/** Outside a tariff quota the goods still enter, at a higher duty. */
function hasRate(rule: Extract<RuleNode, { __typename: 'CustomsRule' }>): boolean {
  return [rule.rate, rule.rateMin, rule.rateMax, rule.specific, rule.formula].some((each) => each !== undefined);
}
