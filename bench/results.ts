import type { DeskTimes } from './desk/desk.js';
import type { SubjectState } from './subject/protocol.js';

export interface Bench {
  readonly engines: readonly Results[];
  /** Undefined without a Neo4j. */
  readonly comparison: Comparison | undefined;
}

/** The measurements of one engine. Times are milliseconds. */
export interface Results {
  readonly engine: string;
  readonly world: SubjectState;
  readonly grownWorld: SubjectState;
  readonly statements: Statements;
  readonly latency: Latency;
  readonly grown: Latency;
  readonly throughput: Throughput;
  /** Whole plans, measured in turn with `Comparison.times`. */
  readonly compared: readonly number[] | undefined;
  /** With the shipped knowledge; only of the embedded engine. */
  readonly desk: DeskTimes | undefined;
}

/** The number of statements that one request over HTTP runs. */
export interface Statements {
  readonly plan: number;
  readonly compare: number;
  readonly changes: number;
}

/** A plan over HTTP, the same in Korean, its statements alone, and the same answer from memory over HTTP. */
export interface Latency {
  readonly plan: readonly number[];
  readonly korean: readonly number[];
  readonly raw: readonly number[];
  readonly memory: readonly number[];
}

/** Plans, the same answer from memory, and the statements of a plan alone: per second, by round. */
export interface Throughput {
  readonly plans: readonly number[];
  readonly memory: readonly number[];
  readonly raw: readonly number[];
}

/** Fetching the facts of a plan through `@neo4j/graphql`. */
export interface Comparison {
  readonly times: readonly number[];
  /** Whole plans measured in turn, by engine. */
  readonly plans: ReadonlyMap<string, readonly number[]>;
  readonly nodes: number;
  /** Ids that the plan's statements find and this does not. */
  readonly missing: readonly string[];
}
