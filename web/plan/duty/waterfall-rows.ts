import type { PlanDutyFragment } from '../../api/generated/operations.js';

export type DutyLine = PlanDutyFragment['duty']['lines'][number];
type Layer = DutyLine['layers'][number];

/** What is known of a percentage: nothing, if both bounds are undefined. */
export interface Percentage {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface Placed {
  /** Where the bar begins and ends, in percent of the customs value. */
  readonly from: number;
  readonly to: number;
}

export interface LayerRow extends Placed {
  readonly layer: Layer;
  /** Percentage points; undefined if they are not known. */
  readonly points: number | undefined;
  /** An answer decides whether it applies: the total is without it. */
  readonly isOpen: boolean;
}

/** The way from the rate of the column to the total, from top to bottom. */
export interface Waterfall {
  readonly base: Percentage;
  readonly layers: readonly LayerRow[];
  readonly total: Percentage;
  /** Where the longest bar ends. */
  readonly max: number;
}

/** @param isOpen whether a question decides about a rule */
export function waterfallRows(line: DutyLine, isOpen: (rule: string) => boolean): Waterfall {
  const base = baseOf(line);
  let running = base.low ?? 0;
  let isExact = base.low !== undefined && base.low === base.high;
  const layers = line.layers.map((layer): LayerRow => {
    const { added, rule } = layer;
    const open = added == null && isOpen(rule.id);
    const known = isExact ? { column: base.low, running } : nothingKnown;
    const points = added ?? (open ? pointsIfApplied(layer, known) : undefined);
    const row = { layer, points, isOpen: open, from: running, to: Math.max(0, running + (points ?? 0)) };
    if (!open) {
      running = row.to;
      isExact &&= points !== undefined;
    }
    return row;
  });
  const total = totalOf(line);
  const ends = [base, total].flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  return { base, layers, total, max: Math.max(...ends, ...layers.flatMap(({ from, to }) => [from, to])) };
}

function baseOf({ rate, layers, atLeast, atMost }: DutyLine): Percentage {
  if (rate != null) return { low: rate, high: rate };
  // Without layers, the total is the rate.
  return layers.length === 0 ? { low: atLeast ?? undefined, high: atMost ?? undefined } : unknown;
}

function totalOf({ total, atLeast, atMost }: DutyLine): Percentage {
  if (total != null) return { low: total, high: total };
  return { low: atLeast ?? undefined, high: atMost ?? undefined };
}

const unknown: Percentage = { low: undefined, high: undefined };

/** What a layer acts on, as far as it is known exactly. */
interface Acted {
  readonly column: number | undefined;
  readonly running: number | undefined;
}

const nothingKnown: Acted = { column: undefined, running: undefined };

/** What a layer would add if it applied, as far as its rate says. */
function pointsIfApplied({ effect, rate, rule }: Layer, { column, running }: Acted): number | undefined {
  const acted = rule.on === 'RUNNING_TOTAL' ? running : column;
  if (effect === 'ADD') return rate ?? undefined;
  if (acted === undefined) return undefined;
  if (effect === 'EXEMPT') return -acted;
  if (rate == null) return undefined;
  if (effect === 'ADD_SHARE') return rounded((acted * rate) / 100);
  return rounded(effect === 'TOP_UP_TO' ? Math.max(0, rate - acted) : rate - acted);
}

/** Without the errors of binary fractions. */
const rounded = (percent: number): number => Math.round(percent * 1e6) / 1e6;

/** The lowest first as the API says; then by what is known, lowest first. */
export function inOrder(lines: readonly DutyLine[], best: string | undefined): readonly DutyLine[] {
  const lowest = (line: DutyLine) => line.total ?? line.atLeast ?? Number.POSITIVE_INFINITY;
  const highest = (line: DutyLine) => line.total ?? line.atMost ?? Number.POSITIVE_INFINITY;
  const isBest = (line: DutyLine) => Number(line.rule.id === best);
  return [...lines].sort(
    (a, b) => isBest(b) - isBest(a) || compare(highest(a), highest(b)) || compare(lowest(a), lowest(b)),
  );
}

/** Two unknown ends are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
