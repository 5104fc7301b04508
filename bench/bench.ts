import { measureDesk } from './desk/desk.js';
import { countStatements, measureComparison, measureLatency, measureThroughput, warmUp } from './measures.js';
import type { Address } from './neo4j/address.js';
import { startNeo4jGraphql } from './neo4j-graphql/start.js';
import type { Options } from './options.js';
import type { Bench, Comparison, Results } from './results.js';
import { type RunningSubject, startSubject } from './subject/start.js';

const seed = 'bench';

/**
 * Measures every engine with a world, then with one of ten times as many relationships.
 * @param neo4j undefined: only the embedded engine
 */
export async function runBench(options: Options, neo4j: Address | undefined): Promise<Bench> {
  const start = (relationships: number) => startSubjects(options, neo4j, relationships);
  const small = await withSubjects(await start(options.relationships), async (subjects) => {
    const statements = await inTurn(subjects, countStatements);
    await inTurn(subjects, (subject) => warmUp(subject, options.warmUpSeconds));
    const latency = await measureLatency(subjects, options.latency);
    const comparison = neo4j && (await compareWithNeo4jGraphql(subjects, neo4j, options));
    const throughput = await inTurn(subjects, (subject) => measureThroughput(subject, options.throughput));
    return { worlds: await inTurn(subjects, async ({ state }) => state), statements, latency, comparison, throughput };
  });
  const grown = await withSubjects(await start(options.grown), async (subjects) => {
    await inTurn(subjects, (subject) => warmUp(subject, options.warmUpSeconds));
    const latency = await measureLatency(subjects, options.latency);
    return { worlds: await inTurn(subjects, async ({ state }) => state), latency };
  });
  const desk = options.embedded ? await measureDesk(options.desk) : undefined;
  const engines = [...small.worlds].map(
    ([engine, world]): Results => ({
      engine,
      world,
      grownWorld: of(grown.worlds, engine),
      statements: of(small.statements, engine),
      latency: of(small.latency, engine),
      grown: of(grown.latency, engine),
      throughput: of(small.throughput, engine),
      compared: small.comparison?.plans.get(engine),
      desk: engine === 'embedded' ? desk : undefined,
    }),
  );
  return { engines, comparison: small.comparison };
}

async function startSubjects(
  options: Options,
  neo4j: Address | undefined,
  relationships: number,
): Promise<RunningSubject[]> {
  const subjects: RunningSubject[] = [];
  if (options.embedded) subjects.push(await startSubject('embedded', { seed, relationships }));
  if (neo4j !== undefined) subjects.push(await startSubject('Neo4j', { seed, relationships, neo4j }));
  return subjects;
}

async function withSubjects<T>(
  subjects: readonly RunningSubject[],
  work: (subjects: readonly RunningSubject[]) => Promise<T>,
): Promise<T> {
  try {
    return await work(subjects);
  } finally {
    for (const subject of subjects) await subject.stop();
  }
}

/** One after the other, so that they do not disturb each other's measurements; by engine. */
async function inTurn<T>(
  subjects: readonly RunningSubject[],
  work: (subject: RunningSubject) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const results = new Map<string, T>();
  for (const subject of subjects) results.set(subject.engine, await work(subject));
  return results;
}

async function compareWithNeo4jGraphql(
  subjects: readonly RunningSubject[],
  neo4j: Address,
  { comparison: extent }: Options,
): Promise<Comparison> {
  const other = await startNeo4jGraphql(neo4j);
  try {
    const theirs = new Set(await other.ids());
    const ours = (await subjects[0]?.ids()) ?? [];
    const { plans, times } = await measureComparison(subjects, other.fetch, extent);
    return { plans, times, nodes: theirs.size, missing: ours.filter((id) => !theirs.has(id)) };
  } finally {
    await other.stop();
  }
}

function of<T>(values: ReadonlyMap<string, T>, engine: string): T {
  const value = values.get(engine);
  if (value === undefined) throw new Error(`nothing was measured on ${engine}`);
  return value;
}
