import { costText, daysText } from '../../messages/amounts.js';
import { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Plan, Step } from '../plan.js';
import { fromTo } from './from-to.js';
import { type PlanChange, pairById } from './plan-change.js';

/** Steps that are added or removed, or change in status, days or cost. */
export function stepChanges(before: Plan, after: Plan): PlanChange[] {
  return pairById<Step>(before.schedule.steps, after.schedule.steps, {
    node: (step) => step.requirement,
    added: ({ requirement, status }) => messages.changes.stepAdded({ step: requirement.name, status }),
    removed: ({ requirement }) => messages.changes.stepRemoved({ step: requirement.name }),
    differs: stepDifferences,
  });
}

function stepDifferences(old: Step, now: Step): readonly Message[] | undefined {
  const step = now.requirement.name;
  const [days, cost] = [fromTo(daysOf(old), daysOf(now)), fromTo(costOf(old), costOf(now))];
  const found = [
    old.status !== now.status && messages.changes.stepStatus({ step, before: old.status, after: now.status }),
    days && messages.changes.stepDays({ step, ...days }),
    cost && messages.changes.stepCost({ step, ...cost }),
  ].filter((each) => each instanceof Message);
  return found.length === 0 ? undefined : found;
}

const daysOf = ({ days }: Step): Message => (days && daysText(days)) ?? messages.changes.unknown();

const costOf = ({ cost }: Step): Message => (cost && costText(cost)) ?? messages.changes.unknown();
