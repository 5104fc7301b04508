import { isWithin } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import type { TariffRate } from '../facts/fact-graph.js';
import { dayFor, isPrice, type PlanContext } from './plan-context.js';

/** What the column of a tariff schedule states on the day, by the ID of the class. */
export type ScheduleColumn = ReadonlyMap<string, TariffRate>;

/** Undefined for a rule that is not a column of rates. */
export function scheduleColumn({ facts, request }: PlanContext, rule: RuleNode): ScheduleColumn | undefined {
  if (rule.__typename !== 'CustomsRule' || rule.isSchedule !== true || !isPrice(rule)) return undefined;
  const day = dayFor(request, rule);
  const stated = facts.rates(rule.id).filter(({ from, to }) => isWithin(from, to, day));
  return new Map(stated.map((rate) => [rate.covers, rate]));
}
