const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as people read it: `1,000,000`, `0.3464`. */
export function numberText(value: number): string {
  return format.format(value);
}
