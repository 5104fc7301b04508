import type { RequirementNode } from '../../../graph/generated/nodes.js';
import { titleOf } from '../../law/standing-text.js';
import { listText } from '../../list-text.js';
import { numberText } from '../../number-text.js';
import type { StepContext } from '../context.js';
import type { Choice, Option } from '../requirements/choice.js';
import { itself } from '../requirements/meeting.js';
import type { Decision, Weighed } from '../ways/decide.js';
import { compareMeasures, type Measure } from '../ways/measure.js';

/** Why a requirement is on the way that was taken, or is met on it; undefined where the decision is about others. */
export function decisionText(context: StepContext, decision: Decision, requirement: string): string | undefined {
  const { choice, best } = decision;
  if (choice.kind === 'WAYS')
    return best.option.requirements.includes(requirement) ? chosenText(context, decision, requirement) : undefined;
  if (choice.by.id !== requirement) return undefined;
  return best.option.id === itself
    ? byItselfText(context, decision)
    : `What is done for ${wayText(context, best.option)} meets this.`;
}

/** `One of 2 ways that "X" leaves: with it the plan takes 30 days, with "Y" 74 days.` */
function chosenText(context: StepContext, { choice, best, others }: Decision, requirement: string): string {
  const [second] = others;
  const difference = second && differenceText(context, best, second);
  const ways = `One of ${others.length + 1} ways that "${giverText(choice)}" leaves`;
  const beside = listText(others.map(({ option }) => wayText(context, option)));
  const text = difference ?? `as far as is known, it is as fast and as cheap as ${beside}`;
  return `${ways}${togetherText(context, best.option, requirement)}: ${text}.`;
}

/** Why this way was not taken. */
export function alternativeText(
  context: StepContext,
  { choice, best }: Decision,
  other: Weighed,
  requirement: string,
): string {
  const difference = differenceText(context, other, best) ?? 'as far as is known, it is neither faster nor cheaper';
  const together = togetherText(context, other.option, requirement);
  return `Another way that "${giverText(choice)}" leaves${together}: ${difference}.`;
}

/** What else belongs to the way. */
function togetherText(context: StepContext, option: Option, requirement: string): string {
  const others = option.requirements.filter((id) => id !== requirement);
  return others.length === 0 ? '' : `, together with ${wayText(context, { ...option, requirements: others })}`;
}

/** Although what is done for another would meet it. */
function byItselfText(context: StepContext, { best, others: [second] }: Decision): string | undefined {
  if (second === undefined) return undefined;
  const { prefer } = context.planContext.request;
  const [by, otherwise] = [best.measure, second.measure].map((measure) => amountText(context, measure, prefer));
  const other = wayText(context, second.option);
  return `What is done for ${other} would meet it too: then the plan takes ${otherwise}, by itself ${by}.`;
}

/** `with it the plan takes 30 days, with "Y" 74 days`; undefined where nothing known tells them apart. */
function differenceText(context: StepContext, one: Weighed, other: Weighed): string | undefined {
  const { prefer } = context.planContext.request;
  if (compareMeasures(one.measure, other.measure, prefer) === 0) return undefined;
  const inTime = isDifferentInTime(one.measure, other.measure);
  const inMoney = isDifferentInMoney(one.measure, other.measure);
  const shown = (prefer === 'TIME' ? inTime : !inMoney) ? 'TIME' : 'COST';
  const verb = shown === 'TIME' ? 'takes' : 'costs';
  const [own, others] = [one, other].map(({ measure }) => amountText(context, measure, shown));
  return `with it the plan ${verb} ${own}, with ${wayText(context, other.option)} ${others}`;
}

function isDifferentInTime(a: Measure, b: Measure): boolean {
  return a.days !== b.days || a.unknownDays !== b.unknownDays;
}

function isDifferentInMoney(a: Measure, b: Measure): boolean {
  return a.cost !== b.cost || a.unknownCosts !== b.unknownCosts;
}

/** As far as is known: `at least 30 days (2 durations unknown)`. */
function amountText({ currency }: StepContext, measure: Measure, shown: 'TIME' | 'COST'): string {
  const { days, unknownDays, cost, unknownCosts } = measure;
  if (shown === 'COST') return atLeast(`${currency} ${numberText(cost)}`, unknownCosts, 'cost');
  return atLeast(days === 1 ? '1 day' : `${days} days`, unknownDays, 'duration');
}

function atLeast(amount: string, unknown: number, what: string): string {
  if (unknown === 0) return amount;
  return `at least ${amount} (${unknown} ${what}${unknown === 1 ? '' : 's'} unknown)`;
}

function giverText({ by }: Choice): string {
  return by.__typename === 'Regulation' || by.__typename === 'CustomsRule' ? titleOf(by) : by.name.en;
}

function wayText({ requirementGraph }: StepContext, { requirements }: Option): string {
  const nodes = requirements.map((id) => requirementGraph.prerequisites.get(id)?.requirement);
  return listText(
    nodes.filter((node): node is RequirementNode => node !== undefined).map((node) => `"${node.name.en}"`),
  );
}
