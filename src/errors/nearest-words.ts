import { distance } from 'fastest-levenshtein';

/** The number of words to offer instead of a mistyped one. */
export const offered = 3;

/** Nothing is similar to a text longer than any id or name, and comparing it letter by letter would take long. */
export const isOverlong = (given: string): boolean => given.length > 200;

/**
 * The words that are spelled most like the given one, best first, ignoring case.
 * @param atMost letters that can differ: half of them if absent
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

/** The same for keys and names of a fixed list, in which a third of the letters can differ. */
export const nearest = (given: string, words: Iterable<string>): string[] =>
  nearestWords(words, given, Math.max(1, Math.ceil(given.length / 3)));
