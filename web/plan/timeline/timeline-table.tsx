import type { PlanTimelineFragment } from '../../api/generated/operations.js';
import '../../design/table.css';
import { Unknown } from '../../design/status.js';
import { dayAfter } from '../../language/day-after.js';
import { useWords } from '../../language/words.js';
import { useNames } from '../../names/use-names.js';
import { timelineWords } from './timeline.words.js';
import type { TimelineStage } from './timeline-rows.js';
import type { RowTexts } from './use-row-texts.js';

interface Props {
  readonly stages: readonly TimelineStage[];
  readonly texts: RowTexts;
}

/** The same as the drawing, in words. */
export function TimelineTable({ stages, texts }: Props) {
  const say = useWords(timelineWords);
  const names = new Map(stages.flatMap((stage) => stage.rows.map(({ key, name }) => [key, name])));
  return (
    <table className="timeline-table">
      <caption>{say('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('step')}</th>
          <th scope="col">{say('starts')}</th>
          <th scope="col">{say('ends')}</th>
          <th scope="col">{say('takes')}</th>
          <th scope="col">{say('slack')}</th>
          <th scope="col">{say('waitsFor')}</th>
        </tr>
      </thead>
      {stages.map((stage) => (
        <tbody key={stage.id}>
          <tr>
            <th scope="rowgroup" colSpan={6} className="timeline-stage">
              {stage.name}
            </th>
          </tr>
          {stage.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td data-name={say('starts')}>{texts.starts(row)}</td>
              <td data-name={say('ends')}>{texts.ends(row)}</td>
              <td data-name={say('takes')}>{row.isUnknown ? <Unknown /> : texts.takes(row)}</td>
              <td data-name={say('slack')}>{texts.slack(row)}</td>
              <td data-name={say('waitsFor')}>
                {row.after.length === 0 ? say('none') : row.after.map((key) => names.get(key)).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface MilestonesProps {
  readonly plan: Pick<PlanTimelineFragment, 'milestones' | 'asOf'>;
  readonly texts: RowTexts;
}

export function MilestonesTable({ plan, texts }: MilestonesProps) {
  const say = useWords(timelineWords);
  const nameOf = useNames();
  const { figures } = texts;
  return (
    <table className="timeline-table">
      <caption>{say('eventsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('event')}</th>
          <th scope="col">{say('afterStart')}</th>
          <th scope="col">{say('when')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.milestones.map(({ event, days, isLowerBound }) => {
          const day = days?.typical ?? days?.max ?? days?.min;
          return (
            <tr key={event}>
              <th scope="row">{nameOf('MilestoneEvent', event)}</th>
              <td data-name={say('afterStart')}>
                {figures.days(days, isLowerBound) ?? (isLowerBound ? <Unknown /> : say('eventUnset'))}
              </td>
              <td data-name={say('when')}>
                {day != null &&
                  say(isLowerBound ? 'atEarliest' : 'onDay', {
                    date: figures.shortDay(dayAfter(plan.asOf, day)),
                    n: day,
                  })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
