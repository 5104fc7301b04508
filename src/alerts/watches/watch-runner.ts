import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { errors, LandfallError } from '../../errors.js';
import type { Graph } from '../../graph/port.js';
import { revisionsOf } from '../../knowledge/history/publication.js';
import type { Publications } from '../../knowledge/history/publications.js';
import { concerned, late, type Places, reachOf } from './concerned.js';
import { keepOutcomes, type Outcome } from './outcomes.js';
import { putRun, readRun } from './run-record.js';
import type { Watch } from './watch.js';
import type { WatchChange } from './watch-news.js';

/**
 * What a publication changes for some watches, by their ids: an empty list where nothing does, and why where it cannot be
 * found: that is tried again later, some times. The answer hangs on the watch and the sequence alone, so that finding it
 * twice is harmless.
 */
export type Compare = (
  watches: readonly Watch[],
  sequence: number,
) => Promise<ReadonlyMap<string, readonly WatchChange[] | Error>>;

/** Watches that are compared together. */
const together = 20;

/** Compares watches after each publication, one after the other, beside the requests that are answered. */
export interface WatchRunner {
  /** Lets the comparing under way end, and begins no other. Harmless the second time. */
  stop(): Promise<void>;
}

export interface WatchRunnerOptions {
  readonly graph: Graph;
  readonly publications: Publications;
  readonly compare: Compare;
  readonly places: Places;
  readonly now: () => string;
  readonly log: Pick<Logger, 'error'>;
  /** When what failed is tried again, in milliseconds. */
  readonly retryMs?: number;
}

/** Begins at once, where the last run ended; the first run of all begins with the next publication. */
export function createWatchRunner(options: WatchRunnerOptions): WatchRunner {
  const { graph, publications, log, retryMs = 60_000 } = options;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    let done = await readRun(graph);
    while (!signal.aborted) {
      const last = await nextPublication(publications, done ?? 0, signal, retryMs);
      if (last !== undefined) done = await catchUp(options, done ?? last, last, signal);
      await compareLate(options, signal);
    }
  }

  /** What fails here is the engine: everything is tried again. */
  async function runOn(): Promise<void> {
    while (!signal.aborted) {
      try {
        await run();
      } catch (err) {
        if (signal.aborted || isStopping(err)) return;
        log.error({ err }, 'watches cannot be compared: tried again later');
        await pause(retryMs, signal);
      }
    }
  }

  const running = runOn();
  return {
    async stop() {
      stopping.abort(errors.stopping({}));
      await running;
    },
  };
}

/** Compares for each publication that came since, and notes each as done. */
async function catchUp(options: WatchRunnerOptions, done: number, last: number, signal: AbortSignal): Promise<number> {
  const { graph, places } = options;
  for (let sequence = done + 1; sequence <= last; sequence += 1) {
    const reach = await reachOf(await revisionsOf(graph, sequence), places);
    for await (const page of concerned(graph, reach, places)) await comparePage(options, page, sequence, signal);
    await graph.transaction((transaction) => putRun(transaction, sequence));
  }
  if (done === last) await graph.transaction((transaction) => putRun(transaction, last));
  return last;
}

async function compareLate(options: WatchRunnerOptions, signal: AbortSignal): Promise<void> {
  const last = await readRun(options.graph);
  if (last === undefined) return;
  for await (const page of late(options.graph)) await comparePage(options, page, last, signal);
}

async function comparePage(
  options: WatchRunnerOptions,
  page: readonly Watch[],
  sequence: number,
  signal: AbortSignal,
): Promise<void> {
  const behind = page.filter((watch) => watch.sequence < sequence);
  for (let start = 0; start < behind.length; start += together) {
    signal.throwIfAborted();
    const outcomes = await outcomesOf(options, behind.slice(start, start + together), sequence);
    await keepOutcomes(options.graph, sequence, options.now(), outcomes);
  }
}

/** A watch that cannot be compared holds up no other. */
async function outcomesOf(
  { compare, log }: WatchRunnerOptions,
  compared: readonly Watch[],
  sequence: number,
): Promise<Outcome[]> {
  const found = await compare(compared, sequence);
  return compared.map(({ id: watch }) => {
    const changes = found.get(watch) ?? [];
    if (!(changes instanceof Error)) return { watch, changes };
    log.error({ err: changes, watch, sequence }, 'a watch cannot be compared: tried again later');
    return { watch, changes: 'failed' };
  });
}

/** The last sequence, once it is greater; undefined where none came in time. */
async function nextPublication(
  publications: Publications,
  done: number,
  signal: AbortSignal,
  waitMs: number,
): Promise<number | undefined> {
  const patience = AbortSignal.timeout(waitMs);
  try {
    return await publications.after(done, AbortSignal.any([signal, patience]));
  } catch (failure) {
    if (signal.aborted || !patience.aborted || isStopping(failure)) throw failure;
    return undefined;
  }
}

const isStopping = (failure: unknown): boolean => failure instanceof LandfallError && failure.code === 'STOPPING';

/** Waits so long, or until the signal is aborted. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => undefined);
