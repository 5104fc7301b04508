import { distance } from 'fastest-levenshtein';
import { compareText } from '../graph/order.js';

/** How many may be offered instead of a mistyped word. */
export const offered = 3;

/** Nothing comes near to what is longer than any id or name, and finding that out letter by letter would take long. */
export const isOverlong = (given: string): boolean => given.length > 200;

/**
 * Of these words, those that are spelled most like the given one, best first; capitals do not count.
 * @param atMost letters that may differ: half of them when absent
 */
export function nearestWords(words: readonly string[], given: string, atMost = Math.ceil(given.length / 2)): string[] {
  if (isOverlong(given)) return [];
  return words
    .map((word) => ({ word, far: distance(word.toLowerCase(), given.toLowerCase()) }))
    .filter(({ far }) => far <= atMost)
    .sort((a, b) => a.far - b.far || compareText(a.word, b.word))
    .slice(0, offered)
    .map(({ word }) => word);
}
