import type { Cost } from '../../graph/generated/nodes.js';
import { roundToUnit } from '../money/round.js';

/** An amount of which each end can be unknown. Not rounded: what is charged on it uses it exactly. */
export interface Span {
  readonly min: number | undefined;
  readonly typical: number | undefined;
  readonly max: number | undefined;
}

export const exactly = (amount: number): Span => ({ min: amount, typical: amount, max: amount });

export const atLeast = (min: number): Span => ({ min, typical: undefined, max: undefined });

/** Each end of the sum is known if that end of every part is. */
export const sum = (a: Span, b: Span): Span => ({
  min: plus(a.min, b.min),
  typical: plus(a.typical, b.typical),
  max: plus(a.max, b.max),
});

export const share = ({ min, typical, max }: Span, percent: number): Span => ({
  min: part(min, percent),
  typical: part(typical, percent),
  max: part(max, percent),
});

/** An amount that others could take the place of: between the least and the most of them, which is never below 0. */
export function around(amount: Span, others: readonly (Span | undefined)[]): Span {
  const all = [amount, ...others];
  const most = all.map((each) => each?.max);
  return {
    min: Math.min(...all.map((each) => each?.min ?? 0)),
    typical: amount.typical,
    max: most.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b))),
  };
}

/** To the unit of the currency, for one shipment; undefined if no end is known. */
export function costOf({ min, typical, max }: Span, currency: string): Cost | undefined {
  if (min === undefined && typical === undefined && max === undefined) return undefined;
  const rounded = (name: keyof Span, amount: number | undefined) =>
    amount === undefined ? {} : { [name]: roundToUnit(amount, currency) };
  return {
    ...rounded('min', min),
    ...rounded('typical', typical),
    ...rounded('max', max),
    currency,
    per: 'SHIPMENT',
  };
}

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

const part = (amount: number | undefined, percent: number): number | undefined =>
  amount === undefined ? undefined : (amount * percent) / 100;
