import { z } from 'zod';
import type { Reader, Transaction } from '../../graph/port.js';
import { recordStore } from '../../graph/records/store.js';

const watchRun = z.object({ id: z.string(), sequence: z.int() });

/** How far the watches have been compared: one record, so that a restart continues from there. */
export const watchRuns = recordStore('WatchRun', watchRun);

const id = 'watch-run/published';

export async function readRun(reader: Reader): Promise<number | undefined> {
  const [found] = await watchRuns.byIds(reader, [id]);
  return found?.sequence;
}

/** Never goes back: several processes may compare the same. */
export async function putRun(transaction: Transaction, sequence: number): Promise<void> {
  const [found] = await watchRuns.take(transaction, [id]);
  if (found === undefined || found.sequence < sequence) await watchRuns.put(transaction, [{ id, sequence }]);
}
