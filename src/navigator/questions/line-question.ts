import type { ProductClassNode, RuleNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { Applicability } from '../applicability/result.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Binding, DutyQuote, PlanQuestion } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { classScope, isWhole } from '../scope/class-scope.js';
import { classCodeTitle, classTitle, nameList } from '../scope/names.js';
import { createPlanContext, isDuty, isPrice, type PlanContext } from '../scope/plan-context.js';

/**
 * Asks for the line if the given code is broader than a rule: a rule about conduct that covers or excludes a part, a
 * charge on a part, a duty that differs between lines.
 */
export function lineQuestions(
  facts: FactGraph,
  request: PlanRequest,
  applied: Pick<Applicability, 'bindings' | 'below'>,
  duty: Pick<DutyQuote, 'nationalLines' | 'lineDecides'>,
): readonly PlanQuestion[] {
  const conduct = applied.bindings.filter(({ certainty, rule }) => certainty === 'CONDITIONAL' && !isPrice(rule));
  const prices = applied.below.filter(({ rule }) => duty.lineDecides || !isDuty(rule));
  if (conduct.length === 0 && prices.length === 0 && !duty.lineDecides) return [];
  const planContext = createPlanContext(facts, request);
  const parted = conduct
    .map((binding) => ({ rule: binding.rule, lines: linesOf(planContext, binding) }))
    .filter(hasLines);
  const priced = prices.filter(({ rule }) => !isDuty(rule)).map((binding) => binding.through);
  const lines = [...parted.flatMap((each) => each.lines), ...priced, ...(duty.lineDecides ? duty.nationalLines : [])];
  return lines.length === 0 ? [] : [lineQuestion(planContext, lines, [...parted, ...prices].map(ruleOf))];
}

function lineQuestion(
  { facts, asked }: PlanContext,
  lines: readonly ProductClassNode[],
  decides: readonly RuleNode[],
): PlanQuestion {
  const options = [...new Set(lines.map((line) => line.id))].sort(compareText);
  return {
    key: 'question/tariff-line',
    kind: 'TARIFF_LINE',
    trait: undefined,
    options,
    text: messages.questions.tariffLine({
      within: asked && classCodeTitle(facts, asked.id),
      lines: nameList(facts, options),
    }),
    decides: [...new Set(decides)].sort((a, b) => compareText(a.id, b.id)),
    answerIn: ['offering', 'classId'],
    choices: options.map((id) => ({ value: id, name: messages.common.name({ name: classTitle(facts, id) }) })),
  };
}

/** The parts at which the rule or one that it implements begins or ends; none if it covers the whole. */
function linesOf(planContext: PlanContext, { rule, basis }: Binding): readonly ProductClassNode[] {
  return [rule, ...basis].flatMap((each) => {
    const { parts, gaps } = classScope(planContext, each);
    const whole = parts.some((part) => isWhole(planContext.facts, part.class, planContext.asked));
    return whole ? [] : [...parts, ...gaps].map((part) => part.class);
  });
}

const hasLines = ({ lines }: { readonly lines: readonly ProductClassNode[] }): boolean => lines.length > 0;

const ruleOf = ({ rule }: Pick<Binding, 'rule'>): RuleNode => rule;
