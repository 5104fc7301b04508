import type { Logger } from 'pino';
import type { Denial, OnDenied } from '../access/denial.js';
import { networkOf } from '../access/network.js';
import { anonymous } from '../access/viewer.js';
import type { Clock } from '../clock.js';
import type { Graph } from '../graph/port.js';
import { auditEntries } from './entry.js';
import { entryOf } from './with-audit.js';

/**
 * Refusals that cost their sender nothing: of an invalid token, of one request too many, of a write without a token.
 * They are counted, and the counts are written to the audit log together, so that a flood of them cannot fill the disk.
 */
export interface DenialLog {
  note: OnDenied;
  /** Writes what has been counted so far. Counts that cannot be written now are kept for later. */
  write(): Promise<void>;
}

/** The same refusal of the same bearer, or of the same network, since `at`. */
interface Count extends Omit<Denial, 'address'> {
  readonly at: string;
  /** The network; null if many are counted together. */
  readonly from: string | null;
  readonly times: number;
}

interface DenialLogOptions {
  readonly graph: Graph;
  readonly clock: Pick<Clock, 'now' | 'dayOf'>;
  readonly log: Pick<Logger, 'warn'>;
  /** The interval between two writes, in milliseconds. */
  readonly everyMs?: number;
}

/** Separate entries per write; further refusals are counted together, for each operation and code. */
const apart = 50;

/** Counts in this process: if it is killed, the counts since the last write are lost. */
export function createDenialLog({ graph, clock, log, everyMs = 60_000 }: DenialLogOptions): DenialLog {
  let counts = new Map<string, Count>();
  let timer: NodeJS.Timeout | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const written = counts;
    counts = new Map();
    try {
      if (written.size > 0) await put(graph, clock, [...written.values()]);
    } catch (err) {
      log.warn({ err }, 'refused requests could not be written to the audit log and will be written later');
      for (const [key, count] of written)
        counts.set(key, { ...count, times: count.times + (counts.get(key)?.times ?? 0) });
      writeLater();
    }
  }

  function writeLater(): void {
    timer ??= setTimeout(write, everyMs).unref();
  }

  return {
    note({ address, ...refused }) {
      const own = { ...refused, from: networkOf(address) };
      const key = JSON.stringify([refused.viewer.subject ?? own.from, refused.operation, refused.outcome]);
      if (counts.has(key) || counts.size < apart) count(key, own);
      else count(JSON.stringify([refused.operation, refused.outcome]), { ...own, viewer: others, from: null });
      writeLater();
    },
    write,
  };

  function count(key: string, { viewer, operation, outcome, requestId, from }: Omit<Count, 'at' | 'times'>): void {
    const first = counts.get(key) ?? { viewer, operation, outcome, requestId, from, at: clock.now(), times: 0 };
    counts.set(key, { ...first, times: first.times + 1 });
  }
}

const put = (graph: Graph, { dayOf }: Pick<Clock, 'dayOf'>, counts: readonly Count[]): Promise<void> =>
  graph.transaction((transaction) =>
    auditEntries.put(
      transaction,
      counts.map((count) => ({
        ...entryOf({ ...count, day: dayOf(count.at) }, undefined, count.outcome),
        times: count.times,
        from: count.from,
      })),
    ),
  );

const others = { ...anonymous, name: 'others' };
