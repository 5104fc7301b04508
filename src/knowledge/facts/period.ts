import type { Properties } from '../../graph/vocabulary/hydrate.js';

/** The fields of the first and the last day of a period. */
export const periods: readonly { readonly first: string; readonly last: string }[] = [
  { first: 'validFrom', last: 'validTo' },
  { first: 'inForceFrom', last: 'inForceTo' },
  { first: 'from', last: 'to' },
  { first: 'opens', last: 'closes' },
];

const firstDays = new Set(periods.map((period) => period.first));
const lastDays = new Set(periods.map((period) => period.last));

export const isFirstDay = (field: string): boolean => firstDays.has(field);
export const isLastDay = (field: string): boolean => lastDays.has(field);

/** Whether two periods share a day; an absent bound is open. */
export function overlap(a: Properties, b: Properties, { first, last }: { first: string; last: string }): boolean {
  return startsBeforeEnd(a[first], b[last]) && startsBeforeEnd(b[first], a[last]);
}

function startsBeforeEnd(start: unknown, end: unknown): boolean {
  return typeof start !== 'string' || typeof end !== 'string' || start <= end;
}
