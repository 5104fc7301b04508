import type { RequirementNode } from '../../../graph/generated/nodes.js';
import { titleOf } from '../../law/standing-text.js';
import type { Choice, Option } from '../asked/choice.js';
import { itself } from '../asked/meeting.js';
import type { Context } from '../context.js';
import type { Decision, Weighed } from '../ways/decide.js';
import { compareMeasures, type Measure } from '../ways/measure.js';

/** Why a requirement is on the way that was taken, or is met on it; undefined where the decision is about others. */
export function decisionText(context: Context, decision: Decision, requirement: string): string | undefined {
  const { choice, best } = decision;
  if (choice.kind === 'WAYS')
    return best.option.requirements.includes(requirement) ? chosenText(context, decision) : undefined;
  if (choice.by.id !== requirement) return undefined;
  return best.option.id === itself
    ? byItselfText(context, decision)
    : `What is done for ${wayText(context, best.option)} meets this.`;
}

/** `One of 2 ways that X leaves: with it the plan takes 30 days, with "Y" 74 days.` */
function chosenText(context: Context, { choice, best, others }: Decision): string {
  const [second] = others;
  const difference = second && differenceText(context, best, second);
  const ways = `One of ${others.length + 1} ways that ${giverText(choice)} leaves`;
  return `${ways}: ${difference ?? 'as far as is known, none is faster or cheaper'}.`;
}

/** Why this way was not taken. */
export function alternativeText(context: Context, { choice, best }: Decision, other: Weighed): string {
  const difference = differenceText(context, other, best) ?? 'as far as is known, it is neither faster nor cheaper';
  return `Another way that ${giverText(choice)} leaves: ${difference}.`;
}

/** Although what is done for another would meet it. */
function byItselfText(context: Context, { best, others: [second] }: Decision): string | undefined {
  if (second === undefined) return undefined;
  const { prefer } = context.setting.question;
  const [by, otherwise] = [best.measure, second.measure].map((measure) => amountText(context, measure, prefer));
  const other = wayText(context, second.option);
  return `What is done for ${other} would meet it too: then the plan takes ${otherwise}, by itself ${by}.`;
}

/** `with it the plan takes 30 days, with "Y" 74 days`; undefined where nothing known tells them apart. */
function differenceText(context: Context, one: Weighed, other: Weighed): string | undefined {
  const { prefer } = context.setting.question;
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
function amountText({ currency }: Context, measure: Measure, shown: 'TIME' | 'COST'): string {
  const { days, unknownDays, cost, unknownCosts } = measure;
  if (shown === 'COST') return atLeast(`${currency} ${cost}`, unknownCosts, 'cost');
  return atLeast(days === 1 ? '1 day' : `${days} days`, unknownDays, 'duration');
}

function atLeast(amount: string, unknown: number, what: string): string {
  if (unknown === 0) return amount;
  return `at least ${amount} (${unknown} ${what}${unknown === 1 ? '' : 's'} unknown)`;
}

function giverText({ by }: Choice): string {
  return by.__typename === 'Regulation' || by.__typename === 'CustomsRule' ? titleOf(by) : by.name.en;
}

function wayText({ grounds }: Context, { requirements }: Option): string {
  const nodes = requirements.map((id) => grounds.prerequisites.get(id)?.requirement);
  return nodes
    .filter((node): node is RequirementNode => node !== undefined)
    .map((node) => `"${node.name.en}"`)
    .join(' and ');
}
