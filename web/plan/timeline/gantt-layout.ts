import { textWidth } from '../../design/text-width.js';
import { type PlacedLabel, placeLabels } from './milestone-labels.js';
import { type TimeScale, timeScale } from './time-scale.js';
import type { TimelineRow, TimelineStage } from './timeline-rows.js';

/** The least width for names beside the bars; below it they stand above. */
const BESIDE = 600;
const TYPE = 14;
const SMALL = 13;
const BAR = 18;
const STAGE = 40;
const ROW = 44;
const LINE = 21;
const LANE = 40;
const AXIS = 28;
/** Between a bar and its figures. */
export const GAP = 8;
/** Room for the line that leads into a bar. */
const LEAD = 14;
/** Length of a bar without a known duration. */
export const UNKNOWN_BAR = 30;
/** Width of the tick of what is held or met. */
const MARK = 18;
/** Width of a bar of no days. */
const HAIR = 3;
/** Length of the dashed part of a bar that can end later. */
export const RUN_ON = 14;

/** What the drawing is made of. */
export interface GanttInput {
  readonly stages: readonly TimelineStage[];
  readonly milestones: readonly { readonly day: number; readonly label: readonly [string, string] }[];
  /** The figures of a row, in words. */
  labelOf(row: TimelineRow): string;
  /** Pixels. */
  readonly width: number;
}

export interface GanttRow {
  readonly row: TimelineRow;
  readonly label: string;
  readonly top: number;
  readonly height: number;
  /** The middle of the bar. */
  readonly y: number;
  readonly start: number;
  readonly end: number;
  readonly latest: number | undefined;
  /** Where the slack ends. */
  readonly slackEnd: number | undefined;
  /** Where everything ends that is drawn in the row. */
  readonly last: number;
}

/** Places of everything in the drawing, in pixels from its upper left corner. */
export interface Gantt {
  readonly isNarrow: boolean;
  readonly height: number;
  /** Where the chart begins, right of the names. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: TimeScale;
  readonly stages: readonly {
    readonly stage: TimelineStage;
    readonly height: number;
    readonly rows: readonly GanttRow[];
  }[];
  readonly milestones: readonly (PlacedLabel & {
    readonly x: number;
    readonly y: number;
    readonly label: readonly [string, string];
  })[];
}

/** The last day that is known; 0 if none is after the first. */
export function lastDay(stages: GanttInput['stages'], milestones: readonly { readonly day: number }[]): number {
  const rows = stages.flatMap((stage) => stage.rows);
  return Math.max(0, ...rows.map(dayOf), ...milestones.map(({ day }) => day));
}

/** The last day of a row. */
const dayOf = (row: TimelineRow): number => Math.max(row.latest ?? row.end, row.end + (row.slack ?? 0));

/** Pixels that a row takes after its last day. */
function roomAfter(row: TimelineRow): number {
  if (row.isUnknown) return UNKNOWN_BAR;
  if (row.isDone) return MARK;
  return row.endsLater ? RUN_ON : HAIR;
}

/** @returns undefined if no step and no milestone has a known day after the first: there is nothing to draw */
export function ganttLayout({ stages, milestones, labelOf, width }: GanttInput): Gantt | undefined {
  const rows = stages.flatMap((stage) => stage.rows);
  const span = lastDay(stages, milestones);
  if (span === 0) return undefined;

  const isNarrow = width < BESIDE;
  const left = isNarrow ? 0 : Math.min(320, Math.round(width * 0.36));
  const start = left + LEAD;
  const labelRoom = (row: TimelineRow) => (isNarrow ? 0 : textWidth(labelOf(row), SMALL) + GAP);
  const fits = rows.map((row) => ((width - start - roomAfter(row) - labelRoom(row)) * span) / Math.max(1, dayOf(row)));
  const length = Math.min(width - start - RUN_ON, ...fits);
  const scale = timeScale(span, start, start + length, isNarrow ? 84 : 110);
  const placed = placeLabels(
    milestones.map(({ day, label }) => ({
      x: scale.x(day),
      width: Math.max(...label.map((text) => textWidth(text, SMALL))),
    })),
    width,
  );
  const top = placed.length === 0 ? 0 : (Math.max(...placed.map(({ lane }) => lane)) + 1) * LANE + 16;

  let y = top;
  const laid = stages.map((stage) => {
    const from = y;
    y += STAGE;
    const laidRows = stage.rows.map((row): GanttRow => {
      const label = labelOf(row);
      const height = isNarrow ? rowHeight(row, label, width) : ROW;
      const places = placesIn(row, scale, isNarrow ? y + height - BAR / 2 - 6 : y + height / 2);
      y += height;
      return { row, label, top: y - height, height, ...places };
    });
    return { stage, height: y - from, rows: laidRows };
  });
  return {
    isNarrow,
    height: y + AXIS,
    left,
    top,
    bottom: y,
    scale,
    stages: laid,
    milestones: milestones.flatMap(({ day, label }, index) => {
      const place = placed[index];
      return place === undefined ? [] : [{ ...place, x: scale.x(day), y: top - 16 - (place.lane + 1) * LANE, label }];
    }),
  };
}

/** A name above its bar takes as many lines as it needs with its figures. */
function rowHeight({ name, isCritical }: TimelineRow, label: string, width: number): number {
  const bold = isCritical ? 1.06 : 1;
  const length = textWidth(isCritical ? `» ${name} ` : `${name} `, TYPE) * bold + textWidth(label, SMALL);
  return Math.max(ROW + 4, Math.ceil(length / (width - 8)) * LINE + BAR + 12);
}

function placesIn(row: TimelineRow, { x }: TimeScale, y: number): Omit<GanttRow, 'row' | 'label' | 'top' | 'height'> {
  const [start, latest] = [x(row.start), row.latest === undefined ? undefined : x(row.latest)];
  const end = start + (row.isUnknown ? UNKNOWN_BAR : Math.max(x(row.end) - start, row.isDone ? MARK : HAIR));
  const slackEnd = row.slack === undefined || row.slack === 0 ? undefined : Math.max(x(row.end + row.slack), end + 6);
  const runOn = row.endsLater && !row.isUnknown ? RUN_ON : 0;
  return { y, start, end, latest, slackEnd, last: Math.max((latest ?? end) + runOn, slackEnd ?? 0) };
}

/** A line from a step to one that waits for it. */
export interface GanttLink {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** Where the path enters the bar, from its left. */
  readonly entry: { readonly x: number; readonly y: number };
}

/** Lines run down left of the bar that they lead to, and enter it from its left. */
export function ganttLinks({ stages }: Pick<Gantt, 'stages'>): readonly GanttLink[] {
  const rows = new Map(stages.flatMap((stage) => stage.rows.map((row) => [row.row.key, row])));
  return [...rows.values()].flatMap((to) =>
    to.row.after.flatMap((key) => {
      const from = rows.get(key);
      return from === undefined ? [] : [{ from: key, to: to.row.key, ...linkTo(to, from) }];
    }),
  );
}

function linkTo(to: GanttRow, from: GanttRow): Pick<GanttLink, 'path' | 'entry'> {
  const entry = { x: to.start - 1, y: to.y };
  const turn = to.start - 8;
  const hasNoLength = from.row.isUnknown || from.row.isDone;
  if (!hasNoLength && from.end <= turn) return leadingTo(`M${from.end} ${from.y}`);
  return leadingTo(`M${hasNoLength ? from.start + 4 : from.end - 4} ${from.y + BAR / 2}v5`);

  function leadingTo(start: string): Pick<GanttLink, 'path' | 'entry'> {
    return { path: `${start}H${turn}V${entry.y}H${entry.x}`, entry };
  }
}
