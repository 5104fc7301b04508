import { type AskedWord, type Likeness, unlike } from './likeness.js';
import type { Phrase } from './phrase.js';
import { sizeOf } from './phrase.js';

/** What a text is for a hit: its own name, another name of it, or the name of a line within it. */
export type PhraseKind = 'NAME' | 'SYNONYM' | 'LINE';

export interface RankedPhrase {
  readonly kind: PhraseKind;
  readonly phrase: Phrase;
}

/** How a hit has the words of the query: all of them as they are, all but for typing errors and endings, or some. */
export type Matched = 'ALL_WORDS' | 'SIMILAR' | 'SOME_WORDS';

export interface Rank {
  readonly score: number;
  /** How much of the words it has, from 0 to 1. */
  readonly share: number;
  readonly matched: Matched;
  /** The text that has the most of the words. */
  readonly text: string;
  readonly kind: PhraseKind;
}

/** A word of a query with its share of all its words, by how rare they are. Together they are 1. */
export interface WeighedWord extends AskedWord {
  readonly weight: number;
}

export interface Weighed {
  readonly words: readonly WeighedWord[];
  readonly solid: string;
  /** The share of the words that a hit must have. */
  readonly leastShare: number;
}

/** A hit has words with at least this share of the query: one common word is not enough. */
export const usualShare = 1 / 3;
/** What a word counts that only another text of the thing, or of a class above it, has. */
const elsewhere = 0.5;
/** A text that has the words and nothing else is before all others. */
export const wholeText = 1000;
/** A text whose last level is that comes next. */
const wholeLastLevel = 500;
const before: Readonly<Record<PhraseKind, number>> = { NAME: 20, SYNONYM: 15, LINE: 0 };

interface Text {
  readonly kind: PhraseKind;
  readonly phrase: Phrase;
  readonly score: number;
  readonly likes: readonly Likeness[];
}

/**
 * How well a thing answers a query, by the text that has the most of it; undefined if too little.
 * @param context texts of the classes above: words that its own texts lack can be there
 */
export function rank(query: Weighed, phrases: readonly RankedPhrase[], context: readonly Phrase[]): Rank | undefined {
  let own = query.words.map(() => unlike);
  let best: Text | undefined;
  for (const { phrase, kind } of phrases) {
    const likes = query.words.map(({ like }) => like(phrase));
    // What two lines have, no single thing has.
    if (kind !== 'LINE') own = own.map((found, place) => better(found, likes[place] ?? unlike));
    const score = scoreOf(query, kind, phrase, likes);
    if (score > (best?.score ?? 0)) best = { kind, phrase, score, likes };
  }
  return best && completed(query, best, own, context);
}

/** Of one text: the words that it has, and how little else it says. */
function scoreOf({ words, solid }: Weighed, kind: PhraseKind, phrase: Phrase, likes: readonly Likeness[]): number {
  let [share, size] = [0, 0];
  words.forEach(({ word, weight }, place) => {
    const found = likes[place]?.share ?? 0;
    share += found * weight;
    size += found * sizeOf(word);
  });
  if (share === 0) return 0;
  const fit = Math.min(1, size / Math.max(1, phrase.size));
  return wholeness(phrase, solid) + 100 * share + 40 * fit + before[kind];
}

function wholeness(phrase: Phrase, solid: string): number {
  if (phrase.solid === solid) return wholeText;
  return phrase.lastLevel === solid ? wholeLastLevel : 0;
}

function completed(
  { words, leastShare }: Weighed,
  { kind, phrase, score, likes }: Text,
  own: readonly Likeness[],
  context: readonly Phrase[],
): Rank | undefined {
  let [share, liked, further, hasAll, isSimilar] = [0, 0, 0, true, false];
  words.forEach(({ weight, like }, place) => {
    const here = likes[place] ?? unlike;
    const found =
      here.share > 0 ? here : context.reduce((best, each) => better(best, like(each)), own[place] ?? unlike);
    if (found.share === 0) hasAll = false;
    else share += weight;
    if (found.isSimilar) isSimilar = true;
    liked += found.share * weight;
    if (here.share === 0) further += elsewhere * found.share * weight;
  });
  if (share < leastShare) return undefined;
  const matched: Matched = !hasAll ? 'SOME_WORDS' : isSimilar ? 'SIMILAR' : 'ALL_WORDS';
  return { score: score + 100 * further, share: liked, matched, text: phrase.text, kind };
}

/** A word as it is before one that is only similar, then the greater share. */
function better(one: Likeness, other: Likeness): Likeness {
  if (other.share === 0) return one;
  if (one.share === 0) return other;
  if (one.isSimilar !== other.isSimilar) return one.isSimilar ? other : one;
  return other.share > one.share ? other : one;
}
