import type { PlanTimelineFragment } from '../../api/generated/operations.js';

type Plan = Pick<PlanTimelineFragment, 'steps' | 'durationIsLowerBound'>;
type Step = PlanTimelineFragment['steps'][number];

/** A step as the timeline draws it, in days after the first day of the plan. */
export interface TimelineRow {
  readonly key: string;
  readonly name: string;
  readonly status: Step['status'];
  readonly isCritical: boolean;
  /** Held, or met by something else: a mark instead of a bar. */
  readonly isDone: boolean;
  readonly start: number;
  /** The end by the typical duration; the start if no source gives a duration. */
  readonly end: number;
  /** The end by the longest duration, if that is later. */
  readonly latest: number | undefined;
  readonly days: Step['days'];
  /** No source gives a duration. */
  readonly isUnknown: boolean;
  /** An earlier step has no known end: this one can start later. */
  readonly startsLater: boolean;
  /** The end is a lower bound. */
  readonly endsLater: boolean;
  /** Days by which it can slip without delaying the plan. */
  readonly slack: number | undefined;
  /** Keys of the rows that come first. */
  readonly after: readonly string[];
}

export interface TimelineStage {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRows {
  readonly stages: readonly TimelineStage[];
  /** Steps that are not drawn, because nobody must do them or because other answers ask for them. */
  readonly left: { readonly advised: number; readonly alternatives: number; readonly otherAnswers: number };
}

const doneStatuses: readonly Step['status'][] = ['SATISFIED', 'MET', 'CREDITED'];

/** The steps that set the dates of a plan, by stage, each stage in the order of their starts. */
export function timelineRows(plan: Plan): TimelineRows {
  const drawn = drawnSteps(plan.steps);
  const keys = new Set(drawn.map(({ key }) => key));
  const isOpen = openStarts(drawn, plan.durationIsLowerBound);
  const stages = new Map<string, { name: string; rows: TimelineRow[] }>();
  for (const step of drawn) {
    const stage = stages.get(step.stage.id) ?? { name: step.stage.name, rows: [] };
    stage.rows.push(rowOf(step, keys, isOpen(step)));
    stages.set(step.stage.id, stage);
  }
  return {
    stages: [...stages].map(([id, { name, rows }]) => ({ id, name, rows: rows.sort((a, b) => a.start - b.start) })),
    left: {
      advised: plan.steps.filter(({ status, inBranch }) => inBranch && status === 'OPTIONAL').length,
      alternatives: plan.steps.filter(({ status }) => status === 'ALTERNATIVE').length,
      otherAnswers: plan.steps.filter(({ status, inBranch }) => !inBranch && status !== 'ALTERNATIVE').length,
    },
  };
}

/** What is advised adds no days, and neither does what only advice meets. */
function drawnSteps(steps: readonly Step[]): readonly Step[] {
  const advised = new Set(steps.filter(({ status }) => status === 'OPTIONAL').map(({ key }) => key));
  return steps.filter(({ inBranch, status, dependsOn }) => {
    if (!inBranch || status === 'OPTIONAL' || status === 'ALTERNATIVE') return false;
    return status !== 'MET' || dependsOn.length === 0 || dependsOn.some(({ key }) => !advised.has(key));
  });
}

function rowOf(step: Step, keys: ReadonlySet<string>, startsLater: boolean): TimelineRow {
  const start = step.earliestStart ?? 0;
  const end = step.earliestFinish ?? start;
  const isDone = doneStatuses.includes(step.status);
  const isUnknown = !isDone && !hasLength(step);
  const latest = step.days?.max == null ? end : start + step.days.max;
  return {
    key: step.key,
    name: step.requirement.name,
    status: step.status,
    isCritical: step.critical,
    isDone,
    start,
    end,
    latest: latest > end ? latest : undefined,
    days: step.days,
    isUnknown,
    startsLater,
    endsLater: startsLater || (!isDone && !hasEnd(step)),
    slack: isDone || step.critical ? undefined : (step.slack ?? undefined),
    after: step.dependsOn.map(({ key }) => key).filter((key) => keys.has(key)),
  };
}

const hasLength = ({ days }: Step): boolean => days?.min != null || hasEnd({ days });

const hasEnd = ({ days }: Pick<Step, 'days'>): boolean => days?.typical != null || days?.max != null;

/** Whether a step can start later than its earliest start, because something before it has no known length. */
function openStarts(steps: readonly Step[], isPlanOpen: boolean): (step: Step) => boolean {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const known = new Map<string, boolean>();
  const isOpen = (step: Step): boolean => {
    const before = step.dependsOn.flatMap(({ key }) => byKey.get(key) ?? []);
    // An event of the shipment holds it back: that is at least as late.
    const isHeld = (step.earliestStart ?? 0) > Math.max(0, ...before.map(({ earliestFinish }) => earliestFinish ?? 0));
    return (isHeld && isPlanOpen) || before.some((each) => isEndOpen(each) || remembered(each));
  };
  const isEndOpen = (step: Step): boolean => !doneStatuses.includes(step.status) && !hasEnd(step);
  function remembered(step: Step): boolean {
    const found = known.get(step.key) ?? isOpen(step);
    known.set(step.key, found);
    return found;
  }
  return remembered;
}
