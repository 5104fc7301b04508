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
  return (entry, score) => {
    const { code } = entry;
    if (foldedTexts(entry).includes(asked)) return wholeText + score;
    return digits !== undefined && code?.startsWith(digits) ? beginningOfCode - code.length : score;
  };
}

/** Thousands of entries may be found at once, again and again. */
const known = new WeakMap<Entry, readonly string[]>();

function foldedTexts(entry: Entry): readonly string[] {
  const texts = known.get(entry) ?? entry.texts.map(folded);
  known.set(entry, texts);
  return texts;
}
