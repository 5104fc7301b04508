import type { CliPlanQuery } from '../generated/operations.js';

type Plan = CliPlanQuery['entryPlan'];
type Range = { readonly min?: number | null; readonly typical?: number | null; readonly max?: number | null };
type Cost = Plan['cost']['gross'][number];

/** `5`, `5 to 20, typically 10`; undefined when nothing is known. */
export function range({ min, typical, max }: Range): string | undefined {
  const [low, high] = [min ?? typical ?? max, max ?? typical ?? min];
  if (low == null || high == null) return undefined;
  if (low === high) return number(low);
  const span =
    min == null
      ? `up to ${number(high)}`
      : max == null
        ? `at least ${number(low)}`
        : `${number(low)} to ${number(high)}`;
  return typical == null || (typical === low && min == null) || (typical === high && max == null)
    ? span
    : `${span}, typically ${number(typical)}`;
}

export function days(found: Range | null | undefined): string {
  const text = found == null ? undefined : range(found);
  return text === undefined ? 'days unknown' : `${text} ${text === '1' ? 'day' : 'days'}`;
}

const per = { ONCE: '', SHIPMENT: ' per shipment', ITEM: ' per item', YEAR: ' a year' } as const;

export function cost(found: Cost | null | undefined): string {
  const text = found == null ? undefined : range(found);
  if (found == null || text === undefined) return 'cost unknown';
  return text === '0' ? 'free' : `${text} ${found.currency}${per[found.per]}`;
}

export function costs(found: readonly Cost[]): string {
  return found.length === 0 ? 'none known' : found.map((one) => cost(one)).join(' + ');
}

export const percent = (value: number | null | undefined): string => (value == null ? 'unknown' : `${number(value)} %`);

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
