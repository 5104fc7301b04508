import { addDays, addMonths } from '../../day.js';
import type { CustomsRuleNode, SourceNode } from '../../graph/generated/nodes.js';
import type { FactGraph, TariffRate } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** An edition of a tariff schedule. */
export interface ScheduleEdition {
  readonly source: SourceNode;
  /** The day that the publisher printed, or the first of its month. */
  readonly day: Day;
  /** The last day of its year. */
  readonly lastDay: Day;
}

/** The last edition that states the rate; undefined if the schedule cites none of its days. */
export function editionOf(
  facts: FactGraph,
  schedule: CustomsRuleNode,
  { to }: TariffRate,
): ScheduleEdition | undefined {
  const editions = facts.out(schedule.id, 'CITES').flatMap((edge): readonly ScheduleEdition[] => {
    const source = facts.get(edge.to, 'Source');
    const day = source?.published;
    if (source?.kind !== 'TARIFF_SCHEDULE' || day === undefined || (to !== undefined && day > to)) return [];
    return [{ source, day, lastDay: yearEnd(day, schedule.yearEndsInMonth ?? 12) }];
  });
  return editions.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** The last day of the first such month that is not before the day's own. */
function yearEnd(day: Day, month: number): Day {
  const [year = 0, own = 0] = day.split('-').map(Number);
  const ends = own <= month ? year : year + 1;
  return addDays(addMonths(`${ends}-${String(month).padStart(2, '0')}-01`, 1), -1);
}
