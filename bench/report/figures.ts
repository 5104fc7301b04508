import { median, quantile } from '../measure/quantile.js';
import type { Bench, Latency, Results } from '../results.js';

type Row = readonly [name: string, text: (results: Results) => string];

/** The figures behind the measures, in milliseconds and per second: rows of texts, one row for each engine. */
export function figures({ engines, comparison }: Bench): readonly (readonly string[])[] {
  const bareFacts = comparison === undefined ? 'not measured' : times(comparison.times);
  const rows: readonly Row[] = [
    ['world', ({ world }) => size(world)],
    ['loaded in', ({ world }) => `${world.loadSeconds.toFixed(1)} s`],
    ...latencies('', ({ latency }) => latency),
    ['plan, in turns with @neo4j/graphql', ({ compared }) => (compared ? times(compared) : 'not measured')],
    ['bare facts through @neo4j/graphql', ({ engine }) => (engine === 'Neo4j' ? bareFacts : '')],
    ['grown world', ({ grownWorld }) => size(grownWorld)],
    ['grown: loaded in', ({ grownWorld }) => `${grownWorld.loadSeconds.toFixed(1)} s`],
    ...latencies('grown: ', ({ grown }) => grown),
    ['plans, 8 at once', ({ throughput }) => perSecond(throughput.plans)],
    ['the same answer from memory, 8 at once', ({ throughput }) => perSecond(throughput.memory)],
    ['the three statements alone, 8 at once', ({ throughput }) => perSecond(throughput.raw)],
    ['desk: check of 1,000 changes', ({ desk }) => (desk ? times(desk.check) : 'not measured')],
    ['desk: publication of 1,000 changes', ({ desk }) => (desk ? times(desk.publish) : 'not measured')],
    ['desk: plan of the shipped knowledge', ({ desk }) => (desk ? times(desk.plan) : 'not measured')],
    ['desk: the same with 20 changes in it', ({ desk }) => (desk ? times(desk.preview) : 'not measured')],
  ];
  return rows.map(([name, text]) => [name, ...engines.map(text)]);
}

function latencies(when: string, of: (results: Results) => Latency): readonly Row[] {
  return [
    [`${when}plan over HTTP`, (results) => times(of(results).plan)],
    [`${when}the same plan in Korean`, (results) => times(of(results).korean)],
    [`${when}its three statements alone`, (results) => times(of(results).raw)],
    [`${when}the same answer from memory over HTTP`, (results) => times(of(results).memory)],
  ];
}

const size = ({ nodes, relationships }: { readonly nodes: number; readonly relationships: number }): string =>
  `${nodes} nodes, ${relationships} relationships`;

const times = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} (${values.length})`;

const perSecond = (rounds: readonly number[]): string => `${median(rounds).toFixed(0)} a second`;
