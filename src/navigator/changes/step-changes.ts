import type { Cost, DayRange } from '../../graph/generated/nodes.js';
import { numberText } from '../number-text.js';
import type { Plan, Step } from '../plan.js';
import { type PlanChange, pairById } from './plan-change.js';

/** Steps that come, go, or change in status, days or cost. */
export function stepChanges(before: Plan, after: Plan): PlanChange[] {
  return pairById<Step>(before.schedule.steps, after.schedule.steps, {
    node: (step) => step.requirement,
    added: (step) => `New step: ${step.requirement.name.en} (${step.status.toLowerCase()}).`,
    removed: (step) => `No longer a step: ${step.requirement.name.en}.`,
    differs: stepDifference,
  });
}

function stepDifference(old: Step, now: Step): string | undefined {
  const parts = [
    difference('status', old.status.toLowerCase(), now.status.toLowerCase()),
    difference('time', days(old.days), days(now.days)),
    difference('cost', cost(old.cost), cost(now.cost)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `${now.requirement.name.en}: ${parts.join('; ')}.`;
}

function difference(what: string, old: string, now: string): string | undefined {
  return old === now ? undefined : `${what} ${old} becomes ${now}`;
}

function days(range: DayRange | undefined): string {
  if (range === undefined) return 'unknown';
  return span(range, (isOne) => (isOne ? 'day' : 'days')) ?? 'unknown';
}

function cost(cost: Cost | undefined): string {
  if (cost === undefined) return 'unknown';
  return span(cost, () => `${cost.currency} ${per(cost)}`) ?? 'unknown';
}

const per = (cost: Cost): string => (cost.per === 'ONCE' ? 'once' : `per ${cost.per.toLowerCase()}`);

type Span = Pick<Cost, 'min' | 'typical' | 'max'>;

/** `5 days`, `5 to 20 days (typically 10)`; undefined when nothing is known. */
function span({ min, typical, max }: Span, unit: (isOne: boolean) => string): string | undefined {
  const [low, high] = [min ?? typical ?? max, max ?? typical ?? min];
  if (low === undefined || high === undefined) return undefined;
  if (low === high) return `${numberText(low)} ${unit(low === 1)}`;
  const range = `${numberText(low)} to ${numberText(high)} ${unit(false)}`;
  return typical === undefined ? range : `${range} (typically ${numberText(typical)})`;
}
