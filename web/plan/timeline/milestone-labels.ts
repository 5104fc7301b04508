import type { PlanTimelineFragment } from '../../api/generated/operations.js';

type Milestone = PlanTimelineFragment['milestones'][number];

/** Events of the shipment that fall on one day, in their order. */
export interface MilestoneGroup {
  readonly day: number;
  readonly days: NonNullable<Milestone['days']>;
  readonly isLowerBound: boolean;
  readonly events: readonly Milestone['event'][];
}

/** Events on one day share a line. Events without a day are left out. */
export function milestoneGroups(milestones: readonly Milestone[]): readonly MilestoneGroup[] {
  const groups: MilestoneGroup[] = [];
  for (const { event, days, isLowerBound } of milestones) {
    const day = days?.typical ?? days?.max ?? days?.min;
    if (days == null || day == null) continue;
    const same = groups.findIndex((group) => group.day === day && group.isLowerBound === isLowerBound);
    const group = groups[same];
    if (group === undefined) groups.push({ day, days, isLowerBound, events: [event] });
    else groups[same] = { ...group, events: [...group.events, event] };
  }
  return groups;
}

/** A label above the chart: its middle, and its lane from the bottom. */
export interface PlacedLabel {
  readonly middle: number;
  readonly lane: number;
}

/**
 * Places labels above their lines, each as low as it fits beside the ones before it.
 * @param labels in the order of `x`, with their widths
 * @param width of the drawing: no label leaves it
 */
export function placeLabels(
  labels: readonly { readonly x: number; readonly width: number }[],
  width: number,
  gap = 12,
): readonly PlacedLabel[] {
  const ends: number[] = [];
  return labels.map((label) => {
    const left = Math.max(0, Math.min(label.x - label.width / 2, width - label.width));
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = left + label.width;
    return { middle: left + label.width / 2, lane };
  });
}
