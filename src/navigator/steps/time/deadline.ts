import type { RequirementNode } from '../../../graph/generated/nodes.js';
import { messages } from '../../../messages/messages.js';
import type { Deadline } from '../../plan.js';

/** When a requirement is due: `at least 1 day before loading`. */
export function deadlineOf(requirement: RequirementNode): Deadline | undefined {
  if (requirement.__typename !== 'Formality' || requirement.due === undefined) return undefined;
  const { days, before, event } = requirement.due;
  const said = { days, event: messages.steps.event({ event }) };
  return { days, before, event, text: before ? messages.steps.dueBefore(said) : messages.steps.dueAfter(said) };
}
