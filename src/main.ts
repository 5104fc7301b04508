import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { openTokens } from './access/open-tokens.js';
import type { ViewerOf } from './access/token-reader.js';
import { createFeeds } from './api/alerts/feeds/feeds.js';
import { createContext, type Services, type SignIn } from './api/context.js';
import { defaultLimits } from './api/limits/limits.js';
import { createSchema } from './api/schema.js';
import { readPublished } from './catalogue/published.js';
import { clockIn } from './clock.js';
import type { Config, IssuerConfig } from './config.js';
import { answerBackupRequests, clearBackupRequests } from './graph/data-folder/backup-requests.js';
import { claimFolder } from './graph/data-folder/folder.js';
import { addAddress } from './graph/data-folder/lock-file.js';
import { changeMarker } from './graph/data-folder/marker.js';
import { keyFile } from './graph/data-folder/paths.js';
import { writeBackup } from './graph/grafeo/backup.js';
import { createQueue } from './graph/grafeo/queue.js';
import type { Graph } from './graph/port.js';
import { trackWork } from './graph/tracked-work.js';
import { defaultLanguage } from './messages/languages.js';
import { render } from './messages/rendering/render.js';
import { isEmbedded, type OpenOptions, openGraph } from './open-graph.js';
import { boundedLog } from './server/log.js';
import type { Server } from './server/server.js';
import { createServices, ensureKnowledge, loadKnowledge, runWatches } from './services.js';

const packageSeed = fileURLToPath(new URL('../seed/', import.meta.url));

export const createLog = (config: Config): Logger => boundedLog(config.logLevel);

export const seedFolder = (config: Config): string => config.seed ?? packageSeed;

/** The seed files, and the clock that dates their publication. */
export const configuredSeed = (config: Config) => ({ folder: seedFolder(config), clock: clockIn(config.timeZone) });

/** A running server, and the graph behind it. */
export interface Running {
  readonly address: string;
  /** Loads the seed files again; requests meanwhile see the former state. */
  reload(): Promise<void>;
  /** Makes the backups that were requested in the data folder, and answers there. */
  backUp(): Promise<void>;
  /** Finishes what runs, then closes the graph. */
  stop(): Promise<void>;
}

/** Opens the graph, loads the seed into an empty one, and serves. */
export async function start(config: Config, options: Pick<OpenOptions, 'acceptSequence'> = {}): Promise<Running> {
  const log = createLog(config);
  const graph = await openGraph(config, { log, ...options });
  const stopAll = async (server?: Server) => {
    await server?.stop();
    await graph.close();
  };
  try {
    await ensureKnowledge(graph, configuredSeed(config), {
      info: (said) => log.info(render(said, defaultLanguage)),
      warn: (said) => log.warn(render(said, defaultLanguage)),
    });
    const services = createServices(graph, clockIn(config.timeZone), log);
    await warnOfUnassigned(services, log);
    const server = await serve(services, graph, config, log);
    const address = await listenOn(server, config, log).catch(async (failure: unknown) => {
      await server.stop();
      throw failure;
    });
    const oneByOne = createQueue();
    if (config.neo4j === undefined) {
      await clearBackupRequests(config.data);
      await addAddress(config.data, address);
    }
    log.info(`Landfall listens on ${address}/graphql, with its pages on ${address}/`);
    return {
      address,
      reload: () => reload(services, graph, config, log),
      backUp: () => oneByOne(() => backUp(graph, config, log)),
      stop: () => stopAll(server),
    };
  } catch (failure) {
    await stopAll();
    throw failure;
  }
}

/** @returns the address of the API */
async function listenOn(server: Server, { host, port, metrics }: Config, log: Logger): Promise<string> {
  if (metrics !== undefined) {
    const address = await server.listenForMetrics(metrics.host, metrics.port);
    log.info(`metrics are available only at ${address}/metrics`);
  }
  return server.listen(host, port);
}

async function warnOfUnassigned({ firms }: Services, log: Logger): Promise<void> {
  const unassigned = await firms.unassigned.count();
  if (unassigned > 0)
    log.warn(
      { unassigned },
      'no token matches these firms: earlier versions did not record whether the claim firm or sub named them; list and assign them with "npx landfall firms"',
    );
}

async function reload(
  { changesets, publications }: Services,
  graph: Graph,
  config: Config,
  log: Logger,
): Promise<void> {
  const { seed, schedules } = await changesets.publishing(() => loadKnowledge(graph, configuredSeed(config)));
  const { disagreements, milliseconds } = seed;
  const { sequence } = schedules;
  const changed = seed.changed || schedules.changed.length > 0;
  publications.announce(sequence);
  for (const disagreement of disagreements)
    log.warn(
      { disagreement: render(disagreement, defaultLanguage) },
      'a desk has changed a fact, so the seed does not overwrite it',
    );
  log.info({ changed, sequence, milliseconds }, 'seed loaded');
}

async function backUp(graph: Graph, { data: folder }: Config, log: Logger): Promise<void> {
  if (!isEmbedded(graph)) return;
  await answerBackupRequests(folder, async (destination) => {
    const manifest = await writeBackup(graph, folder, destination);
    log.info({ destination, sequence: manifest.sequence }, 'backup created');
    return manifest;
  });
}

/**
 * Decides whose tokens are accepted. Logs if the key that signed earlier tokens is gone: a new one invalidates them
 * all.
 */
async function openViewers({ issuer, isLocal, data: folder }: Config, log: Logger): Promise<ViewerOf> {
  const usesKey = issuer === undefined && isLocal;
  const hadKey = usesKey && (await claimFolder(folder))?.accessKey === true;
  if (hadKey && !existsSync(keyFile(folder)))
    log.warn(
      { folder },
      'access-key.json is missing: a new key is created, and earlier tokens are rejected; restore the file from a backup to keep them',
    );
  const viewerOf = await openTokens({ issuer, isLocal, folder }, (line) => log.warn(line));
  if (usesKey && !hadKey) await changeMarker(folder, () => ({ accessKey: true }));
  return viewerOf;
}

const signInOf = (issuer: IssuerConfig | undefined): SignIn =>
  issuer === undefined ? {} : { issuer: issuer.issuer, clientId: issuer.clientId, audience: issuer.audience };

/** The origin that the pages may reach to sign in; undefined if they are not registered at the issuer. */
const issuerOrigin = (issuer: IssuerConfig | undefined): string | undefined =>
  issuer?.clientId !== undefined && URL.canParse(issuer.issuer) ? new URL(issuer.issuer).origin : undefined;

async function serve(services: Services, graph: Graph, config: Config, log: Logger): Promise<Server> {
  const { trustProxy, publicUrl, metrics } = config;
  const viewerOf = await openViewers(config, log);
  const withSignIn = { ...services, signIn: signInOf(config.issuer) };
  await services.catalogue.index();
  const { createServer } = await import('./server/server.js');
  const server = await createServer({
    schema: createSchema(),
    context: (request) => createContext(withSignIn, request),
    feeds: createFeeds(services),
    viewerOf,
    trackWork,
    onDenied: services.denialLog.note,
    ready: async () => void (await readPublished(graph)),
    log,
    limits: defaultLimits,
    trustProxy,
    publicUrl,
    issuer: issuerOrigin(config.issuer),
    metricsApart: metrics !== undefined,
  });
  const runner = runWatches(services, graph, log);
  let stopped: Promise<void> | undefined;
  // The comparison of watches ends while requests finish, and not after them.
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
