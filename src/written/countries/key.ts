const shortened: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** Words that people write or leave out. */
const dropped: ReadonlySet<string> = new Set(['the', 'and', 'of', '및']);

/**
 * What two ways to write a name have in common: letters and digits without case, accents, punctuation and blanks, and
 * without "the", "and" and "of", unless there is nothing else. `Viet Nam` and `vietnam` have the same key.
 */
export function nameKey(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const words = letters.replace(/['’‘`ʻ]/g, '').split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter((word) => !dropped.has(word));
  const kept = telling.every((word) => word === '') ? words : telling;
  return kept.map((word) => shortened.get(word) ?? word).join('');
}
