import { errors } from '../../errors.js';
import type { Day } from '../plan-request.js';
import type { MarketInput } from './plan-input.js';
import { dayIn } from './values.js';

/**
 * The two days to compare, in place of the day of a plan.
 * @throws `AS_OF_WITH_DAYS`, `BAD_DATE`, `DAYS_NOT_IN_ORDER`
 */
export function readDays(input: MarketInput, from: string, to: string): { readonly from: Day; readonly to: Day } {
  if (input.asOf != null) throw errors.asOfWithDays({}, { field: 'asOf' });
  const days = { from: dayIn(from, 'from'), to: dayIn(to, 'to') };
  if (days.from >= days.to) throw errors.daysInOrder(days, { field: 'to' });
  return days;
}
