import type { Statement } from './statement.js';

/** What crosses the port, in both directions: plain data. Dates are ISO strings, numbers are doubles, an absent value is null. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Params = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

export interface Reader {
  /**
   * Runs one statement that reads. Rows come in the order that the statement gives them.
   * Fails with `ENGINE_UNAVAILABLE` when the engine does not answer, `ENGINE_TIMEOUT` when it takes too long,
   * `ENGINE_CLOSED` after `close`.
   */
  read(statement: Statement, params?: Params): Promise<Row[]>;
}

export interface Transaction extends Reader {
  /** Runs one statement that writes, inside this transaction. */
  write(statement: Statement, params?: Params): Promise<Row[]>;
}

/** One knowledge graph behind one engine. Nothing above this port knows which. */
export interface Graph extends Reader {
  readonly engine: 'grafeo' | 'neo4j';
  /**
   * Runs `work` in one transaction: all of it is there afterwards, or nothing. A statement that failed fails the whole.
   * May run `work` again when the engine reports a write conflict, so `work` has no effects of its own. Writers wait for
   * each other, so `work` must not wait for another transaction. On Neo4j others may commit between two statements:
   * what is read and then written belongs in one statement.
   * Fails with `ENGINE_TIMEOUT`, `ENGINE_UNAVAILABLE`, `ENGINE_CLOSED`, `WRITE_CONFLICT`, `CONSTRAINT_BROKEN`,
   * `DATA_NOT_WRITABLE`, or the error of `work`.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Constraints and indexes of the vocabulary; harmless when they are there. */
  prepare(): Promise<void>;
  /** Resolves when the engine answers; fails with `ENGINE_UNAVAILABLE` otherwise. */
  ping(): Promise<void>;
  /** Finishes what runs and lets go of the engine. Harmless the second time. */
  close(): Promise<void>;
}
