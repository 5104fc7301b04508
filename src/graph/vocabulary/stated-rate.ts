/** An amount of money per unit of goods. */
export interface PerUnit {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** For example kg, l or item. */
  readonly unit: string;
}

/** A charge with a percentage, an amount per unit, or their sum. */
interface Charge {
  readonly percent?: number;
  readonly specific?: PerUnit;
}

/** What one column of a tariff schedule states for a class. */
export type StatedRate =
  /** A percentage of the customs value, an amount per unit or their sum, between a lowest and a highest charge. */
  | (Charge & { readonly kind: 'CHARGE'; readonly atLeast?: Charge; readonly atMost?: Charge; readonly text?: string })
  /** Only bounds in percent can be read: the text has conditions, such as those of a quota. */
  | { readonly kind: 'RANGE'; readonly min: number; readonly max?: number; readonly text: string }
  /** The agreement concedes nothing: the MFN rate applies. */
  | { readonly kind: 'MFN'; readonly text?: string }
  /** The publisher has not established the rate, or states something that is not a rate. */
  | { readonly kind: 'UNKNOWN'; readonly text?: string }
  /** The edition states nothing for the class. */
  | { readonly kind: 'ABSENT' }
  /** Import is prohibited. */
  | { readonly kind: 'PROHIBITED'; readonly text?: string };

/** What a schedule states for a class during a period. */
export interface TariffRate {
  /** ID of the schedule. */
  readonly schedule: string;
  /** ID of the class. */
  readonly covers: string;
  readonly rate: StatedRate;
  /** First day. */
  readonly from: string;
  /** Last day; absent if the last edition states it. */
  readonly to?: string;
  /** Whether the edition states the steps of later years. */
  readonly staged: boolean;
}

/** Between the value and the text of the publisher. */
const textMark = '; ';

/**
 * A stated rate as one short text, for schedule files and for the graph: `6.5`, `6.2 + 0.028 USD/kg`,
 * `10 min 2 EUR/kg max 20`, `0..12.5`, `MFN`, `?`, `-`, `X`. The text of the publisher follows after a semicolon.
 */
export function printRate(rate: StatedRate): string {
  const text = 'text' in rate && rate.text !== undefined ? `${textMark}${rate.text}` : '';
  return `${printValue(rate)}${text}`;
}

function printValue(rate: StatedRate): string {
  switch (rate.kind) {
    case 'CHARGE':
      return [
        printCharge(rate),
        ...(rate.atLeast ? ['min', printCharge(rate.atLeast)] : []),
        ...(rate.atMost ? ['max', printCharge(rate.atMost)] : []),
      ].join(' ');
    case 'RANGE':
      return `${rate.min}..${rate.max ?? ''}`;
    case 'MFN':
      return 'MFN';
    case 'UNKNOWN':
      return '?';
    case 'ABSENT':
      return '-';
    case 'PROHIBITED':
      return 'X';
  }
}

const printCharge = ({ percent, specific }: Charge): string =>
  [
    ...(percent === undefined ? [] : [`${percent}`]),
    ...(specific ? [`${specific.amount} ${specific.currency}/${specific.unit}`] : []),
  ].join(' + ');

/** The stated rate of a text that `printRate` made; undefined for any other text. */
export function readRate(printed: string): StatedRate | undefined {
  const mark = printed.indexOf(textMark);
  const value = mark < 0 ? printed : printed.slice(0, mark);
  const text = mark < 0 ? {} : { text: printed.slice(mark + textMark.length) };
  if (value === 'MFN') return { kind: 'MFN', ...text };
  if (value === '?') return { kind: 'UNKNOWN', ...text };
  if (value === 'X') return { kind: 'PROHIBITED', ...text };
  if (value === '-') return { kind: 'ABSENT' };
  const range = rangeForm.exec(value);
  if (range?.[1] !== undefined) {
    const max = range[2] === undefined ? {} : { max: Number(range[2]) };
    return { kind: 'RANGE', min: Number(range[1]), ...max, text: text.text ?? '' };
  }
  return readCharges(value, text);
}

const rangeForm = /^(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)?$/;

function readCharges(value: string, text: { readonly text?: string }): StatedRate | undefined {
  const [, charged = '', least, most] = /^(.*?)(?: min (.*?))?(?: max (.*))?$/.exec(value) ?? [];
  const [charge, atLeast, atMost] = [charged, least, most].map((each) =>
    each === undefined ? undefined : readCharge(each),
  );
  const isRead = charge && (least === undefined || atLeast) && (most === undefined || atMost);
  if (!isRead) return undefined;
  return { kind: 'CHARGE', ...charge, ...(atLeast && { atLeast }), ...(atMost && { atMost }), ...text };
}

const percentForm = /^\d+(?:\.\d+)?$/;
const perUnitForm = /^(\d+(?:\.\d+)?) ([A-Z]{3})\/(.+)$/;

function readCharge(printed: string): Charge | undefined {
  const [first = '', second, ...more] = printed.split(' + ');
  if (more.length > 0) return undefined;
  const percent = percentForm.test(first) ? Number(first) : undefined;
  const perUnit = percent === undefined ? first : second;
  if (perUnit === undefined) return percent === undefined ? undefined : { percent };
  const [, amount, currency, unit] = perUnitForm.exec(perUnit) ?? [];
  if (amount === undefined || currency === undefined || unit === undefined) return undefined;
  if (percent === undefined && second !== undefined) return undefined;
  return { ...(percent === undefined ? {} : { percent }), specific: { amount: Number(amount), currency, unit } };
}
