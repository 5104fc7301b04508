import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Entry } from './entry.js';
import type { Query } from './query.js';
import { tokens } from './tokens.js';
import { isKorean, swapped } from './words.js';

/** Which things have which terms, and how rare a term is. */
export interface TermIndex {
  /** Adds everything, with pauses for other work. */
  fill(units: ReadonlyMap<string, readonly Entry[]>): Promise<void>;
  /** Replaces the texts of a thing; without entries, it is gone. */
  replace(id: string, before: readonly Entry[], now: readonly Entry[]): void;
  /**
   * Things that share a term with the query, those with the rarest terms first.
   * @param isTolerant whether terms with typing errors find them, too
   */
  candidates(query: Query, isTolerant: boolean, passes: (id: string) => boolean): readonly string[];
  /** Whether something has the term. */
  has(term: string): boolean;
  /** How rare a term is: the logarithm of the number of things for each one that has it. */
  rarity(term: string): number;
}

interface Unit {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Things to add before other work gets its turn. */
const chunkSize = 200;
/** A term of more things than this finds candidates only if the query has no rarer one. */
const common = 1000;

export function createTermIndex(): TermIndex {
  const engine = new MiniSearch<Unit>({
    fields: ['terms'],
    extractField: (unit, field) => (field === 'id' ? unit.id : unit.terms.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  const counts = new Map<string, number>();
  const counted = (unit: Unit, by: number): Unit => {
    for (const term of unit.terms) counts.set(term, (counts.get(term) ?? 0) + by);
    return unit;
  };
  const has = (term: string) => (counts.get(term) ?? 0) > 0;
  const rarity = (term: string) => Math.log((engine.documentCount + 1) / ((counts.get(term) ?? 0) + 1));
  return {
    fill: (units) =>
      engine.addAllAsync(
        [...units].filter(hasTexts).map(([id, entries]) => counted(unitOf(id, entries), 1)),
        { chunkSize },
      ),
    replace(id, before, now) {
      if (engine.has(id)) {
        counted(unitOf(id, before), -1);
        engine.discard(id);
      }
      const unit = unitOf(id, now);
      if (unit.terms.length > 0) engine.add(counted(unit, 1));
    },
    candidates({ terms, isInexact }, isTolerant, passes) {
      const count = (term: string) => counts.get(term) ?? 0;
      const meant = isInexact && isTolerant ? terms.filter(canBeMistyped).flatMap(swapped).filter(has) : [];
      const typed = [...terms, ...meant];
      const asked = typed.some((term) => has(term) && count(term) < common)
        ? typed.filter((term) => count(term) < common)
        : typed;
      const found = engine.search(asked.join(' '), {
        ...(isInexact ? beginnings : {}),
        ...(isInexact && isTolerant ? typingErrors : {}),
        combineWith: 'OR',
        bm25: { k: 1.2, b: 0, d: 0 },
        filter: ({ id }) => passes(String(id)),
      });
      return found.map(({ id }) => String(id));
    },
    has,
    rarity,
  };
}

const beginnings: SearchOptions = { prefix: (term) => term.length >= (isKorean(term) ? 1 : 2) };

const canBeMistyped = (term: string): boolean => /^[a-z\u3131-\u3163]{4,}$/.test(term);

/** A long word can have two wrong letters. */
const typingErrors: SearchOptions = {
  fuzzy: (term) => canBeMistyped(term) && (term.length > (isKorean(term) ? 7 : 6) ? 2 : 1),
};

const hasTexts = ([, entries]: readonly [string, readonly Entry[]]): boolean =>
  entries.some(({ texts, alsoNamed }) => texts.length + alsoNamed.length > 0);

const unitOf = (id: string, entries: readonly Entry[]): Unit => ({
  id,
  terms: tokens(entries.flatMap(({ texts, alsoNamed }) => [...texts, ...alsoNamed]).join('\n')),
});
