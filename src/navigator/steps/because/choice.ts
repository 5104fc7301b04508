import type { Localized } from '../../../messages/localized.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { titleOf } from '../../law/title.js';
import { nodeName } from '../../scope/names.js';
import type { StepContext } from '../context.js';
import type { Choice, Option } from '../requirements/choice.js';
import { itself } from '../requirements/meeting.js';
import type { Decision, Weighed } from '../ways/decide.js';
import { compareMeasures, type Measure } from '../ways/measure.js';

/** Why a requirement is on the chosen way, or is met on it; undefined if the decision is about other requirements. */
export function decisionText(context: StepContext, decision: Decision, requirement: string): Message | undefined {
  const { choice, best } = decision;
  if (choice.kind === 'WAYS')
    return best.option.requirements.includes(requirement) ? chosenText(context, decision, requirement) : undefined;
  if (choice.by.id !== requirement) return undefined;
  return best.option.id === itself
    ? byItselfText(context, decision)
    : messages.steps.metByOther({ other: namesOf(context, best.option) });
}

function chosenText(context: StepContext, { choice, best, others }: Decision, requirement: string): Message {
  const [second] = others;
  const chosen = { ...wayOf(context, choice, best, requirement), ways: others.length + 1 };
  const compared = second && comparison(context, best, second);
  return compared === undefined
    ? messages.steps.chosenAmongEqual({ ...chosen, others: others.map(({ option }) => namesOf(context, option)) })
    : messages.steps.chosen({ ...chosen, ...compared });
}

/** Why this way was not chosen. */
export function alternativeText(
  context: StepContext,
  { choice, best }: Decision,
  other: Weighed,
  requirement: string,
): Message {
  const way = wayOf(context, choice, other, requirement);
  const compared = comparison(context, other, best);
  return compared === undefined
    ? messages.steps.alternativeNotBetter(way)
    : messages.steps.alternative({ ...way, ...compared });
}

/** Although the work for something else would meet it. */
function byItselfText(context: StepContext, { best, others: [second] }: Decision): Message | undefined {
  const compared = second && comparison(context, best, second);
  return compared && messages.steps.doneByItself(compared);
}

/** What gives the choice, and what else belongs to the way. */
function wayOf(context: StepContext, { by }: Choice, { option }: Weighed, requirement: string) {
  const isRule = by.__typename === 'Regulation' || by.__typename === 'CustomsRule';
  const together = option.requirements.filter((id) => id !== requirement);
  return { giver: isRule ? titleOf(by) : by.name, together: namesOf(context, { requirements: together }) };
}

/** Time or cost of the plan with one way and with another; undefined if no known difference remains. */
function comparison(context: StepContext, one: Weighed, other: Weighed) {
  const { prefer } = context.planContext.request;
  if (compareMeasures(one.measure, other.measure, prefer) === 0) return undefined;
  const inTime = isDifferentInTime(one.measure, other.measure);
  const inMoney = isDifferentInMoney(one.measure, other.measure);
  const measure: 'TIME' | 'COST' = (prefer === 'TIME' ? inTime : !inMoney) ? 'TIME' : 'COST';
  return {
    measure,
    own: amountText(context, one.measure, measure),
    other: namesOf(context, other.option),
    otherwise: amountText(context, other.measure, measure),
  };
}

function isDifferentInTime(a: Measure, b: Measure): boolean {
  return a.days !== b.days || a.unknownDays !== b.unknownDays;
}

function isDifferentInMoney(a: Measure, b: Measure): boolean {
  return a.cost !== b.cost || a.unknownCosts !== b.unknownCosts;
}

/** As far as is known: `at least 30 days (2 durations unknown)`. */
function amountText({ currency }: StepContext, measure: Measure, shown: 'TIME' | 'COST'): Message {
  const { days, unknownDays, cost, unknownCosts } = measure;
  return shown === 'COST'
    ? messages.steps.totalCost({ cost: { amount: cost, currency }, unknown: unknownCosts })
    : messages.steps.duration({ time: messages.amounts.days({ count: days }), unknown: unknownDays });
}

const namesOf = (
  { planContext: { facts } }: StepContext,
  { requirements }: Pick<Option, 'requirements'>,
): readonly Localized[] => requirements.map((id) => nodeName(facts, id));
