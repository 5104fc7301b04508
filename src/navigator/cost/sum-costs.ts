import type { Cost, CostPer } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../facts/fact-graph.js';
import { sumBounds } from './bounds.js';

/** Sums by currency and by what they are paid for: what comes once is not added to what comes with every shipment. */
export function sumCosts(costs: readonly Cost[]): readonly Cost[] {
  const groups = groupBy(costs, ({ currency, per }) => `${currency} ${per}`);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map(({ currency, per }): Cost => ({ currency, per, ...sumBounds(group) })))
    .sort((a, b) => compareText(a.currency, b.currency) || ORDER.indexOf(a.per) - ORDER.indexOf(b.per));
}

const ORDER: readonly CostPer[] = ['ONCE', 'SHIPMENT', 'ITEM', 'YEAR'];
