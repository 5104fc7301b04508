import { distance } from 'fastest-levenshtein';
import type { Phrase } from './phrase.js';
import type { Query } from './query.js';
import { isKorean, lettersOf, pairsOf, stemOf, swapped } from './words.js';

/** How well a text has a word of a query: from 0 (not at all) to 1. */
export interface Likeness {
  readonly share: number;
  /** Whether the word is only similar: mistyped, or with another ending. */
  readonly isSimilar: boolean;
}

export const unlike: Likeness = { share: 0, isSimilar: false };
const same = (share: number): Likeness => ({ share, isSimilar: false });
const similar = (share: number): Likeness => ({ share, isSimilar: true });

/** A word of a query, compared with texts. Each word of the texts is compared once. */
export interface AskedWord {
  readonly word: string;
  readonly like: (phrase: Phrase) => Likeness;
}

/**
 * A word beside others that something has as it is written has no typing error: `hair` in `hair treatment` is not `chair`.
 * @param isTolerant whether words with typing errors and other endings are like it, too
 * @param isKnown whether something has the term
 */
export const askedWords = (
  query: Query,
  isTolerant: boolean,
  isKnown: (term: string) => boolean,
): readonly AskedWord[] =>
  query.words.map((word, place) => {
    const like = isKorean(word) ? koreanWord : latinWord;
    const isRight = query.words.length > 1 && isKnown(isKorean(word) ? lettersOf(word) : stemOf(word));
    const isLast = place === query.words.length - 1;
    return { word, like: like(query, word, { isLast, isTolerant, canBeMistyped: isTolerant && !isRight }) };
  });

interface Manner {
  /** The last word may be half typed. */
  readonly isLast: boolean;
  readonly isTolerant: boolean;
  readonly canBeMistyped: boolean;
}

/** Above this, another word of the text cannot be more like it. */
const almostSame = 0.9;

function latinWord(query: Query, word: string, { isLast, isTolerant, canBeMistyped }: Manner): AskedWord['like'] {
  const stem = stemOf(word);
  const together = new Set(query.joined.filter(({ parts }) => parts.includes(word)).map((each) => stemOf(each.word)));
  // Two or three letters are the beginning of thousands of words: they count in a short query, or half typed.
  const shortest = !isTolerant && (isLast || query.words.length <= 3) ? 2 : 4;
  const compared = remembered((other): Likeness => {
    if (other === word) return same(1);
    const otherStem = stemOf(other);
    if (otherStem === stem || together.has(otherStem)) return same(0.95);
    if (!query.isInexact || isKorean(other)) return unlike;
    if (other.startsWith(word)) return word.length >= shortest ? same(0.75) : unlike;
    if (!canBeMistyped || !/^[a-z]{4,}$/.test(word)) return unlike;
    // A long word can have two wrong letters.
    const atMost = word.length > 6 ? 2 : 1;
    return similarBy(Math.min(wrongLetters(word, other, atMost), wrongLetters(stem, otherStem, atMost)));
  });
  return ({ words }) => bestOf(words, compared);
}

/** 신발류 is the kind of goods that 신발 names: the names of classes often have this ending. */
function koreanWord(query: Query, word: string, { isLast, isTolerant, canBeMistyped }: Manner): AskedWord['like'] {
  const run = query.runs.find((each) => each.includes(word));
  const letters = lettersOf(word);
  const compared = remembered((other): Likeness => {
    if (other === word) return same(1);
    if (other === run || other === `${word}류`) return same(0.98);
    if (!query.isInexact || !isKorean(other)) return unlike;
    if (other.startsWith(word)) return same(word.length === 1 ? 0.4 : 0.8);
    if (other.endsWith(word)) return same(word.length === 1 ? 0.5 : 0.8);
    const otherLetters = lettersOf(other);
    if (isLast && otherLetters.startsWith(letters)) return same(0.7);
    if (!canBeMistyped || word.length < 2 || letters.length < 4) return unlike;
    return similarBy(wrongLetters(letters, otherLetters, letters.length > 7 ? 2 : 1));
  });
  return (phrase) => {
    const found = bestOf(phrase.words, compared);
    if (found.share > almostSame || phrase.runs.length === 0) return found;
    const inside = better(found, within(word, run, phrase.runs, query.isInexact));
    return inside.share > 0 || !isTolerant || !query.isInexact ? inside : otherEnding(word, phrase.runs);
  };
}

/** A Korean word within a text: with its neighbours, or within a compound. */
function within(word: string, run: string | undefined, runs: readonly string[], isInexact: boolean): Likeness {
  if (run !== undefined && runs.some((each) => each.includes(run))) return same(almostSame);
  if (word.length < 2) return unlike;
  if (runs.includes(word)) return same(0.98);
  return isInexact && runs.some((each) => each.includes(word)) ? same(0.65) : unlike;
}

/** 화장품법을 has an ending that 화장품법 has not: more than half of it must be there, from its beginning. */
function otherEnding(word: string, runs: readonly string[]): Likeness {
  for (let length = word.length - 1; length >= 2 && length * 2 > word.length; length -= 1) {
    const beginning = word.slice(0, length);
    if (runs.some((run) => run.includes(beginning))) return similar((0.6 * length) / word.length);
  }
  return unlike;
}

function bestOf(words: readonly string[], compared: (word: string) => Likeness): Likeness {
  let best = unlike;
  for (const word of words) {
    best = better(best, compared(word));
    if (best.share > almostSame) return best;
  }
  return best;
}

const better = (one: Likeness, other: Likeness): Likeness => (other.share > one.share ? other : one);

function remembered(compare: (word: string) => Likeness): (word: string) => Likeness {
  const known = new Map<string, Likeness>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = compare(word);
    known.set(word, found);
    return found;
  };
}

/** One wrong letter is more probable than two. */
const similarBy = (wrong: number): Likeness => (wrong === 1 ? similar(0.6) : wrong === 2 ? similar(0.5) : unlike);

/** The wrong letters of one word for another; two neighbours in the other order are one error. Infinite if too many. */
function wrongLetters(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return Number.POSITIVE_INFINITY;
  if (swapped(one).includes(other)) return 1;
  const wrong = distance(one, other);
  return wrong <= atMost ? wrong : Number.POSITIVE_INFINITY;
}

/** Terms of the index that show how rare a word is: its stem, or its pairs of syllables. */
export const rarityTerms = (word: string): readonly string[] =>
  isKorean(word) && word.length > 1 ? pairsOf(word) : [stemOf(word)];
