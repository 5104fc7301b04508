import type { CostPer, RequirementNode } from '../../../graph/generated/nodes.js';
import type { Recurrence } from '../../plan.js';

/** How often a requirement comes round, in words too; undefined when it is done once. */
export function recurrenceOf(requirement: RequirementNode): Recurrence | undefined {
  if (requirement.__typename !== 'Formality' || requirement.recurs === undefined) return undefined;
  const { everyMonths, per, window } = requirement.recurs;
  const often = everyMonths === undefined ? per && occasions[per] : monthsText(everyMonths);
  const text = [often, window].filter((part) => part !== undefined).join(', ');
  if (text === '') return undefined;
  return { text, ...(everyMonths === undefined ? {} : { everyMonths }), ...(per === undefined ? {} : { per }) };
}

const occasions: { readonly [Per in CostPer]: string | undefined } = {
  ONCE: undefined,
  SHIPMENT: 'for every shipment',
  ITEM: 'for every item',
  YEAR: 'every year',
};

function monthsText(months: number): string {
  if (months % 12 !== 0) return months === 1 ? 'every month' : `every ${months} months`;
  return months === 12 ? 'every year' : `every ${months / 12} years`;
}
