/** Parts of a sentence: `A, B and C`. */
export function listText(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  const [end = '', ...others] = parts.toReversed();
  return others.length === 0 ? end : `${others.toReversed().join(', ')} ${last} ${end}`;
}
