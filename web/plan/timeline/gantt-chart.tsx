import { useState } from 'react';
import { useWidth } from '../../design/use-width.js';
import { dayAfter } from '../../language/day-after.js';
import { useWords } from '../../language/words.js';
import { stepAnchor } from '../step/step-anchor.js';
import { GanttDrawing } from './gantt-drawing.js';
import { ganttLayout, ganttLinks } from './gantt-layout.js';
import { GanttLegend } from './gantt-legend.js';
import { timelineWords } from './timeline.words.js';
import type { TimelineRow, TimelineStage } from './timeline-rows.js';
import type { RowTexts } from './use-row-texts.js';
import './gantt.css';

/** Links that are drawn at all times; if there are more, only those of one step at a time. */
const FEW = 6;

interface Props {
  readonly stages: readonly TimelineStage[];
  readonly milestones: readonly { readonly day: number; readonly label: readonly [string, string] }[];
  readonly asOf: string;
  readonly texts: RowTexts;
}

/** The steps as bars over days. Each name is a link to its step, and shows what comes before and after it. */
export function GanttChart({ stages, milestones, asOf, texts }: Props) {
  const say = useWords(timelineWords);
  const [width, measured] = useWidth<HTMLDivElement>(960);
  const [active, setActive] = useState<string>();
  const gantt = ganttLayout({ stages, milestones, labelOf: texts.label, width });
  if (gantt === undefined) return null;

  const all = ganttLinks(gantt);
  const links = all.filter(({ from, to }) => all.length <= FEW || from === active || to === active);
  const rows = stages.flatMap((stage) => stage.rows);
  const neighbours = new Set(links.flatMap(({ from, to }) => (from === active || to === active ? [from, to] : [])));
  const dayLabel = (n: number) => {
    const date = texts.figures.shortDay(dayAfter(asOf, n));
    if (gantt.isNarrow) return date;
    return n === 0 ? say('startOfWork', { date }) : say('dayAndDate', { n, date });
  };
  return (
    <div ref={measured}>
      <GanttLegend stages={stages} hasMilestones={milestones.length > 0} hasLinks={all.length > 0} />
      {all.length > 0 && <Around rows={rows} active={active} />}
      <figure className={gantt.isNarrow ? 'gantt is-narrow' : 'gantt'} style={{ height: gantt.height }}>
        <GanttDrawing gantt={gantt} width={width} links={links} dayLabel={dayLabel} active={active} />
        <div style={{ height: gantt.top }} />
        {gantt.stages.map(({ stage, height, rows: places }) => (
          <section key={stage.id} aria-label={say('steps', { stage: stage.name })} style={{ height }}>
            <h3>{stage.name}</h3>
            <ol>
              {places.map(({ row, label, height: rowHeight }) => (
                <li
                  key={row.key}
                  className={neighbours.has(row.key) ? 'is-near' : undefined}
                  style={{ height: rowHeight }}
                  onMouseEnter={() => setActive(row.key)}
                  onMouseLeave={() => setActive(undefined)}
                >
                  <a
                    href={`#${stepAnchor(row.key)}`}
                    style={gantt.isNarrow ? {} : { width: gantt.left - 12 }}
                    onFocus={() => setActive(row.key)}
                    onBlur={() => setActive(undefined)}
                  >
                    <span className={row.isCritical ? 'gantt-name is-critical' : 'gantt-name'}>
                      {row.isCritical && (
                        <>
                          <span aria-hidden="true">» </span>
                          <span className="vh">{say('critical')}: </span>
                        </>
                      )}
                      {row.name}
                    </span>
                    {gantt.isNarrow && <small> {label}</small>}
                  </a>
                  <span className="vh">{aboutRow(row)}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </figure>
    </div>
  );

  function aboutRow(row: TimelineRow): string {
    return say('about', { start: texts.starts(row), takes: texts.label(row), after: namesOf(row.after) });
  }
  function namesOf(keys: readonly string[]): string {
    return (
      rows
        .filter(({ key }) => keys.includes(key))
        .map(({ name }) => name)
        .join(', ') || say('none')
    );
  }
}

interface AroundProps {
  readonly rows: readonly TimelineRow[];
  readonly active: string | undefined;
}

/** What comes before and after the step that is pointed at. It keeps its place, so that nothing jumps. */
function Around({ rows, active }: AroundProps) {
  const say = useWords(timelineWords);
  const row = rows.find(({ key }) => key === active);
  if (row === undefined) return <p className="gantt-around noprint">{say('hint')}</p>;
  const names = (some: readonly TimelineRow[]) => some.map(({ name }) => name).join(', ') || say('none');
  return (
    <p className="gantt-around noprint">
      {say.parts('around', {
        b: (inside) => <b>{inside}</b>,
        name: row.name,
        before: names(rows.filter(({ key }) => row.after.includes(key))),
        after: names(rows.filter(({ after }) => after.includes(row.key))),
      })}
    </p>
  );
}
