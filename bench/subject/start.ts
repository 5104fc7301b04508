import { z } from 'zod';
import { type Client, createClient } from '../measure/client.js';
import type { Operation } from '../operations/operations.js';
import { startRemote } from '../process/remote.js';
import { type SubjectOptions, type SubjectState, subjectState } from './protocol.js';

/** Landfall with a generated world, running in another process. */
export interface RunningSubject {
  readonly engine: string;
  readonly state: SubjectState;
  /** Queries Landfall over HTTP, with up to `atOnce` requests in progress. */
  landfall(operation: Operation, atOnce?: number): Client;
  /** Requests the same answer from memory. */
  memory(operation: Operation, atOnce?: number): Client;
  /** The time of the plan's statements alone, in milliseconds. */
  raw(): Promise<number>;
  /** The number of statements since the last call. */
  statements(): Promise<number>;
  /** Ids of the nodes that the plan's statements find. */
  ids(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function startSubject(engine: string, options: SubjectOptions): Promise<RunningSubject> {
  const remote = startRemote(import.meta.url, './process.ts');
  const state = subjectState.parse(await remote.call('start', options));
  return {
    engine,
    state,
    landfall: (operation, atOnce = 1) => createClient(state.plans, operation, atOnce),
    memory: (operation, atOnce = 1) => createClient(state.memory, operation, atOnce),
    raw: async () => z.number().parse(await remote.call('raw')),
    statements: async () => z.number().parse(await remote.call('statements')),
    ids: async () => z.array(z.string()).parse(await remote.call('ids')),
    stop: () => remote.stop(),
  };
}
