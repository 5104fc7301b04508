/** A measure of the European tariff in a cell. */
export interface Measure {
  /** The goods or the company that it is for, if it is not for all. */
  readonly scope?: string;
  /** The rate, or the conditions with their rates. */
  readonly value: string;
  /** For example `Third country duty`. */
  readonly type: string;
  readonly from: string;
  /** The last day. */
  readonly to?: string;
}

const measureForm =
  /\s*(?:\|\| )?(?<value>.+?) - (?<type>[A-Z][A-Za-z ,-]+) \((?<from>\d{4}-\d\d-\d\d) ~ ?(?<to>\d{4}-\d\d-\d\d)? ?\)(?=\s|$)/y;

/** The measures of a cell; undefined if any part of it is none. */
export function measuresOf(text: string): readonly Measure[] | undefined {
  const measures: Measure[] = [];
  for (measureForm.lastIndex = 0; measureForm.lastIndex < text.length; ) {
    const { value, type, from, to } = measureForm.exec(text)?.groups ?? {};
    if (value === undefined || type === undefined || from === undefined) return undefined;
    const [, scope, bare] = /^\[([^\]]*)\] (.+)$/.exec(value) ?? [];
    measures.push({
      value: bare ?? value,
      type,
      from,
      ...(scope === undefined ? {} : { scope }),
      ...(to === undefined ? {} : { to }),
    });
  }
  return measures;
}

/** Whether a measure is in force on a day. */
export const isInForce = ({ from, to }: Measure, day: string): boolean =>
  from <= day && (to === undefined || day <= to);
