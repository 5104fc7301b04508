import type { Cost } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import type { Day } from '../plan-request.js';

/** The value of a cost for comparison: its typical amount, or else the known bounds. */
export type Worth = (cost: Omit<Cost, 'per'>) => number;

/** Compares costs in their common currency, or in dollars; those that cannot be converted come last. */
export function worthIn(facts: FactGraph, currencies: readonly string[], day: Day): Worth {
  const [first = 'USD', ...others] = new Set(currencies);
  const currency = others.length === 0 ? first : 'USD';
  return ({ min, typical, max, ...cost }) => {
    const amount = typical ?? max ?? min ?? 0;
    return convert(facts, { amount, currency: cost.currency }, currency, day)?.amount ?? 0;
  };
}
