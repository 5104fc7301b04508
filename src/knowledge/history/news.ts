import { errors } from '../../errors.js';
import type { HistoryFilter } from './filter.js';
import type { History } from './history.js';
import type { Publication } from './publication.js';
import type { Publications } from './publications.js';

/** Publications that a reader can miss and still receive: older ones are in the change feed. */
export const behindAtMost = 500;

export interface NewsOptions {
  readonly history: Pick<History, 'publication'>;
  readonly publications: Publications;
  /** The first requested sequence. */
  readonly from: number;
  /** The filter, read again for each publication: a country's blocs depend on the day. */
  filter(): Promise<HistoryFilter>;
  /** Runs each read of a publication; at once if absent. */
  readonly readEvent?: (<T>(read: () => Promise<T>) => Promise<T>) | undefined;
  /** Aborted when nobody listens any more. */
  readonly signal: AbortSignal;
}

/**
 * Publications that pass a filter, each as soon as it is requested and available, beginning with those that were
 * missed. A slow reader keeps nothing in memory, and is disconnected when too far behind.
 * @throws `TOO_FAR_BEHIND`, `STOPPING`, the reason of the signal
 */
export async function* news(options: NewsOptions): AsyncGenerator<Publication, void> {
  const { history, publications, from, signal, readEvent = (read) => read() } = options;
  let seen = from - 1;
  while (true) {
    const last = await publications.after(seen, signal);
    if (last - seen > behindAtMost) throw errors.tooFarBehind({ from: seen + 1, atMost: behindAtMost });
    const filter = await options.filter();
    while (seen < last) {
      signal.throwIfAborted();
      seen += 1;
      const sequence = seen;
      const publication = await readEvent(() => history.publication(sequence, filter));
      if (publication !== undefined) yield publication;
    }
  }
}
