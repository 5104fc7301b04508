import type { Graph, Transaction } from '../../graph/port.js';
import { type Watch, watches } from './watch.js';
import { newsId, newsRecords, type WatchChange } from './watch-news.js';

/** What came of comparing one watch: what a publication changes for it, or nothing known, as it failed. */
export interface Outcome {
  /** Id of the watch. */
  readonly watch: string;
  readonly changes: readonly WatchChange[] | 'failed';
}

/** News that are kept for one watch, and how often a comparing that fails is tried. */
const newsKept = 200;
const triesAtMost = 8;

/**
 * Keeps what was found for some watches in one transaction: the news, and how far each has come. One that was removed
 * meanwhile stays removed; what failed is due again, unless it failed too often: then the next publication tries it.
 */
export async function keepOutcomes(
  graph: Graph,
  sequence: number,
  at: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await graph.transaction(async (transaction) => {
    const ids = outcomes.map(({ watch }) => watch);
    const held = new Map((await watches.take(transaction, ids)).map((watch) => [watch.id, watch]));
    const told = outcomes.flatMap(({ watch: id, changes }) => {
      const watch = held.get(id);
      return watch === undefined || watch.sequence >= sequence ? [] : [{ watch, changes }];
    });
    await watches.put(
      transaction,
      told.map(({ watch, changes }) => (changes === 'failed' ? failed(watch) : compared(watch, sequence))),
    );
    for (const { watch, changes } of told)
      if (changes !== 'failed' && changes.length > 0) await putNews(transaction, watch.id, sequence, at, changes);
  });
}

const compared = (watch: Watch, sequence: number): Watch => ({ ...watch, sequence, due: null, failures: 0 });

function failed(watch: Watch): Watch {
  // One that was given up keeps its failures, which say that it is behind: its tries begin anew.
  const failures = watch.due === null ? 1 : watch.failures + 1;
  return { ...watch, due: failures < triesAtMost ? 'late' : null, failures };
}

async function putNews(
  transaction: Transaction,
  watch: string,
  sequence: number,
  at: string,
  changes: readonly WatchChange[],
): Promise<void> {
  await newsRecords.put(transaction, [{ id: newsId(watch, sequence), watch, sequence, at, changes: [...changes] }]);
  const found = await newsRecords.by(transaction, 'watch', [watch], { first: newsKept + 50 });
  await newsRecords.drop(
    transaction,
    found.slice(newsKept).map(({ id }) => id),
  );
}
