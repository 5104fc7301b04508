import { folded, isKorean, lettersOf, pairsOf, stemOf, wordsIn } from './words.js';

/**
 * The terms by which a text can be found. Of an English word: itself, its stem, and with its neighbour if a hyphen joins
 * them (`T-shirt` is also `tshirt`). Of Korean words: their pairs of syllables, also across blanks, because people write
 * compounds with and without them; one syllable that is a word; and the letters of a word, for what is half typed or
 * mistyped.
 */
export function tokens(text: string): string[] {
  const given = folded(text);
  const found = new Set<string>();
  for (const word of wordsIn(given)) {
    if (!isKorean(word)) for (const term of [word, stemOf(word)]) found.add(term);
    else found.add(word.length === 1 ? word : lettersOf(word));
  }
  for (const run of koreanRuns(given)) for (const pair of pairsOf(run)) found.add(pair);
  for (const joined of hyphenated(given)) for (const term of [joined, stemOf(joined)]) found.add(term);
  return [...found];
}

/** Korean words with only blanks between them, written together. */
export const koreanRuns = (given: string): string[] =>
  (given.match(/\p{Script=Hangul}+(?: +\p{Script=Hangul}+)*/gu) ?? []).map((run) => run.replaceAll(' ', ''));

/** Latin words that hyphens join, written together. */
export const hyphenated = (given: string): string[] =>
  (given.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).map((joined) => joined.replaceAll('-', ''));
