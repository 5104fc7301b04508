import { textWidth } from '../../design/text-width.js';
import type { Gantt, GanttLink, GanttRow } from './gantt-layout.js';
import { GAP, RUN_ON } from './gantt-layout.js';
import { CriticalBar, DoneMark, EventMark, LateBar, PlainBar, RunOn, SlackLine, UnknownBar } from './gantt-signs.js';

const BAR = 18;

interface Props {
  readonly gantt: Gantt;
  readonly width: number;
  readonly links: readonly GanttLink[];
  /** The label of a day on the axis. */
  dayLabel(day: number): string;
  /** The step that is pointed at or has the focus. */
  readonly active: string | undefined;
}

/** Everything but the names, which are text beside or above it. */
export const GanttDrawing = ({ gantt, width, links, dayLabel, active }: Props) => (
  <svg
    className="gantt-drawing"
    width={width}
    height={gantt.height}
    viewBox={`0 0 ${width} ${gantt.height}`}
    aria-hidden="true"
  >
    <Axis gantt={gantt} width={width} dayLabel={dayLabel} />
    {gantt.milestones.map(({ x, y, label }) => (
      <path key={label.join()} className="gantt-event" d={`M${x} ${y + 38}V${gantt.bottom}`} />
    ))}
    {gantt.milestones.map(({ x, y, middle, label }) => (
      <g key={label.join()}>
        <EventMark x={x} y={gantt.top - 8} />
        <text className="gantt-event-name" x={middle} textAnchor="middle" y={y + 14}>
          {label[0]}
        </text>
        <text className="gantt-figure" x={middle} y={y + 31} textAnchor="middle">
          {label[1]}
        </text>
      </g>
    ))}
    {links.map(({ from, to, path, entry }) => (
      <g key={`${from} ${to}`} className={active === from || active === to ? 'gantt-link is-active' : 'gantt-link'}>
        <path d={path} />
        <path className="gantt-arrow" d={`M${entry.x - 5} ${entry.y - 3.5}l5 3.5-5 3.5`} />
      </g>
    ))}
    {gantt.stages.flatMap(({ rows }) =>
      rows.map((row) => <Bar key={row.row.key} {...row} isNarrow={gantt.isNarrow} />),
    )}
  </svg>
);

function Axis({ gantt: { scale, top, bottom, left }, width, dayLabel }: Pick<Props, 'gantt' | 'width' | 'dayLabel'>) {
  return (
    <>
      {scale.ticks.map((day) => (
        <g key={day}>
          <path className="gantt-tick" d={`M${scale.x(day)} ${top}V${bottom}`} />
          <text className="gantt-figure" {...axisLabel(dayLabel(day), scale.x(day), left, width)} y={bottom + 20}>
            {dayLabel(day)}
          </text>
        </g>
      ))}
      <path className="gantt-axis" d={`M${left} ${bottom}H${width}`} />
    </>
  );
}

/** Below its line, and inside of the drawing. */
function axisLabel(label: string, x: number, left: number, width: number) {
  const half = textWidth(label, 13) / 2;
  if (x - half < left) return { x: left, textAnchor: 'start' } as const;
  return x + half > width ? ({ x: width, textAnchor: 'end' } as const) : ({ x, textAnchor: 'middle' } as const);
}

function Bar({
  row,
  label,
  y,
  start,
  end,
  latest,
  slackEnd,
  last,
  isNarrow,
}: GanttRow & { readonly isNarrow: boolean }) {
  const box = { x: start, y: y - BAR / 2, width: end - start, height: BAR };
  const solidEnd = latest ?? end;
  return (
    <>
      {slackEnd !== undefined && (
        <SlackLine from={solidEnd + (row.endsLater && !row.isUnknown ? RUN_ON : 0)} to={slackEnd} y={y} />
      )}
      {latest !== undefined && <LateBar {...box} x={end} width={latest - end} />}
      {row.endsLater && !row.isUnknown && <RunOn {...box} x={solidEnd} width={RUN_ON} />}
      {row.isDone ? <DoneMark x={start} y={y} /> : <LengthBar row={row} box={box} />}
      {!isNarrow && (
        <text className="gantt-figure" x={last + GAP} y={y + 4.5}>
          {label}
        </text>
      )}
    </>
  );
}

interface LengthProps {
  readonly row: GanttRow['row'];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function LengthBar({ row, box }: LengthProps) {
  if (row.isUnknown) return <UnknownBar {...box} isCritical={row.isCritical} />;
  return row.isCritical ? <CriticalBar {...box} /> : <PlainBar {...box} />;
}
