import type { CliCostFragment, CliDaysFragment } from '../generated/operations.js';

type Range = Partial<CliDaysFragment>;
type Cost = CliCostFragment;

/** `5 days`, `5 to 20 days, typically 10`; undefined when nothing is known. */
function range({ min, typical, max }: Range, unit: string): string | undefined {
  const [low, high] = [min ?? typical ?? max, max ?? typical ?? min];
  if (low == null || high == null) return undefined;
  if (low === high) return `${number(low)} ${unit}`;
  const span =
    min == null
      ? `up to ${number(high)}`
      : max == null
        ? `at least ${number(low)}`
        : `${number(low)} to ${number(high)}`;
  const isSaid = typical == null || (typical === low && min == null) || (typical === high && max == null);
  return `${span} ${unit}${isSaid ? '' : `, typically ${number(typical)}`}`;
}

/** `14 to 21 days`; undefined when no number is known. */
export function days(found: Range | null | undefined): string | undefined {
  return found == null ? undefined : range(found, 'days')?.replace(/^1 days$/, '1 day');
}

const per = { ONCE: '', SHIPMENT: ' per shipment', ITEM: ' per item', YEAR: ' a year' } as const;

/** `500 USD a year`, `free`; undefined when no amount is known. */
export function cost(found: Cost | null | undefined): string | undefined {
  if (found == null) return undefined;
  const isFree = [found.min, found.typical, found.max].every((amount) => amount == null || amount === 0);
  const text = range(found, `${found.currency}${per[found.per]}`);
  return text !== undefined && isFree ? 'free' : text;
}

/** All of them, free ones only where there is nothing else; undefined when none is known. */
export function costs(found: readonly Cost[]): string | undefined {
  const texts = found.map((one) => cost(one)).filter((text) => text !== undefined);
  const paid = texts.filter((text) => text !== 'free');
  return (paid.length > 0 ? paid : texts.slice(0, 1)).join(' + ') || undefined;
}

export const percent = (value: number | null | undefined): string => (value == null ? 'unknown' : `${number(value)} %`);

export const points = (value: number): string => `${number(value)} ${value === 1 ? 'point' : 'points'}`;

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
