import type { Plan } from '../plan.js';
import { chargeChanges } from './charge-changes.js';
import { dutyChanges } from './duty-changes.js';
import type { PlanChange } from './plan-change.js';
import { ruleChanges } from './rule-changes.js';
import { stepChanges } from './step-changes.js';
import { supportChanges } from './support-changes.js';
import { verdictChanges } from './verdict-changes.js';

/** What differs between two plans for the same question on two days: verdict, rules, steps, duty and charges, support. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  return [verdictChanges, ruleChanges, stepChanges, dutyChanges, chargeChanges, supportChanges].flatMap((compare) =>
    compare(before, after),
  );
}
