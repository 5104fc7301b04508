import { messages } from '../../messages/messages.js';
import { toStore } from '../../messages/stored-message.js';
import { seenBy } from '../watches/publication-batch.js';
import type { Watch } from '../watches/watch.js';
import type { WatchChange } from '../watches/watch-news.js';
import type { Compare } from '../watches/watch-runner.js';
import type { Comparing, Comparison } from './comparing.js';
import type { OwnQuestion } from './plans-made.js';

export interface WatchComparingOptions {
  readonly comparing: Comparing;
  /** Ids of the company and the products of a firm, by its `firmKey`. */
  readonly ownIdsOf: (firm: string) => Promise<ReadonlySet<string>>;
}

/** Compares watches; those that were last compared at the same sequence in one look back. */
export function compareWatches({ comparing, ownIdsOf }: WatchComparingOptions): Compare {
  async function together(watches: readonly Watch[], since: number, sequence: number): Promise<Found[]> {
    const questions = await Promise.all(watches.map((watch) => questionOf(watch, ownIdsOf)));
    const comparison = await comparing.compare(questions, since, sequence);
    return watches.map((watch, index) => [watch.id, changesFor(watch, comparison, index)]);
  }

  /** If some cannot be compared together, each is compared alone, so that a failure affects no other. */
  async function group(watches: readonly Watch[], since: number, sequence: number): Promise<Found[]> {
    try {
      return await together(watches, since, sequence);
    } catch (failure) {
      const [only, ...others] = watches;
      if (only === undefined) return [];
      if (others.length === 0) return [[only.id, failure instanceof Error ? failure : new Error(String(failure))]];
      const alone: Found[] = [];
      for (const watch of watches) alone.push(...(await group([watch], since, sequence)));
      return alone;
    }
  }

  return async (watches, batch) => {
    const found: Found[] = [];
    for (const [since, seen] of bySeen(watches, batch)) found.push(...(await group(seen, since, batch.last)));
    return new Map(found);
  };
}

type Found = [watch: string, outcome: readonly WatchChange[] | Error];

function bySeen(watches: readonly Watch[], batch: Parameters<Compare>[1]): ReadonlyMap<number, readonly Watch[]> {
  const groups = new Map<number, Watch[]>();
  for (const watch of watches) {
    const since = seenBy(watch, batch);
    groups.set(since, [...(groups.get(since) ?? []), watch]);
  }
  return groups;
}

async function questionOf(
  { question, firm }: Watch,
  ownIdsOf: WatchComparingOptions['ownIdsOf'],
): Promise<OwnQuestion> {
  const isOwn = question.company?.id != null || question.offering.productId != null;
  return { input: question, own: isOwn && firm !== null ? await ownIdsOf(firm) : new Set() };
}

function changesFor({ market }: Watch, { since, changes }: Comparison, index: number): readonly WatchChange[] {
  if (changes === undefined) {
    const message = messages.changes.tooFarBack({ since: String(since) });
    return [{ kind: 'CHANGED', about: market, ...toStore(message) }];
  }
  return (changes[index] ?? []).map(({ kind, text, about }) => ({ kind, about: about.id, ...toStore(text) }));
}
