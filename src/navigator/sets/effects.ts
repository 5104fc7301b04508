import type { Cost, RequirementNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Portions } from '../../portions.js';
import { type Bounds, bounds, isKnown, sumBounds } from '../cost/bounds.js';
import { costInOther } from '../cost/cost-in.js';
import { costSummary } from '../cost/cost-summary.js';
import { roundMoney, roundPercent } from '../money/round.js';
import type { AnswerEffect, Binding, CostSummary, PlanQuestion, QuestionEffects, Verdict } from '../plan.js';
import type { PlanContext } from '../scope/plan-context.js';
import { branchOf } from './branch.js';
import { type Combinations, combinations } from './combinations.js';
import { costedIn } from './costed.js';
import { type Evaluation, workIn } from './evaluation.js';
import { bindingsIn, type PlanSets } from './plan-sets.js';
import { decisiveAmong, type RuleGroup, type RuleSet, setsAtMost } from './rule-group.js';
import { costsOver, daysOver } from './totals.js';
import { variableOf } from './variable.js';

/** The effects of more answers are not computed. */
export const answersAtMost = 24;

export interface EffectsOptions {
  readonly planContext: PlanContext;
  readonly sets: PlanSets;
  /** In the order in which they are asked. */
  readonly questions: readonly PlanQuestion[];
  /** The verdict on a plan with these bindings, if these questions are open. */
  readonly verdictOf: (bindings: readonly Binding[], questions: readonly PlanQuestion[]) => Verdict;
}

/** What a plan is compared by. */
interface Measured {
  readonly days: Bounds;
  /** Gross one-off costs in one currency; undefined without an exchange rate. */
  readonly cost: Bounds | undefined;
  readonly duty: number | undefined;
  /** Ids of the steps of the branch. */
  readonly steps: readonly string[];
  /** Those of them that the plan waits for, and whose length is not known. */
  readonly untimed: ReadonlySet<string>;
}

/**
 * What each answer changes, by the key of its question, in the order of the questions and up to a number of answers; for
 * the rest, why it is not computed. Pauses after each evaluation.
 */
export function* effectsOf(options: EffectsOptions): Portions<ReadonlyMap<string, QuestionEffects>> {
  const { sets, questions } = options;
  const shown = measured(options, sets.all, sets.branch.evaluation);
  const found = new Map<string, QuestionEffects>();
  let left = answersAtMost;
  for (const question of questions) {
    const variable = variableOf(question);
    const group = sets.groups.find(({ decisive }) => variable !== undefined && decisive.has(variable));
    if (group === undefined || variable === undefined || group.isBounded || question.choices.length > left) {
      found.set(question.key, { note: whyNot(question, group) });
      continue;
    }
    left -= question.choices.length;
    const effects: AnswerEffect[] = [];
    for (const { value } of question.choices) effects.push(yield* effectOf(options, shown, group, variable, value));
    found.set(question.key, { effects });
  }
  return found;
}

function whyNot({ kind }: PlanQuestion, group: RuleGroup | undefined): Message {
  if (group?.isBounded) return messages.questions.effectsUnbounded({ sets: setsAtMost });
  if (group !== undefined) return messages.questions.effectsTooMany({ answers: answersAtMost });
  return kind === 'TARIFF_LINE' ? messages.questions.effectsOfLine() : messages.questions.effectsNotOfSteps();
}

function* effectOf(
  options: EffectsOptions,
  shown: Measured,
  group: RuleGroup,
  variable: string,
  value: string,
): Portions<AnswerEffect> {
  const { sets } = options;
  const left = setsWith(group, variable, value);
  const choose = (each: RuleGroup) => (each === group ? left : each.sets);
  const all = yield* combinations(sets.groups, sets.evaluator, choose);
  const other = measured(options, all, branchOf(all, sets.evaluator).evaluation);
  const open = options.questions.filter((question) => {
    const key = variableOf(question);
    if (key === undefined) return false;
    return sets.groups.some((each) => (each === group ? decisiveAmong(group.variables, left) : each.decisive).has(key));
  });
  // A step of unknown length or cost that comes or goes makes the difference unknown.
  const changed = [...without(other.steps, shown.steps), ...without(shown.steps, other.steps)];
  const isTimed = (id: string) => !shown.untimed.has(id) && !other.untimed.has(id);
  const isCosted = (id: string) => sets.evaluator.context.efforts.get(id)?.cost !== undefined;
  return {
    answer: value,
    adds: requirementsOf(sets, without(other.steps, shown.steps)),
    removes: requirementsOf(sets, without(shown.steps, other.steps)),
    days: changed.every(isTimed) ? difference(other.days, shown.days, (days) => days) : undefined,
    cost: changed.every(isCosted) ? costDifference(options, other, shown) : undefined,
    dutyPoints:
      other.duty === undefined || shown.duty === undefined ? undefined : roundPercent(other.duty - shown.duty),
    verdict: options.verdictOf(bindingsIn(sets, choose), open),
  };
}

/** The sets that the answer leaves, each with the assignments that it leaves. */
function setsWith({ sets }: RuleGroup, variable: string, value: string): readonly RuleSet[] {
  return sets.flatMap((set) => {
    const assignments = set.assignments.filter((assignment) => assignment.get(variable)?.value === value);
    return assignments.length === 0 ? [] : [{ ...set, assignments }];
  });
}

function measured(options: EffectsOptions, all: Combinations, branch: Evaluation): Measured {
  const { evaluator } = options.sets;
  const { gross } = costsOver({ all, evaluator }, grossOf(branch), grossOf);
  const { best } = branch.prices.duty;
  return {
    days: daysOver({ all, evaluator }, branch),
    cost: oneOff(options, gross),
    duty: best?.total,
    steps: workIn(branch),
    untimed: untimedIn(branch),
  };
}

const untimedIn = ({ timed, context }: Evaluation): ReadonlySet<string> =>
  new Set(timed.tasks.flatMap(({ id, counts }) => (counts && context.efforts.get(id)?.days === undefined ? [id] : [])));

const grossOf = (evaluation: Evaluation): CostSummary => costSummary(costedIn(evaluation), []);

/** In the currency of the firm's sales, or in dollars. */
const currencyOf = ({ planContext: { request } }: EffectsOptions): string => request.company.sales?.currency ?? 'USD';

function oneOff(options: EffectsOptions, gross: readonly Cost[]): Bounds | undefined {
  const { facts, request } = options.planContext;
  const once = gross.filter(({ per }) => per === 'ONCE');
  const converted = once.flatMap((cost) => costInOther(facts, cost, currencyOf(options), request.asOf)?.cost ?? []);
  return converted.length < once.length ? undefined : sumBounds(converted);
}

function costDifference(options: EffectsOptions, one: Measured, other: Measured): Cost | undefined {
  const changed = one.cost && other.cost && difference(one.cost, other.cost, roundMoney);
  return changed && { ...changed, currency: currencyOf(options), per: 'ONCE' };
}

/** Of each bound that both have; undefined if there is none. */
function difference(one: Bounds, other: Bounds, round: (value: number) => number): Bounds | undefined {
  const changed = bounds((bound) => {
    const [to, from] = [one[bound], other[bound]];
    return to === undefined || from === undefined ? undefined : round(to - from);
  });
  return isKnown(changed) ? changed : undefined;
}

const without = (ids: readonly string[], others: readonly string[]): readonly string[] =>
  ids.filter((id) => !others.includes(id));

function requirementsOf({ evaluator }: PlanSets, ids: readonly string[]): readonly RequirementNode[] {
  const { prerequisites } = evaluator.context.requirementGraph;
  return ids.flatMap((id) => prerequisites.get(id)?.requirement ?? []);
}
