/** A number as people read it: `1,000,000`, `0.3464`. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}
