import type { Entry } from './entry.js';
import { folded } from './tokens.js';

/** Higher than any score of the engine for words that are only similar. */
const wholeText = 2000;
const beginningOfCode = 1000;

/**
 * The relevance of a hit: first an exact name, then codes that begin with the query, the shorter before the longer,
 * then the engine's score.
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

/** A query can find thousands of entries, again and again. */
const known = new WeakMap<Entry, readonly string[]>();

function foldedTexts(entry: Entry): readonly string[] {
  const texts = known.get(entry) ?? entry.texts.map(folded);
  known.set(entry, texts);
  return texts;
}
