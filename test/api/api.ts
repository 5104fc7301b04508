import { fileURLToPath } from 'node:url';
import type { FormattedExecutionResult } from 'graphql';
import { pino } from 'pino';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { type Context, createContext } from '../../src/api/context.js';
import { defaultLimits } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/api/schema.js';
import { link, put } from '../../src/graph/derived/statements.js';
import type { Graph, Reader } from '../../src/graph/port.js';
import { defaultLanguage } from '../../src/messages/languages.js';
import { startApollo } from '../../src/server/apollo.js';
import { createMetrics } from '../../src/server/metrics.js';
import { createServices, loadSeed } from '../../src/services.js';
import { clock, clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';

const log = pino({ level: 'silent' });
// A query for every field of a plan costs more than any client needs.
const limits = { ...defaultLimits, cost: 1_000_000 };
const apollo = await startApollo<Context>(createSchema(), limits, {
  metrics: createMetrics(() => ({ answered: 0, waiting: 0 })),
  logger: log,
  onDenied: () => {},
  charge: async () => {},
});
const worldFolder = fileURLToPath(new URL('./world/', import.meta.url));

/** The day of an absent `asOf` in these tests. */
export const TODAY = '2026-11-23';

const atNine = clockAt(`${TODAY}T09:00:00.000Z`);

type Variables = Readonly<Record<string, unknown>>;

/** An error as a client sees it. */
export interface Shown {
  readonly code: unknown;
  readonly field: unknown;
  readonly message: string;
  /** Each problem of an input that has several. */
  readonly problems?: unknown;
}

/** The API as the server answers, without HTTP, over a graph. */
export interface Api {
  readonly graph: Graph;
  readonly denialLog: Context['denialLog'];
  /** Names of the statements that were read since it was last emptied. */
  readonly reads: string[];
  /** The data of a query without errors. */
  data(query: string, variables?: Variables, viewer?: Viewer, language?: string): Promise<Record<string, unknown>>;
  /** The whole answer to a query. */
  answer(query: string, variables?: Variables, viewer?: Viewer, language?: string): Promise<FormattedExecutionResult>;
  /** The errors of a query, as a client sees them. */
  errors(query: string, variables?: Variables, viewer?: Viewer, language?: string): Promise<readonly Shown[]>;
  close(): Promise<void>;
}

/**
 * Opens the engine under test with the fictional world in it.
 * @param reader between the services and the graph
 */
export async function openApi(reader: (graph: Graph) => Reader = (graph) => graph): Promise<Api> {
  const graph = await openTestGraph();
  await loadSeed(graph, { folder: worldFolder, clock: atNine });
  await addStrangers(graph);
  return apiOver(graph, reader);
}

/** Opens the engine under test with the shipped seed in it. */
export async function openSeedApi(): Promise<Api> {
  const graph = await openTestGraph();
  await loadSeed(graph, { folder: 'seed', clock });
  return apiOver(graph);
}

/** The API over a graph with some knowledge. */
export function apiOver(graph: Graph, reader: (graph: Graph) => Reader = (graph) => graph, time = atNine): Api {
  const reads: string[] = [];
  const between = reader(graph);
  const watched: Graph = {
    ...graph,
    read(statement, params) {
      reads.push(statement.name);
      return between.read(statement, params);
    },
  };
  const services = createServices(watched, time, log);
  const run = async (
    query: string,
    variables: Variables = {},
    viewer: Viewer = anonymous,
    language = defaultLanguage,
  ): Promise<FormattedExecutionResult> => {
    const contextValue = createContext(services, {
      viewer,
      address: '127.0.0.1',
      requestId: 'test',
      language,
      log,
      signal: new AbortController().signal,
    });
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('the answer came in parts');
    return body.singleResult;
  };
  return {
    graph,
    denialLog: services.denialLog,
    reads,
    async data(query, variables, viewer, language) {
      const { data, errors } = await run(query, variables, viewer, language);
      if (errors !== undefined) throw new Error(errors.map(({ message, path }) => `${path}: ${message}`).join('\n'));
      return JSON.parse(JSON.stringify(data));
    },
    answer: run,
    async errors(query, variables, viewer, language) {
      const { errors = [] } = await run(query, variables, viewer, language);
      return errors.map(({ message, extensions: { code, field, problems } = {} }) => ({
        code,
        field,
        message,
        ...(problems === undefined ? {} : { problems }),
      }));
    },
    close: () => graph.close(),
  };
}

/** A firm and a product of somebody else, which a seed cannot contain. The example firm makes the product, too. */
async function addStrangers(graph: Graph): Promise<void> {
  const own = { key: '', properties: {} };
  await graph.transaction(async ({ write }) => {
    await write(put.Company, { rows: [{ id: 'company/stranger', properties: { name: 'Stranger Secrets' } }] });
    await write(put.Product, {
      rows: [{ id: 'product/secret', properties: { name: 'Secret Serum', mode: 'GOODS' } }],
    });
    await write(link.BASED_IN, { rows: [{ ...own, from: 'company/stranger', to: 'country/KR' }] });
    await write(link.CLASSIFIED_AS, { rows: [{ ...own, from: 'product/secret', to: 'hs/330499' }] });
    await write(link.HOLDS, { rows: [{ ...own, from: 'company/stranger', to: 'certification/good-practice' }] });
    await write(link.MAKES, {
      rows: ['company/stranger', 'company/example-beauty'].map((from) => ({ ...own, from, to: 'product/secret' })),
    });
  });
}
