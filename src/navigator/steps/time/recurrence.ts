import type { Recurs, RequirementNode } from '../../../graph/generated/nodes.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { Recurrence } from '../../plan.js';

/**
 * How often a requirement recurs; undefined if it is done once. What is valid for a time recurs when that ends.
 * @param validMonths how long it is valid
 */
export function recurrenceOf(requirement: RequirementNode, validMonths: number | undefined): Recurrence | undefined {
  if (requirement.__typename !== 'Formality' || requirement.recurs === undefined) return renewal(validMonths);
  const { everyMonths, per } = requirement.recurs;
  const text = recurrenceText(requirement.recurs);
  if (text === undefined) return undefined;
  return { text, ...(everyMonths === undefined ? {} : { everyMonths }), ...(per === undefined ? {} : { per }) };
}

function renewal(months: number | undefined): Recurrence | undefined {
  if (months === undefined) return undefined;
  const text =
    months % 12 === 0 ? messages.steps.validYears({ years: months / 12 }) : messages.steps.validMonths({ months });
  return { text, everyMonths: months };
}

/** Whether it is done once, for each shipment or item, or whenever its time comes. */
export function rhythmOf(requirement: RequirementNode): 'ONCE' | 'SHIPMENT' | 'ITEM' | 'PERIODIC' {
  if (requirement.__typename !== 'Formality' || requirement.recurs === undefined) return 'ONCE';
  const { everyMonths, per, window } = requirement.recurs;
  if (everyMonths !== undefined || per === 'YEAR') return 'PERIODIC';
  if (per === 'SHIPMENT' || per === 'ITEM') return per;
  return window === undefined ? 'ONCE' : 'PERIODIC';
}

/** `every 2 years, October to December`, `for every shipment`. */
function recurrenceText({ everyMonths: months, per, window }: Recurs): Message | undefined {
  if (months !== undefined)
    return months % 12 === 0
      ? messages.steps.everyYears({ years: months / 12, window })
      : messages.steps.everyMonths({ months, window });
  if (per === 'YEAR') return messages.steps.everyYears({ years: 1, window });
  if (per === 'SHIPMENT' || per === 'ITEM') return messages.steps.forEvery({ per, window });
  return window === undefined ? undefined : messages.steps.inWindow({ window });
}
