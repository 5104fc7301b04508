/** Money, to two decimals. */
export const roundMoney = (amount: number): number => round(amount, 2);

/** Percent, to six decimals: enough for any tariff, and it removes the errors of binary fractions. */
export const roundPercent = (percent: number): number => round(percent, 6);

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}
