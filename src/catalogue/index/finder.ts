import { compareText } from '../../graph/order.js';
import type { Portions } from '../../portions.js';
import { publicTypes } from '../public-types.js';
import type { Entry } from './entry.js';
import { askedWords, rarityTerms } from './likeness.js';
import { type Phrase, phraseOf } from './phrase.js';
import { type Query, queryOf } from './query.js';
import {
  type Matched,
  type PhraseKind,
  type Rank,
  type RankedPhrase,
  rank,
  usualShare,
  type Weighed,
  wholeText,
} from './rank.js';
import type { TermIndex } from './term-index.js';
import { above } from './units.js';

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The text that has the words. */
  readonly text: string;
}

export interface Found {
  /** How the hits have the words. Only the best kind that there is: without hits, `ALL_WORDS`. */
  readonly matched: Matched;
  /** Best first, ties by id. */
  readonly hits: readonly Hit[];
}

/** What to search for. Everything if absent. */
export interface Wanted {
  /** Names of types or interfaces. */
  readonly types?: readonly string[] | undefined;
  /** Only classes of this scheme. A line is its own hit only here. */
  readonly scheme?: string | undefined;
  /** Candidates to compare word by word: fewer for a box that asks at each key. */
  readonly candidates?: number | undefined;
  /** The share of the query's words that a hit must have, by how rare they are. */
  readonly leastShare?: number | undefined;
  /** Only what passes. */
  readonly passes?: ((entry: Entry) => boolean) | undefined;
}

/** What is searched: things with their lines, by id. */
export interface Searched {
  readonly entry: (id: string) => Entry | undefined;
  readonly units: ReadonlyMap<string, readonly Entry[]>;
  readonly terms: TermIndex;
}

/** Candidates that are compared word by word: the others share less rare terms with the query. */
const mostCandidates = 400;

/** The order in which hits are preferred, by how they have the words. */
const preference: readonly Matched[] = ['ALL_WORDS', 'SIMILAR', 'SOME_WORDS'];

interface Ranked extends Hit {
  readonly matched: Matched;
  readonly share: number;
  readonly kind: PhraseKind;
}

/**
 * Typing errors and other endings count only if nothing has all the words as they are. Pauses now and then: a search can
 * take as long as many requests.
 */
export function* find(searched: Searched, text: string, wanted: Wanted = {}): Portions<Found> {
  const query = queryOf(text);
  const strict = yield* attempt(searched, query, wanted, false);
  const hasAll = strict.some(({ matched }) => matched === 'ALL_WORDS');
  const ranked = hasAll ? strict : yield* attempt(searched, query, wanted, true);
  const matched = preference.find((kind) => ranked.some((hit) => hit.matched === kind)) ?? 'ALL_WORDS';
  const hits = ranked.filter((hit) => hit.matched === matched);
  return { matched, hits: partsAfter(searched, hits).sort(byScore) };
}

function* attempt(searched: Searched, query: Query, wanted: Wanted, isTolerant: boolean): Portions<readonly Ranked[]> {
  const { units, terms } = searched;
  const accepts = acceptor(wanted);
  const passes = (id: string) => (units.get(id) ?? []).some(accepts);
  const candidates = terms.candidates(query, isTolerant, passes).slice(0, wanted.candidates ?? mostCandidates);
  const { scheme, passes: counts = () => true } = wanted;
  const asked = { query, weighed: weigh(query, terms, isTolerant, wanted.leastShare), accepts, counts, scheme };
  const found: Ranked[] = [];
  for (const id of candidates) {
    yield;
    found.push(...hitsOf(searched, asked, id));
  }
  return found;
}

/** A class comes after the class above it, if its name has no more of the words: names of parts repeat those of the whole. */
function partsAfter({ entry }: Searched, hits: readonly Ranked[]): Ranked[] {
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  return hits.map((hit) => {
    const target = entry(hit.id);
    const higher = target === undefined ? [] : above(target).flatMap((id) => byId.get(id) ?? []);
    const most = Math.min(...higher.filter(({ share }) => share >= hit.share).map(({ score }) => score - 0.1));
    return hit.kind === 'NAME' && hit.score > most && hit.score < wholeText ? { ...hit, score: most } : hit;
  });
}

const byScore = (a: Hit, b: Hit): number => b.score - a.score || compareText(a.id, b.id);

function acceptor({ types = ['Node'], scheme, passes = () => true }: Wanted): (entry: Entry) => boolean {
  const named = new Set(types.flatMap((name) => publicTypes.get(name) ?? []));
  return (entry) => named.has(entry.type) && (scheme === undefined || entry.facets.scheme === scheme) && passes(entry);
}

/** A word that nothing has is the rarest: it may be a brand, or the only one that tells. */
function weigh(query: Query, terms: TermIndex, isTolerant: boolean, leastShare = usualShare): Weighed {
  const rarities = askedWords(query, isTolerant, terms.has).map((asked) => ({
    ...asked,
    weight: 0.5 + Math.max(...rarityTerms(asked.word).map((term) => terms.rarity(term))),
  }));
  const sum = rarities.reduce((total, { weight }) => total + weight, 0);
  return { words: rarities.map((word) => ({ ...word, weight: word.weight / sum })), solid: query.solid, leastShare };
}

/** Of two classes that answer equally well, the general one comes first. */
const tieBreak = 0.01;

interface Asked {
  readonly query: Query;
  readonly weighed: Weighed;
  readonly accepts: (entry: Entry) => boolean;
  /** Whether a line counts for its subheading. */
  readonly counts: (entry: Entry) => boolean;
  readonly scheme: string | undefined;
}

function hitsOf(searched: Searched, asked: Asked, id: string): Ranked[] {
  const { accepts, counts, scheme } = asked;
  const entries = searched.units.get(id) ?? [];
  const target = searched.entry(id);
  if (target === undefined) return [];
  const context = above(target).flatMap((each) => phrasesOf(searched.entry(each)));
  if (scheme !== undefined && scheme !== target.facets.scheme) {
    const lines = entries.filter(accepts);
    return lines.flatMap((line) => hit(asked, line, rankedPhrases(line, 'NAME'), [...phrasesOf(target), ...context]));
  }
  if (!accepts(target)) return [];
  const lines = entries
    .filter((entry) => entry !== target && counts(entry))
    .flatMap((line) => rankedPhrases(line, 'LINE'));
  return hit(asked, target, [...rankedPhrases(target, 'NAME'), ...lines], context);
}

function hit(
  { query, weighed }: Asked,
  entry: Entry,
  phrases: readonly RankedPhrase[],
  context: readonly Phrase[],
): Ranked[] {
  const found = byCode(query, entry, phrases) ?? rank(weighed, phrases, context);
  return found === undefined
    ? []
    : [{ ...found, id: entry.id, score: found.score - tieBreak * (entry.code?.length ?? 0) }];
}

/** Higher than any score of words that are only in a text. */
const wholeCode = 2000;
const beginningOfCode = 1500;

/** Codes that begin with the digits, the shorter before the longer. */
function byCode({ digits }: Query, { code }: Entry, phrases: readonly RankedPhrase[]): Rank | undefined {
  if (digits === undefined) return undefined;
  const text = phrases.find(({ phrase }) => phrase.solid === digits)?.phrase.text;
  if (text !== undefined) return { score: wholeCode, share: 1, matched: 'ALL_WORDS', text, kind: 'NAME' } as const;
  if (code?.startsWith(digits))
    return { score: beginningOfCode - code.length, share: 1, matched: 'ALL_WORDS', text: code, kind: 'NAME' } as const;
  return undefined;
}

const prepared = new WeakMap<Entry, readonly [readonly Phrase[], readonly Phrase[]]>();

function parts(entry: Entry): readonly [readonly Phrase[], readonly Phrase[]] {
  const found = prepared.get(entry) ?? ([entry.texts.map(phraseOf), entry.alsoNamed.map(phraseOf)] as const);
  prepared.set(entry, found);
  return found;
}

const phrasesOf = (entry: Entry | undefined): readonly Phrase[] => (entry === undefined ? [] : parts(entry).flat());

function rankedPhrases(entry: Entry, kind: PhraseKind): RankedPhrase[] {
  const [names, others] = parts(entry);
  return [
    ...names.map((phrase) => ({ phrase, kind })),
    ...others.map((phrase): RankedPhrase => ({ phrase, kind: kind === 'LINE' ? kind : 'SYNONYM' })),
  ];
}
