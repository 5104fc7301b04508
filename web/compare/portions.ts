/** Markets in one request: few, so that rows appear soon and a failure loses little. */
const PORTION = 3;

/**
 * Markets that are not compared yet, in portions. A comparison has at least two: a single one at the end joins the
 * portion before it, and a single one in all takes another market with it.
 */
export function portionsOf(targets: readonly string[], isCompared: (target: string) => boolean): string[][] {
  const missing = targets.filter((target) => !isCompared(target));
  const portions: string[][] = [];
  for (let start = 0; start < missing.length; start += PORTION) portions.push(missing.slice(start, start + PORTION));
  const last = portions.at(-1);
  if (last?.length !== 1) return portions;
  const before = portions.at(-2);
  if (before !== undefined) return [...portions.slice(0, -2), [...before, ...last]];
  const company = targets.find((target) => !last.includes(target));
  return company === undefined ? [] : [[...last, company]];
}
