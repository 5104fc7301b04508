import { distance } from 'fastest-levenshtein';

/** How many may be offered instead of a mistyped word. */
export const offered = 3;

/** Nothing comes near to what is longer than any id or name, and finding that out letter by letter would take long. */
export const isOverlong = (given: string): boolean => given.length > 200;

/**
 * Of these words, those that are spelled most like the given one, best first; capitals do not count.
 * @param atMost letters that may differ: half of them when absent
 */
export function nearestWords(
  words: Iterable<string>,
  given: string,
  atMost: number = Math.ceil(given.length / 2),
): string[] {
  if (isOverlong(given)) return [];
  return [...words]
    .filter((word) => Math.abs(word.length - given.length) <= atMost)
    .map((word) => ({ word, far: distance(word.toLowerCase(), given.toLowerCase()) }))
    .filter(({ far }) => far <= atMost)
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, offered)
    .map(({ word }) => word);
}

/** The same for keys and names of a fixed list, where a third of the letters may differ. */
export const nearest = (given: string, words: Iterable<string>): string[] =>
  nearestWords(words, given, Math.max(1, Math.ceil(given.length / 3)));
