import { solidOf } from './phrase.js';
import { koreanRuns, tokens } from './tokens.js';
import { folded, isKorean, wordsIn } from './words.js';

/** What somebody searches for, prepared for comparison with many texts. */
export interface Query {
  readonly words: readonly string[];
  /** The terms to find candidates by. */
  readonly terms: readonly string[];
  /** Korean words of the query that blanks divide, written together: 마스크 팩 is also 마스크팩. */
  readonly runs: readonly string[];
  /** Neighbouring Latin words, written together: `t shirt` is also `tshirt`. */
  readonly joined: readonly { readonly word: string; readonly parts: readonly [string, string] }[];
  readonly solid: string;
  /** The digits of a code, if there is nothing else. */
  readonly digits: string | undefined;
  /** Whether beginnings of words and typing errors count. */
  readonly isInexact: boolean;
}

/**
 * Up to this number of words, a query matches beginnings of words and typing errors. A longer query must be a name as it
 * is written.
 */
const mostInexact = 10;

/** Words that say nothing about a product. They count only if a query has no others. */
const empty = new Set(
  'a an and as at by for from in into is it no not nes nesoi n.e.c of on or other than that the their this to with etc 기타 등 및 그 밖의 것 것으로 또는 이나 위한 따른 대한'.split(
    ' ',
  ),
);

export function queryOf(text: string): Query {
  const given = folded(text);
  const all = wordsIn(given);
  const telling = all.filter((word) => !empty.has(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  const joined = words.slice(1).flatMap((word, place) => {
    const before = words[place];
    return before === undefined || isKorean(word) || isKorean(before)
      ? []
      : { word: `${before}${word}`, parts: [before, word] as const };
  });
  const runs = koreanRuns(given);
  return {
    words,
    terms: [...new Set([...tokens(words.join(' ')), ...joined.flatMap(({ word }) => tokens(word))])],
    runs: runs.filter((run) => !words.includes(run)),
    joined,
    solid: solidOf(all),
    digits: /^[\d\s.-]+$/.test(given) ? given.replace(/\D/g, '') : undefined,
    isInexact: words.length <= mostInexact,
  };
}
