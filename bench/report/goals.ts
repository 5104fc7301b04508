import { median, quantile } from '../measure/quantile.js';
import type { Bench, Results } from '../results.js';

/** One measure of the bench. All are counts, or ratios of values that were measured in turn. */
export interface Measure {
  readonly name: string;
  /** In words. */
  readonly goal: string;
  /** Undefined if it was not measured. */
  value(results: Results): number | undefined;
  isMet(value: number, results: Results): boolean;
}

export function measures({ comparison }: Bench): readonly Measure[] {
  const statements = { goal: '3', isMet: (value: number) => value === 3 };
  const atMost = (most: number) => ({ goal: `at most ${most}`, isMet: (value: number) => value <= most });
  const timesFaster = ({ engine }: Results) => (engine === 'Neo4j' ? 2 : 8);
  return [
    { name: 'statements: one plan', ...statements, value: (results) => results.statements.plan },
    { name: 'statements: 20 markets compared', ...statements, value: (results) => results.statements.compare },
    { name: 'statements: changes between two days', ...statements, value: (results) => results.statements.changes },
    {
      name: 'plan over HTTP / its statements alone, p50',
      ...atMost(1.5),
      value: ({ latency }) => median(latency.plan) / median(latency.raw),
    },
    {
      name: 'plan over HTTP / its statements alone, p99',
      ...atMost(1.5),
      value: ({ latency }) => quantile(latency.plan, 0.99) / quantile(latency.raw, 0.99),
    },
    {
      name: 'plan in Korean / in English, p50',
      ...atMost(1.1),
      value: ({ latency }) => median(latency.korean) / median(latency.plan),
    },
    {
      name: 'bare facts through @neo4j/graphql / whole plan over HTTP, p50',
      goal: 'at least 8 embedded, 2 on Neo4j',
      value: ({ compared }) => compared && comparison && median(comparison.times) / median(compared),
      isMet: (value, results) => value >= timesFaster(results),
    },
    {
      name: 'plan p50 with 10 times the relationships / with one',
      ...atMost(1.5),
      value: ({ grown, latency }) => median(grown.plan) / median(latency.plan),
    },
    {
      name: 'plans per second / the same answer from memory',
      goal: 'at least 0.6',
      value: ({ throughput }) => median(throughput.plans) / median(throughput.memory),
      isMet: (value) => value >= 0.6,
    },
    {
      name: 'desk: check of 1,000 changes, seconds, p50',
      ...atMost(1),
      value: ({ desk }) => desk && median(desk.check) / 1000,
    },
    {
      name: 'desk: publication of 1,000 changes, seconds, p50',
      ...atMost(2),
      value: ({ desk }) => desk && median(desk.publish) / 1000,
    },
    {
      name: 'desk: plan with a changeset in it / plan, p50',
      ...atMost(2),
      value: ({ desk }) => desk && median(desk.preview) / median(desk.plan),
    },
  ];
}
