/** Times of search and suggestions over the shipped knowledge: `npm run bench:search`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { anonymous } from '../../src/access/viewer.js';
import { createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { clockIn } from '../../src/clock.js';
import { readConfig } from '../../src/config.js';
import { openGraph } from '../../src/open-graph.js';
import { createServices, loadSeed } from '../../src/services.js';
import { median, quantile } from '../measure/quantile.js';
import { timed } from '../measure/timed.js';

const searchText =
  'query ($query: String!) { search(query: $query, first: 10) { matched edges { matchedText node { id } } } }';
const suggestText = 'query ($query: String!) { suggest(query: $query) { label code matchedText place node { id } } }';

const folder = await mkdtemp(join(tmpdir(), 'landfall-search-'));
const config = readConfig({ ...process.env, LANDFALL_DATA: folder });
const log = pino({ level: 'silent' });
const clock = clockIn(config.timeZone);
const graph = await openGraph(config, { log });
try {
  await loadSeed(graph, { folder: 'seed', clock });
  const services = createServices(graph, clock, log);
  const schema = createSchema();
  const signal = new AbortController().signal;
  const scope = { viewer: anonymous, address: '127.0.0.1', language: 'ko', requestId: 'bench', log, signal };
  const ask = (source: string, query: string) => async () => {
    const contextValue = createContext(services, scope);
    const { errors } = await graphql({ schema, source, variableValues: { query }, contextValue });
    if (errors !== undefined) throw errors[0];
  };

  const before = heap();
  const building = await timed(async () => void (await services.catalogue.index()));
  const index = await services.catalogue.index();
  print('index', [building]);
  process.stdout.write(`heap of the index: ${heap() - before} MiB\n`);

  // Other names of every hundredth line: whole, and as somebody has typed them so far.
  const names = index
    .ids('ProductClass')
    .filter((_, at) => at % 100 === 0)
    .flatMap((id) => index.entry(id)?.texts.slice(0, 2) ?? [])
    .map((name) => name.slice(0, 60));
  const typed = names.map((name, at) => name.slice(0, 2 + (at % 8)));
  // Twice: the first round prepares the names that it meets.
  for (const round of ['first', 'second']) {
    print(`search, ${round} round`, await each(names, searchText));
    print(`suggest, ${round} round`, await each(typed, suggestText));
  }
  process.stdout.write(`heap afterwards: ${heap() - before} MiB\n`);

  async function each(queries: readonly string[], source: string): Promise<number[]> {
    const times: number[] = [];
    for (const query of queries) times.push(await timed(ask(source, query)));
    return times;
  }
} finally {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

function print(name: string, times: readonly number[]): void {
  const [p50, p95] = [median(times), quantile(times, 0.95)].map((time) => time.toFixed(1));
  process.stdout.write(`${name}: ${times.length} times, p50 ${p50} ms, p95 ${p95} ms\n`);
}
