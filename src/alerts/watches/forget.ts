import type { Transaction } from '../../graph/port.js';
import { watches } from './watch.js';
import { newsRecords, type WatchNews } from './watch-news.js';

/** Records that are dropped together. */
const atOnce = 500;

/** Drops watches with all their news. */
export async function dropWatches(transaction: Transaction, ids: readonly string[]): Promise<void> {
  let found: WatchNews[];
  do {
    found = await newsRecords.by(transaction, 'watch', ids, { first: atOnce });
    await newsRecords.drop(
      transaction,
      found.map((news) => news.id),
    );
  } while (found.length === atOnce);
  await watches.drop(transaction, ids);
}

/** Drops all watches that were saved for a firm. @param firm its `firmKey` */
export async function forgetWatches(transaction: Transaction, firm: string): Promise<void> {
  let ids: string[];
  do {
    ids = (await watches.by(transaction, 'firm', [firm], { first: atOnce })).map(({ id }) => id);
    await watches.take(transaction, ids);
    await dropWatches(transaction, ids);
  } while (ids.length > 0);
}
