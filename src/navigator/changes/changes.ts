import { messages } from '../../messages/messages.js';
import type { Plan } from '../plan.js';
import { chargeChanges } from './charge-changes.js';
import { dutyChanges } from './duty-changes.js';
import type { Occasion, PlanChange } from './plan-change.js';
import { ruleChanges } from './rule-changes.js';
import { stepChanges } from './step-changes.js';
import { supportChanges } from './support-changes.js';
import { warningChanges } from './warning-changes.js';

/**
 * The differences between two plans for the same question: verdict, rules, steps, duty and charges, support. After a
 * publication also future changes; between two days those differ without a publication.
 */
export function planChanges(before: Plan, after: Plan, occasion: Occasion = 'DAYS'): PlanChange[] {
  const now = [verdictChanges, ruleChanges, stepChanges, dutyChanges, chargeChanges, supportChanges].flatMap(
    (compare) => compare(before, after, occasion),
  );
  return occasion === 'DAYS' ? now : [...now, ...warningChanges(before, after, now)];
}

/** A verdict that changes to open, blocked or conditional. */
function verdictChanges(before: Plan, after: Plan): PlanChange[] {
  if (before.verdict === after.verdict) return [];
  const { target: about, blockedBy } = after;
  const by = blockedBy.map(({ name }) => name);
  const said = { market: about.name, before: before.verdict, after: after.verdict, by };
  return [{ kind: 'CHANGED', about, text: messages.changes.verdict(said) }];
}
