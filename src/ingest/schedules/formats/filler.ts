const subheadingDigits = 6;

/**
 * Codes by codes with zeros that only fill them up: `8703235300` is the row above `8703235310`, and `8438100000` has all
 * of subheading 8438.10. They lose the zeros, in pairs, down to a code with which others begin; the rest stay as they
 * are.
 */
export function withoutFiller(codes: readonly string[]): ReadonlyMap<string, string> {
  const beginnings = new Map<string, number>();
  const stems = new Map(codes.map((code) => [code, stemsOf(code)]));
  const wanted = new Set([...stems.values()].flat());
  for (const code of stems.keys()) {
    for (let length = subheadingDigits; length < code.length; length += 1) {
      const beginning = code.slice(0, length);
      if (wanted.has(beginning)) beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    }
  }
  // A stem is the beginning of the code itself as well.
  return new Map([...stems].map(([code, own]) => [code, own.find((stem) => (beginnings.get(stem) ?? 0) > 1) ?? code]));
}

/** The code without one pair of zeros at its end, without two and so on: from long to short. */
function stemsOf(code: string): readonly string[] {
  if (!code.endsWith('00') || code.length - 2 < subheadingDigits) return [];
  const stem = code.slice(0, -2);
  return [stem, ...stemsOf(stem)];
}
