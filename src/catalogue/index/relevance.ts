import type { Entry } from './entry.js';
import { folded } from './tokens.js';

/** More than any engine's score for words that only resemble each other. */
const wholeText = 2000;
const beginningOfCode = 1000;

/**
 * What a find is worth: being called so comes first, then a code that begins so, the shorter before the longer, then what
 * the engine says.
 * @param score of the engine
 */
export function relevance(query: string): (entry: Entry, score: number) => number {
  const asked = folded(query);
  const digits = /^\d+$/.test(asked) ? asked : undefined;
  return ({ texts, code }, score) => {
    if (texts.some((text) => folded(text) === asked)) return wholeText + score;
    return digits !== undefined && code?.startsWith(digits) ? beginningOfCode - code.length : score;
  };
}
