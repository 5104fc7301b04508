import type { Statement } from './statement.js';

/**
 * Values that cross the port, in both directions: plain data. Dates are ISO strings, numbers are doubles, an absent
 * value is null.
 */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

export interface Reader {
  /**
   * Runs one statement that reads. Rows come in the order of the statement.
   * Fails with `ENGINE_UNAVAILABLE` if the engine does not answer, `ENGINE_TIMEOUT` if it takes too long,
   * `ENGINE_CLOSED` after `close`.
   */
  read(statement: Statement, params?: Params): Promise<Row[]>;
}

export interface Transaction extends Reader {
  /** Runs one statement that writes, inside this transaction. */
  write(statement: Statement, params?: Params): Promise<Row[]>;
}

/** One knowledge graph in one engine. Nothing above this port knows which engine. */
export interface Graph extends Reader {
  readonly engine: 'grafeo' | 'neo4j';
  /**
   * Runs `work` in one transaction, which is committed completely or not at all. A failed statement fails the
   * transaction. `work` may run again after a write conflict, so it must not have side effects. Writers wait for each
   * other, so `work` must not wait for another transaction. On Neo4j others may commit between two statements: read and
   * write in one statement if the write depends on the read.
   * Fails with `ENGINE_TIMEOUT`, `ENGINE_UNAVAILABLE`, `ENGINE_CLOSED`, `WRITE_CONFLICT`, `CONSTRAINT_BROKEN`,
   * `DATA_NOT_WRITABLE`, or the error of `work`.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Creates the constraints and indexes of the vocabulary. Idempotent. */
  prepare(): Promise<void>;
  /** Resolves when the engine answers; fails with `ENGINE_UNAVAILABLE` otherwise. */
  ping(): Promise<void>;
  /** Finishes what runs and releases the engine. Idempotent. */
  close(): Promise<void>;
}
