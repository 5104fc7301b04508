/** How a publisher writes numbers: `1,234.5`, or `1 234,5`. */
export type NumberStyle = 'POINT' | 'COMMA';

const sources = {
  POINT: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+`,
  COMMA: String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?`,
} as const;

/** A number in this style, as the source of a regular expression. */
export const numberSource = (style: NumberStyle): string => `(?:${sources[style]})`;

const whole = { POINT: new RegExp(`^(?:${sources.POINT})$`), COMMA: new RegExp(`^(?:${sources.COMMA})$`) };

/** The number of a text that is nothing else. */
export function readNumber(text: string, style: NumberStyle): number | undefined {
  if (!whole[style].test(text)) return undefined;
  return Number(style === 'COMMA' ? text.replaceAll(' ', '').replace(',', '.') : text.replaceAll(',', ''));
}

/** The number times a power of ten, without an error of binary fractions: 40 per 100 kg is 0.4 per kg. */
export const shifted = (value: number, places: number): number => Number(`${value}e${places}`);

/** The sum of decimal numbers, without an error of binary fractions. */
export function decimalSum(values: readonly number[]): number {
  const places = Math.max(0, ...values.map((value) => `${value}`.split('.')[1]?.length ?? 0));
  return shifted(
    values.reduce((sum, value) => sum + Math.round(shifted(value, places)), 0),
    -places,
  );
}
