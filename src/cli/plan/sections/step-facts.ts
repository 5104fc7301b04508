import { cost, days } from '../amounts.js';
import { present } from '../document.js';
import type { Step, StepReferences } from '../queried-plan.js';
import { words } from '../words.js';

/** What is known of time and cost, and the place in the order, in one line; empty where there is nothing to say. */
export function facts(step: Step, { numbers }: StepReferences): string {
  const after = step.dependsOn.flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b);
  return present([
    days(step.days),
    cost(step.cost),
    step.earliestStart != null && step.earliestStart > 0 && `from day ${step.earliestStart}`,
    after.length > 0 && `after ${after.join(', ')}`,
    step.due?.text,
    step.recurs?.text,
    credit(step),
  ]).join(' · ');
}

function credit({ creditedBy }: Step): string | undefined {
  if (creditedBy == null) return undefined;
  const { effect, certification, recognition, daysSaved } = creditedBy;
  const by = present([certification?.name, recognition?.name]).join(' through ');
  const saved = daysSaved == null ? '' : `, which saves ${daysSaved} days`;
  return effect === 'HELD' ? `held: ${by || 'yes'}` : `${words(effect)} credit${by ? ` by ${by}` : ''}${saved}`;
}
