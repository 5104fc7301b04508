import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { openTokens } from './access/open-tokens.js';
import { createFeeds } from './api/alerts/feeds/feeds.js';
import { createContext, type Services } from './api/context.js';
import { defaultLimits } from './api/limits/limits.js';
import { createSchema } from './api/schema.js';
import { findPublished, readPublished } from './catalogue/published.js';
import type { Config } from './config.js';
import { announce } from './graph/grafeo/holder.js';
import { openGrafeo } from './graph/grafeo/open.js';
import type { EngineOptions } from './graph/options.js';
import type { Graph } from './graph/port.js';
import { schemaStatements } from './graph/schema-statements.js';
import { trackWork } from './graph/tracked-work.js';
import { seedFingerprint } from './ingest/seed/load-seed.js';
import { boundedLog } from './server/log.js';
import type { Server } from './server/server.js';
import { createServices, loadSeed, runWatches } from './services.js';

const packageSeed = fileURLToPath(new URL('../seed/', import.meta.url));

export const createLog = (config: Config): Logger => boundedLog(config.logLevel);

/** The engine that the environment names. @throws what `openNeo4j` and `openGrafeo` throw */
export async function openGraph(config: Config, options: Pick<EngineOptions, 'log'> = {}): Promise<Graph> {
  const engine: EngineOptions = { schema: schemaStatements, ...options };
  if (config.neo4j === undefined) return openGrafeo({ ...engine, folder: config.data });
  const { uri, username, password, database } = config.neo4j;
  // Loaded where it is used, as the server is: a command starts in half the time.
  const { openNeo4j } = await import('./graph/neo4j/open.js');
  return openNeo4j({ ...engine, uri, username, database, ...(password === undefined ? {} : { password }) });
}

export const seedFolder = (config: Config): string => config.seed ?? packageSeed;

/**
 * Loads the seed where the graph holds no knowledge yet. A graph that holds some is left as it is; where the seed files
 * have changed since, that is said, and how to load them.
 */
export async function ensureKnowledge(graph: Graph, config: Config, say: (line: string) => void): Promise<void> {
  await graph.prepare();
  const published = await findPublished(graph);
  if (published !== undefined) {
    const isOlder = published.seed !== null && published.seed !== (await seedFingerprint(seedFolder(config)));
    if (isOlder)
      say(
        'The seed files, or the vocabulary they are read by, have changed since they were loaded: "npx landfall seed" loads them.',
      );
    return;
  }
  say('The graph is empty: loading the seed.');
  const { nodes, edges, milliseconds } = await loadSeed(graph, { folder: seedFolder(config) });
  say(`Loaded ${nodes} nodes and ${edges} relationships in ${(milliseconds / 1000).toFixed(1)} s.`);
}

/** A running server, and the graph behind it. */
export interface Running {
  readonly address: string;
  /** Loads the seed files anew; what is asked meanwhile sees the state before. */
  reload(): Promise<void>;
  /** Finishes what runs, then lets go of the graph. */
  stop(): Promise<void>;
}

/** Opens the graph, loads the seed into an empty one, and serves. */
export async function start(config: Config): Promise<Running> {
  const log = createLog(config);
  const graph = await openGraph(config, { log });
  const stopAll = async (server?: Server) => {
    await server?.stop();
    await graph.close();
  };
  try {
    await ensureKnowledge(graph, config, (line) => log.info(line));
    const services = createServices(graph, log);
    await warnOfUnassigned(services, log);
    const server = await serve(services, graph, config, log);
    const address = await listenOn(server, config, log).catch(async (failure: unknown) => {
      await server.stop();
      throw failure;
    });
    if (config.neo4j === undefined) await announce(config.data, address);
    log.info(`Landfall answers on ${address}/graphql, and shows a playground on ${address}/`);
    return { address, reload: () => reload(services, graph, config, log), stop: () => stopAll(server) };
  } catch (failure) {
    await stopAll();
    throw failure;
  }
}

/** @returns the address of the API */
async function listenOn(server: Server, { host, port, metrics }: Config, log: Logger): Promise<string> {
  if (metrics !== undefined) {
    const address = await server.listenForMetrics(metrics.host, metrics.port);
    log.info(`Metrics are at ${address}/metrics, and nowhere else.`);
  }
  return server.listen(host, port);
}

async function warnOfUnassigned({ firms }: Services, log: Logger): Promise<void> {
  const unassigned = await firms.unassigned.count();
  if (unassigned > 0)
    log.warn(
      { unassigned },
      'no token reaches these firms, because earlier versions did not keep whether the claim firm or sub named them: "npx landfall firms" lists and assigns them',
    );
}

async function reload(
  { changesets, publications }: Services,
  graph: Graph,
  config: Config,
  log: Logger,
): Promise<void> {
  const { changed, sequence, milliseconds, disagreements } = await changesets.publishing(() =>
    loadSeed(graph, { folder: seedFolder(config) }),
  );
  publications.announce(sequence);
  for (const disagreement of disagreements) log.warn({ disagreement }, 'a desk says something else than the seed');
  log.info({ changed, sequence, milliseconds }, 'seed loaded');
}

async function serve(services: Services, graph: Graph, config: Config, log: Logger): Promise<Server> {
  const { issuer, isLocal, data: folder, trustProxy, publicUrl, metrics } = config;
  const viewerOf = await openTokens({ issuer, isLocal, folder }, (line) => log.warn(line));
  await services.catalogue.index();
  const { createServer } = await import('./server/server.js');
  const server = await createServer({
    schema: createSchema(),
    context: (request) => createContext(services, request),
    feeds: createFeeds(services),
    viewerOf,
    trackWork,
    onDenied: services.denialLog.note,
    ready: async () => void (await readPublished(graph)),
    log,
    limits: defaultLimits,
    trustProxy,
    publicUrl,
    metricsApart: metrics !== undefined,
  });
  const runner = runWatches(services, graph, log);
  let stopped: Promise<void> | undefined;
  // The comparing of watches ends while requests finish, and not after them.
  server.app.addHook('preClose', async () => {
    stopped = runner.stop();
  });
  server.app.addHook('onClose', async () => {
    services.publications.close();
    await stopped;
    await services.denialLog.write();
  });
  return server;
}
