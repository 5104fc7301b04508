import type { Bench, Results } from '../results.js';
import { figures } from './figures.js';
import { type Measure, measures } from './goals.js';
import { machine } from './machine.js';
import { table } from './table.js';

/** The results as Markdown: the measures with their goals, then the figures behind them. */
export function report(bench: Bench): string {
  const { engines, comparison } = bench;
  const names = engines.map(({ engine }) => engine);
  const rows = measures(bench).map((measure) => [
    measure.name,
    measure.goal,
    ...engines.map((results) => resultText(measure, results)),
  ]);
  const fetched =
    comparison &&
    `@neo4j/graphql found ${comparison.nodes} nodes, and not: ${comparison.missing.join(', ') || 'none'}.`;
  const parts = [
    machine(),
    table(['measure', 'goal', ...names], rows),
    table(['figure', ...names], figures(bench)),
    fetched,
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function resultText({ value, isMet }: Measure, results: Results): string {
  const found = value(results);
  if (found === undefined) return 'not measured';
  const text = Number.isInteger(found) ? String(found) : found.toFixed(2);
  return `${text} ${isMet(found, results) ? 'met' : 'MISSED'}`;
}
