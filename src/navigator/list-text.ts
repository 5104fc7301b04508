/** Parts of a sentence: `A, B and C`. */
export function listText(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  const [end = '', ...others] = parts.toReversed();
  return others.length === 0 ? end : `${others.toReversed().join(', ')} ${last} ${end}`;
}

/** Sentences as one text, each of them once; undefined when there are none. */
export const textOf = (sentences: readonly string[]): string | undefined =>
  sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ');
