/** Days between two lines of the axis; from a week on, whole weeks. */
const steps = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728] as const;

/** From days to pixels. */
export interface TimeScale {
  /** The last day. */
  readonly span: number;
  x(day: number): number;
  /** Days with a line on the axis, from 0. */
  readonly ticks: readonly number[];
}

/**
 * @param span the last day that is drawn, at least 1
 * @param from pixels at day 0
 * @param to pixels at the last day
 * @param least pixels between two lines of the axis, so that their labels do not meet
 */
export function timeScale(span: number, from: number, to: number, least: number): TimeScale {
  const pixels = (to - from) / span;
  const step = steps.find((days) => days * pixels >= least) ?? span;
  return {
    span,
    x: (day) => from + day * pixels,
    ticks: Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => index * step),
  };
}
