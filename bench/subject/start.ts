import { z } from 'zod';
import { type Client, createClient } from '../measure/client.js';
import type { Operation } from '../operations/operations.js';
import { startRemote } from '../process/remote.js';
import { type SubjectOptions, type SubjectState, subjectState } from './protocol.js';

/** Landfall over a made-up world, running in another process. */
export interface RunningSubject {
  readonly engine: string;
  readonly state: SubjectState;
  /** Asks Landfall over HTTP; `atOnce` requests may be under way. */
  landfall(operation: Operation, atOnce?: number): Client;
  /** Asks for the same answer from memory. */
  memory(operation: Operation, atOnce?: number): Client;
  /** Milliseconds that the plan's statements take by themselves. */
  raw(): Promise<number>;
  /** How many statements were run since this was asked last. */
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
