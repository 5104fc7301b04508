import type { BaseLogger } from 'pino';
import type { Statement } from './statement.js';

/** How long the engine may work, in milliseconds. */
export type TimeLimits = {
  /** One statement outside a transaction. */
  readonly read: number;
  /** One transaction, its work and its repetitions included. */
  readonly transaction: number;
};

/** What both engines take. */
export type EngineOptions = {
  /** What `prepare` creates: one constraint or index each, with `IF NOT EXISTS`. */
  readonly schema?: readonly Statement[];
  readonly limits?: Partial<TimeLimits>;
  readonly log?: Pick<BaseLogger, 'info' | 'warn'>;
};

const defaults: TimeLimits = { read: 30_000, transaction: 120_000 };

export function timeLimits(options: EngineOptions): TimeLimits {
  return { ...defaults, ...options.limits };
}
