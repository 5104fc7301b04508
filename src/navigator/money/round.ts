/** Money, to two decimals. */
export const roundMoney = (amount: number): number => round(amount, 2);

/** Money, to the smallest unit of its currency: KRW 1, EUR 0.01, KWD 0.001. */
export const roundToUnit = (amount: number, currency: string): number => round(amount, decimalsOf(currency));

/** ISO 4217's minor unit, as ECMA-402 takes it. */
function decimalsOf(currency: string): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  decimals.set(currency, found);
  return found;
}

/** By currency: making a number format is slow. */
const decimals = new Map<string, number>();

/** Percent, to six decimals: enough for any tariff, and it removes the errors of binary fractions. */
export const roundPercent = (percent: number): number => round(percent, 6);

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // 15 digits are exact in a binary fraction: 1.005 is not just below itself.
  const rounded = Math.round(Number((value * factor).toPrecision(15))) / factor;
  return rounded === 0 ? 0 : rounded;
}
