import type { Graph, Transaction } from '../../graph/port.js';
import { type Watch, watches } from './watch.js';
import { newsId, newsRecords, type WatchChange } from './watch-news.js';

/** The result of comparing one watch. */
export interface Outcome {
  /** The watch as it was compared. */
  readonly watch: Watch;
  /** What changed for it; `failed` if that is not known. */
  readonly changes: readonly WatchChange[] | 'failed';
  /** The publications that can have changed it, in order. */
  readonly publications: readonly number[];
}

/** News that are kept for one watch, and how often a comparison that fails is tried. */
const newsKept = 200;
const triesAtMost = 8;

/**
 * Stores what was found for some watches in one transaction: the news, and the progress of each. A watch that was removed
 * meanwhile stays removed. What failed is due again, unless it failed too often: then the next publication tries it.
 * @param sequence of the last publication that they were compared with
 * @returns watches that another process compared meanwhile, but not up to this sequence: nothing is stored for them, because
 * a part of it is stored already
 */
export async function keepOutcomes(
  graph: Graph,
  sequence: number,
  at: string,
  outcomes: readonly Outcome[],
): Promise<readonly Watch[]> {
  if (outcomes.length === 0) return [];
  return graph.transaction(async (transaction) => {
    const ids = outcomes.map(({ watch }) => watch.id);
    const held = new Map((await watches.take(transaction, ids)).map((watch) => [watch.id, watch]));
    const found = outcomes.flatMap((outcome) => {
      const now = held.get(outcome.watch.id);
      return now === undefined || now.sequence >= sequence ? [] : [{ ...outcome, now }];
    });
    const fresh = found.filter(({ now, watch }) => now.sequence === watch.sequence);
    await watches.put(
      transaction,
      fresh.map(({ now, changes }) => (changes === 'failed' ? failed(now) : compared(now, sequence))),
    );
    for (const { watch, changes, publications } of fresh)
      if (changes !== 'failed' && changes.length > 0) await putNews(transaction, watch.id, publications, at, changes);
    return found.filter(({ now, watch }) => now.sequence !== watch.sequence).map(({ now }) => now);
  });
}

const compared = (watch: Watch, sequence: number): Watch => ({ ...watch, sequence, due: null, failures: 0 });

function failed(watch: Watch): Watch {
  // After the last try the failures stay, which say that it is behind, and the next publication starts new tries.
  const failures = watch.due === null ? 1 : watch.failures + 1;
  return { ...watch, due: failures < triesAtMost ? 'late' : null, failures };
}

async function putNews(
  transaction: Transaction,
  watch: string,
  publications: readonly number[],
  at: string,
  changes: readonly WatchChange[],
): Promise<void> {
  const sequence = Math.max(...publications);
  const news = { id: newsId(watch, sequence), watch, sequence, publications: [...publications], at };
  await newsRecords.put(transaction, [{ ...news, changes: [...changes] }]);
  const found = await newsRecords.by(transaction, 'watch', [watch], { first: newsKept + 50 });
  await newsRecords.drop(
    transaction,
    found.slice(newsKept).map(({ id }) => id),
  );
}
