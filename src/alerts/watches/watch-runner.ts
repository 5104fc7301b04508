import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { errors, LandfallError } from '../../errors.js';
import { nextTurn } from '../../event-loop.js';
import type { Graph } from '../../graph/port.js';
import type { Publications } from '../../knowledge/history/publications.js';
import { concerned, late, type Places, together } from './concerned.js';
import { keepOutcomes, type Outcome } from './outcomes.js';
import { concerning, nextBatch, type PublicationBatch } from './publication-batch.js';
import { putRun, readRun } from './run-record.js';
import type { Watch } from './watch.js';
import type { WatchChange } from './watch-news.js';

/**
 * What publications together change for some watches, by their ids: an empty list if nothing, or the reason why the
 * comparison failed: it is tried again later, several times. The result depends only on the watch and the publications, so
 * a second comparison has the same result.
 */
export type Compare = (
  watches: readonly Watch[],
  batch: Pick<PublicationBatch, 'first' | 'last'>,
) => Promise<ReadonlyMap<string, readonly WatchChange[] | Error>>;

/** Watches that are compared in one look back. */
const portion = 20;

/** Compares watches with what was published, in the background. */
export interface WatchRunner {
  /** Completes the current portion, and starts no other. A second call has no effect. */
  stop(): Promise<void>;
}

export interface WatchRunnerOptions {
  readonly graph: Graph;
  readonly publications: Publications;
  readonly compare: Compare;
  readonly places: Places;
  readonly now: () => string;
  readonly log: Pick<Logger, 'error'>;
  /** Milliseconds until what failed is tried again. */
  readonly retryMs?: number;
}

/** Starts immediately, where the last run ended; the very first run starts with the next publication. */
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

  /** Only the engine can fail here: everything is tried again. */
  async function runOn(): Promise<void> {
    while (!signal.aborted) {
      try {
        await run();
      } catch (err) {
        if (signal.aborted || isStopping(err)) return;
        log.error({ err }, 'watches could not be compared and will be tried again later');
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

/** Compares everything that was published since, together, and records the progress. */
async function catchUp(options: WatchRunnerOptions, done: number, last: number, signal: AbortSignal): Promise<number> {
  const { graph, places } = options;
  let until = done;
  while (until < last) {
    const batch = await nextBatch(graph, places, until, last);
    const pages = concerned(graph, together(batch.reaches), places);
    for await (const page of pages) await comparePage(options, page, batch, signal);
    await graph.transaction((transaction) => putRun(transaction, batch.last));
    until = batch.last;
  }
  if (done === last) await graph.transaction((transaction) => putRun(transaction, last));
  return last;
}

async function compareLate(options: WatchRunnerOptions, signal: AbortSignal): Promise<void> {
  const last = await readRun(options.graph);
  if (last === undefined) return;
  // What these have missed is found for each watch.
  const batch = { first: last + 1, last, reaches: [] };
  for await (const page of late(options.graph)) await comparePage(options, page, batch, signal);
}

async function comparePage(
  options: WatchRunnerOptions,
  page: readonly Watch[],
  batch: PublicationBatch,
  signal: AbortSignal,
): Promise<void> {
  const behind = page.filter((watch) => watch.sequence < batch.last);
  for (let start = 0; start < behind.length; start += portion) {
    signal.throwIfAborted();
    const outcomes = await outcomesOf(options, behind.slice(start, start + portion), batch);
    const again = await keepOutcomes(options.graph, batch.last, options.now(), outcomes);
    await comparePage(options, again, batch, signal);
    await nextTurn();
  }
}

/** A watch that cannot be compared delays no other. */
async function outcomesOf(
  { compare, log, graph, places }: WatchRunnerOptions,
  compared: readonly Watch[],
  batch: PublicationBatch,
): Promise<Outcome[]> {
  const found = await compare(compared, batch);
  const outcomes: Outcome[] = [];
  for (const watch of compared) {
    const changes = found.get(watch.id) ?? [];
    if (changes instanceof Error) {
      log.error(
        { err: changes, watch: watch.id, sequence: batch.last },
        'a watch could not be compared and will be tried again later',
      );
      outcomes.push({ watch, changes: 'failed', publications: [] });
    } else {
      const publications = changes.length > 0 ? await concerning(graph, places, watch, batch) : [];
      outcomes.push({ watch, changes, publications });
    }
  }
  return outcomes;
}

/** The last sequence, as soon as it is greater; undefined if none came in time. */
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

/** Waits for this time, or until the signal is aborted. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => undefined);
