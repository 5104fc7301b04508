import { type Extent, interleave, type Sample } from './measure/interleave.js';
import { perSecond } from './measure/throughput.js';
import { timed } from './measure/timed.js';
import { changes, compare, koreanPlan, plan } from './operations/operations.js';
import type { Comparison, Latency, Statements, Throughput } from './results.js';
import type { RunningSubject } from './subject/start.js';

export async function countStatements(subject: RunningSubject): Promise<Statements> {
  const count = async (operation: typeof plan) => {
    await subject.statements();
    await subject.landfall(operation)();
    return subject.statements();
  };
  return { plan: await count(plan), compare: await count(compare), changes: await count(changes) };
}

/** All engines and all three ways in turn; by engine. */
export async function measureLatency(
  subjects: readonly RunningSubject[],
  extent: Extent,
): Promise<ReadonlyMap<string, Latency>> {
  const samples = subjects.flatMap((subject): [string, Sample][] => {
    const [landfall, korean, memory] = [subject.landfall(plan), subject.landfall(koreanPlan), subject.memory(plan)];
    return [
      [`${subject.engine} plan`, () => timed(landfall)],
      [`${subject.engine} korean`, () => timed(korean)],
      [`${subject.engine} raw`, subject.raw],
      [`${subject.engine} memory`, () => timed(memory)],
    ];
  });
  const times = await interleave(new Map(samples), extent);
  const of = (name: string) => times.get(name) ?? [];
  const latencies = subjects.map(({ engine }): [string, Latency] => [
    engine,
    {
      plan: of(`${engine} plan`),
      korean: of(`${engine} korean`),
      raw: of(`${engine} raw`),
      memory: of(`${engine} memory`),
    },
  ]);
  return new Map(latencies);
}

/** Whole plans on every engine, and fetching their facts another way, in turn. */
export async function measureComparison(
  subjects: readonly RunningSubject[],
  other: Sample,
  extent: Extent,
): Promise<Pick<Comparison, 'plans' | 'times'>> {
  const samples = subjects.map((subject): [string, Sample] => {
    const landfall = subject.landfall(plan);
    return [subject.engine, () => timed(landfall)];
  });
  const plans = new Map(await interleave(new Map([...samples, ['other', other]]), extent));
  const times = plans.get('other') ?? [];
  plans.delete('other');
  return { plans, times };
}

/** Requests in progress at once. */
const atOnce = 8;

/** Requests plans until the server has compiled the code that it runs. */
export async function warmUp(subject: RunningSubject, seconds: number): Promise<void> {
  await perSecond(subject.landfall(plan, atOnce), atOnce, seconds);
  await perSecond(subject.memory(plan, atOnce), atOnce, seconds / 5);
}

/** One way after the other, round by round. */
export async function measureThroughput(
  subject: RunningSubject,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Throughput> {
  const [landfall, fromMemory] = [subject.landfall(plan, atOnce), subject.memory(plan, atOnce)];
  const [plans, memory, raw]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    plans.push(await perSecond(landfall, atOnce, seconds));
    memory.push(await perSecond(fromMemory, atOnce, seconds));
    raw.push(await perSecond(subject.raw, atOnce, seconds));
  }
  return { plans, memory, raw };
}
