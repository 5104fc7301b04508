import type { Money } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { type Converted, convert } from './convert.js';
import { roundToUnit } from './round.js';

/**
 * An amount as it is compared with a bound in another currency: to the currency's unit, which is all that a law's
 * amount can name. Undefined without a rate.
 */
export function comparable(facts: FactGraph, money: Money, currency: string, day: Day): Converted | undefined {
  const converted = convert(facts, money, currency, day);
  if (converted === undefined || converted.rates.length === 0) return converted;
  return { ...converted, amount: roundToUnit(converted.amount, currency) };
}
