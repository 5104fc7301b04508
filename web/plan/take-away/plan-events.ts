import type { PlanJourneyFragment, PlanTimelineFragment } from '../../api/generated/operations.js';
import { dayAfter } from '../../language/day-after.js';
import type { Figures } from '../../language/figures.js';
import type { Say } from '../../language/words.js';
import type { DayEvent } from './calendar.js';
import type { takeAwayWords } from './take-away.words.js';

type DatedPlan = Pick<PlanTimelineFragment, 'asOf' | 'milestones'> & {
  readonly steps: readonly Pick<
    PlanJourneyFragment['steps'][number],
    'key' | 'status' | 'inBranch' | 'days' | 'earliestStart' | 'earliestFinish' | 'requirement'
  >[];
};

const TO_DO: ReadonlySet<string> = new Set(['REQUIRED', 'CONDITIONAL', 'REDUCED']);

/**
 * What has a day in a plan: the events of the shipment, and the steps that are to be done.
 * @param milestoneName names an event of the shipment
 * @param planKey tells calendars of different plans apart
 */
export function planEvents(
  { asOf, milestones, steps }: DatedPlan,
  planKey: string,
  milestoneName: (event: string) => string,
  say: Say<typeof takeAwayWords>,
  figures: Figures,
): readonly DayEvent[] {
  const estimate = say('estimate', { day: figures.day(asOf) });
  const uid = (key: string): string => `${key}/${planKey}@landfall`;
  return [
    ...milestones.flatMap(({ event, days }) => {
      const after = days?.typical ?? days?.min ?? days?.max;
      if (after == null) return [];
      const day = dayAfter(asOf, after);
      return [{ uid: uid(event), first: day, last: day, title: milestoneName(event), note: estimate }];
    }),
    ...steps.flatMap((step) => {
      const { earliestStart: start, earliestFinish: finish, days } = step;
      if (!TO_DO.has(step.status) || !step.inBranch || start == null) return [];
      const isTimed = days?.min != null || days?.typical != null || days?.max != null;
      // The day of the finish is the first one on which the next step can start.
      const last = Math.max(start, (finish ?? start) - 1);
      const note = [isTimed ? '' : say('unknownTime'), estimate].filter((text) => text !== '').join(' ');
      return [
        {
          uid: uid(step.key),
          first: dayAfter(asOf, start),
          last: dayAfter(asOf, last),
          title: step.requirement.name,
          note,
        },
      ];
    }),
  ];
}
