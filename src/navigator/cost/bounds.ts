import type { Cost } from '../../graph/generated/nodes.js';

/** What is known of an amount of money. */
export type Bounds = Pick<Cost, 'min' | 'typical' | 'max'>;

export type Bound = keyof Bounds;

export const BOUNDS: readonly Bound[] = ['min', 'typical', 'max'];

/**
 * The sum of amounts that are known in part, without assumptions. `typical` and `max` are known if every part has one.
 * `min` is certain: a part without one adds nothing to it, and it is absent if no part has one. In whole cents, so that
 * the order of the parts does not matter.
 */
export function sumBounds(parts: readonly Bounds[]): Bounds {
  const least = parts.flatMap(({ min }) => min ?? []);
  return bounds((bound) => {
    if (bound === 'min') return least.length === 0 && parts.length > 0 ? undefined : cents(least);
    const amounts = parts.flatMap((part) => part[bound] ?? []);
    return amounts.length === parts.length ? cents(amounts) : undefined;
  });
}

/** Each bound by itself; undefined ones stay absent. */
export function bounds(of: (bound: Bound) => number | undefined): Bounds {
  const found: { -readonly [Each in Bound]?: number } = {};
  for (const bound of BOUNDS) {
    const amount = of(bound);
    if (amount !== undefined) found[bound] = amount;
  }
  return found;
}

/** A range without a typical value. */
export const range = (min: number | undefined, max: number | undefined): Bounds =>
  bounds((bound) => ({ min, typical: undefined, max })[bound]);

export const isKnown = (part: Bounds): boolean => BOUNDS.some((bound) => part[bound] !== undefined);

function cents(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}
