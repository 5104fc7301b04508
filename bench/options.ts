import { parseArgs } from 'node:util';
import type { DeskExtent } from './desk/desk.js';
import type { Extent } from './measure/interleave.js';

export interface Options {
  readonly embedded: boolean;
  readonly neo4j: boolean;
  /** Relationships of the small world and of the large one. */
  readonly relationships: number;
  readonly grown: number;
  /** Repetitions for plans and raw statements, and for `@neo4j/graphql`, which takes longer. */
  readonly latency: Extent;
  readonly comparison: Extent;
  /** The number of large changesets to publish, and of previews of a plan. */
  readonly desk: DeskExtent;
  /** Rounds of requests at full speed, and the seconds of each. */
  readonly throughput: { readonly rounds: number; readonly seconds: number };
  /** How long each server is asked for plans before the measurements, until its code is compiled. */
  readonly warmUpSeconds: number;
}

const long = {
  relationships: 50_000,
  latency: { warmUp: 20, rounds: 1_000, seconds: 120 },
  comparison: { warmUp: 20, rounds: 100, seconds: 60 },
  desk: { large: 10, previews: { warmUp: 10, rounds: 300, seconds: 60 } },
  throughput: { rounds: 5, seconds: 4 },
  warmUpSeconds: 20,
};

/** Under two minutes in total. */
const short: typeof long = {
  relationships: 20_000,
  latency: { warmUp: 5, rounds: 150, seconds: 12 },
  comparison: { warmUp: 5, rounds: 20, seconds: 10 },
  desk: { large: 3, previews: { warmUp: 5, rounds: 60, seconds: 10 } },
  throughput: { rounds: 2, seconds: 2 },
  warmUpSeconds: 5,
};

/**
 * `--short`, and `--engine embedded|neo4j|both`. A short bench does not start Neo4j, but uses one that the environment
 * names.
 */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: { short: { type: 'boolean', default: false }, engine: { type: 'string', default: 'both' } },
  });
  const { engine } = values;
  if (!['embedded', 'neo4j', 'both'].includes(engine)) {
    throw new Error(`--engine "${engine}" is not known: give embedded, neo4j or both`);
  }
  const isThere = process.env.NEO4J_URI !== undefined || !values.short;
  const extent = values.short ? short : long;
  return {
    ...extent,
    grown: 10 * extent.relationships,
    embedded: engine !== 'neo4j',
    neo4j: engine === 'neo4j' || (engine === 'both' && isThere),
  };
}
