import type { PlanTimelineFragment } from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useWords } from '../../language/words.js';
import { useNames } from '../../names/use-names.js';
import { GanttChart } from './gantt-chart.js';
import { lastDay } from './gantt-layout.js';
import { type MilestoneGroup, milestoneGroups } from './milestone-labels.js';
import { timelineWords } from './timeline.words.js';
import { type TimelineRows, timelineRows } from './timeline-rows.js';
import { MilestonesTable, TimelineTable } from './timeline-table.js';
import { useRowTexts } from './use-row-texts.js';
import './timeline.css';

interface Props {
  readonly plan: PlanTimelineFragment;
}

/** When each step can start and end, which of them set the dates, and when the shipment moves. */
export function Timeline({ plan }: Props) {
  const say = useWords(timelineWords);
  const nameOf = useNames();
  const texts = useRowTexts(plan.asOf);
  const { stages, left } = timelineRows(plan);
  const milestones = milestoneGroups(plan.milestones).map((group) => ({ day: group.day, label: labelOf(group) }));
  const isDrawn = stages.length > 0 && lastDay(stages, milestones) > 0;
  return (
    <section className="sec" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('title')}</h2>
      {stages.length === 0 && <p>{say('nothing')}</p>}
      {stages.length > 0 && !isDrawn && <p className="timeline-intro">{say('noDays')}</p>}
      {isDrawn && (
        <>
          <p className="timeline-intro">
            {say('intro', { day: texts.figures.day(plan.asOf) })}{' '}
            {plan.unknownDurations > 0 && say('lowerBound', { n: plan.unknownDurations })}
          </p>
          <GanttChart stages={stages} milestones={milestones} asOf={plan.asOf} texts={texts} />
        </>
      )}
      <LeftOut left={left} />
      {stages.length > 0 && (
        <Disclosure summary={say('table')} isOpen={!isDrawn}>
          <TimelineTable stages={stages} texts={texts} />
          {plan.milestones.length > 0 && <MilestonesTable plan={plan} texts={texts} />}
        </Disclosure>
      )}
    </section>
  );

  function labelOf({ events, days, isLowerBound }: MilestoneGroup): readonly [string, string] {
    const names = events.map((event) => nameOf('MilestoneEvent', event));
    const [first = '', last = ''] = [names[0], names.at(-1)];
    const name = names.length > 2 ? say('events', { first, last }) : names.join(', ');
    return [name, texts.figures.days(days, isLowerBound) ?? ''];
  }
}

function LeftOut({ left }: Pick<TimelineRows, 'left'>) {
  const say = useWords(timelineWords);
  const kinds = (['advised', 'otherAnswers', 'alternatives'] as const).filter((kind) => left[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <p className="timeline-left">
      {say('left', { list: kinds.map((kind) => say(kind, { n: left[kind] })).join(', ') })}
    </p>
  );
}
