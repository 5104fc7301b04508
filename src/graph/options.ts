import type { BaseLogger } from 'pino';
import type { Statement } from './statement.js';

/** Time limits of the engine, in milliseconds. */
export type TimeLimits = {
  /** One statement outside a transaction. */
  readonly read: number;
  /** One transaction, with its work and its retries. */
  readonly transaction: number;
};

/** Options of both engines. */
export type EngineOptions = {
  /** Created by `prepare`: one constraint or index each, with `IF NOT EXISTS`. */
  readonly schema?: readonly Statement[];
  readonly limits?: Partial<TimeLimits>;
  readonly log?: Pick<BaseLogger, 'info' | 'warn'>;
};

const defaults: TimeLimits = { read: 30_000, transaction: 120_000 };

export function timeLimits(options: EngineOptions): TimeLimits {
  return { ...defaults, ...options.limits };
}
