import type { DueEvent, RequirementNode } from '../../../graph/generated/nodes.js';
import type { Deadline } from '../../plan.js';

/** By when a requirement is due, in words too: `at least 1 day before loading`. */
export function deadlineOf(requirement: RequirementNode): Deadline | undefined {
  if (requirement.__typename !== 'Formality' || requirement.due === undefined) return undefined;
  const { days, before, event } = requirement.due;
  return { days, before, event, text: deadlineText(days, before, events[event]) };
}

const events: { readonly [Event in DueEvent]: string } = {
  SIGNING: 'signing',
  LOADING: 'loading',
  ARRIVAL: 'arrival',
  ENTRY: 'entry',
  PLACING_ON_MARKET: 'placing on the market',
  YEAR_END: 'the end of the year',
};

function deadlineText(days: number, before: boolean, event: string): string {
  if (days === 0) return before ? `before ${event}` : `on the day of ${event}`;
  const count = days === 1 ? '1 day' : `${days} days`;
  return before ? `at least ${count} before ${event}` : `within ${count} after ${event}`;
}
