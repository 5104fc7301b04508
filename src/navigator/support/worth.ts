import type { Cost } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import type { Day } from '../plan-request.js';

/** How much a cost is beside others: by its typical value, or else what is known of it. */
export type Worth = (cost: Omit<Cost, 'per'>) => number;

/** Compares costs in their one currency, or in dollars; what cannot be converted comes last. */
export function worthIn(facts: FactGraph, currencies: readonly string[], day: Day): Worth {
  const [first = 'USD', ...others] = new Set(currencies);
  const currency = others.length === 0 ? first : 'USD';
  return ({ min, typical, max, ...cost }) => {
    const amount = typical ?? max ?? min ?? 0;
    return convert(facts, { amount, currency: cost.currency }, currency, day)?.amount ?? 0;
  };
}
