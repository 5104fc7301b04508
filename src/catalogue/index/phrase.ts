import { hyphenated, koreanRuns } from './tokens.js';
import { folded, isKorean, stemOf, wordsIn } from './words.js';

/** A text that is searched, prepared for comparison with many queries. */
export interface Phrase {
  /** As it is written. */
  readonly text: string;
  /** Its words, folded; those that a hyphen joins also together. */
  readonly words: readonly string[];
  /** Korean words with only blanks between them, written together. */
  readonly runs: readonly string[];
  /** The stems of its words, written together: names with the same one differ in spelling only. */
  readonly solid: string;
  /** The same of the last level, if the text begins with the levels above it: `Protein; substances; Bean-curd`. */
  readonly lastLevel: string | undefined;
  /** What its words hold together: the more of it a query has, the better it fits. */
  readonly size: number;
}

export function phraseOf(text: string): Phrase {
  const given = folded(text);
  const words = wordsIn(given);
  const [, lastLevel] = /;([^;]+)$/.exec(given) ?? [];
  return {
    text,
    words: [...new Set([...words, ...hyphenated(given)])],
    runs: koreanRuns(given),
    solid: solidOf(words),
    lastLevel: lastLevel === undefined ? undefined : solidOf(wordsIn(lastLevel)),
    size: words.reduce((sum, word) => sum + sizeOf(word), 0),
  };
}

/** `sheet masks` and `sheet mask` are the same name, as are 마스크 팩 and 마스크팩. */
export const solidOf = (words: readonly string[]): string => words.map(stemOf).join('');

/** A Korean syllable holds as much as two or three letters. */
export const sizeOf = (word: string): number => (isKorean(word) ? word.length * 2.5 : word.length);
