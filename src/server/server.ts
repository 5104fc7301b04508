import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { OnDenied } from '../access/denial.js';
import type { ViewerOf } from '../access/token-reader.js';
import type { NewsFeeds } from '../api/alerts/feeds/feeds.js';
import type { Limits } from '../api/limits/limits.js';
import type { RequestScope } from '../api/request-scope.js';
import { errors } from '../errors.js';
import { startApollo } from './apollo.js';
import { createAuthenticationHook } from './authentication-hook.js';
import { createConcurrencyLimiter } from './concurrency-limiter.js';
import { createCostBudget } from './cost-budget.js';
import { feedRoutes } from './feeds/feed-routes.js';
import { createLinkBase, pathOf, refuseBadForwarded } from './forwarded.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health.js';
import { refuseBadHost } from './host-check.js';
import { type AnswerError, createAnswerError, httpErrors, noSuchPath } from './http-errors.js';
import { createHttpServer } from './http-server.js';
import { listen } from './listen.js';
import { createMetrics, metricsRoute } from './metrics.js';
import { builtPlayground, playgroundRoutes } from './playground.js';
import { requestIdOf } from './request-id.js';
import { createRunningRequests, type TrackWork } from './running-requests.js';
import { createOpenStreams } from './stream/open-streams.js';
import { streamRoute } from './stream/stream-route.js';
import { createUnreadAnswers, holdAnswers, unreadMetrics } from './unread-answers.js';

export interface ServerOptions<C extends RequestScope> {
  schema: GraphQLSchema;
  /** What resolvers get; called once for each request. */
  context(request: RequestScope): Promise<C> | C;
  /** Who sent a request, by its `authorization` headers. */
  viewerOf: ViewerOf;
  /** Hears of each request that is denied; nobody when absent. */
  onDenied?: OnDenied;
  /** Feeds of news; none when absent. */
  feeds?: NewsFeeds;
  /** Resolves when requests can be answered; fails with a `LandfallError` that says what is missing. */
  ready(): Promise<void>;
  /** Follows what work has running in the engine; when absent, work has ended with its result. */
  trackWork?: TrackWork;
  log: Logger;
  limits: Limits;
  /** Addresses and networks of proxies that are believed about whose request they pass on; none when absent. */
  trustProxy?: readonly string[] | undefined;
  /** What links begin with, without a slash at the end; where requests say how they came when absent. */
  publicUrl?: string | undefined;
  /** Whether `/metrics` is served at an address of its own, by `listenForMetrics`, and not beside all else. */
  metricsApart?: boolean;
  /** How long `stop` lets running requests finish, in milliseconds; 5 s when absent. */
  graceMs?: number;
  /** Folder of the built playground; the one of the build when absent. */
  playground?: string;
}

export interface Server {
  readonly app: FastifyInstance;
  /** The address that it listens on. Fails with `PORT_IN_USE` or `CANNOT_LISTEN`. */
  listen(host: string, port: number): Promise<string>;
  /** As `listen`, for `/metrics` alone, where it is apart. */
  listenForMetrics(host: string, port: number): Promise<string>;
  /** Stops being ready, takes no more requests, finishes those that run, and closes. Harmless the second time. */
  stop(): Promise<void>;
}

/** Time for the refusals of aborted requests to reach their clients, in milliseconds. */
const LAST_WORDS_MS = 1_000;

/** The HTTP side of one schema; listens only when `listen` is called. */
export async function createServer<C extends RequestScope>(options: ServerOptions<C>): Promise<Server> {
  const { schema, limits, log, graceMs = 5_000, playground = builtPlayground, onDenied = () => {} } = options;
  const { trackWork = untracked } = options;
  const limiter = createConcurrencyLimiter(limits);
  const running = createRunningRequests(limiter, trackWork, limits);
  const budget = createCostBudget(limits);
  const metrics = createMetrics(() => ({ answered: running.size, waiting: limiter.waiting }));
  const apollo = await startApollo<C>(schema, limits, { metrics, logger: log, onDenied, charge: budget.charge });
  let stopped: Promise<void> | undefined;

  const answerError = createAnswerError(metrics);
  const linkBase = createLinkBase(options.publicUrl, options.trustProxy !== undefined);
  const app = createApp(options, answerError);
  app.addHook('onSend', async (_, reply) => {
    if (stopped !== undefined) reply.header('connection', 'close');
  });
  await securityHeaders(app);
  httpErrors(app, limits, answerError);
  refuseBadForwarded(app, answerError);
  refuseBadHost(app, answerError);
  healthRoutes(app, { ready: options.ready, isStopping: () => stopped !== undefined });
  const metricsApp = createApp(options, answerError);
  httpErrors(metricsApp, limits, answerError);
  metricsRoute(options.metricsApart === true ? metricsApp : app, metrics);
  const authentication = createAuthenticationHook(options.viewerOf, limits, onDenied);
  const unread = createUnreadAnswers(limits);
  unreadMetrics(metrics.registry, unread);
  holdAnswers(app, unread, authentication.keyOf);
  const streams = createOpenStreams(limits);
  const answering = { context: options.context, authentication, limits, log };
  streamRoute(app, { ...answering, schema, streams, unread, metrics, limiter, trackWork, budget });
  if (options.feeds !== undefined)
    feedRoutes(app, { feeds: options.feeds, authentication, running, budget, linkBase, log });
  graphqlRoute(app, { ...answering, apollo, running });
  await playgroundRoutes(app, playground);

  async function close(): Promise<void> {
    const timers = [
      setTimeout(() => running.abortAll(errors.stopping({})), graceMs),
      setTimeout(() => app.server.closeAllConnections(), graceMs + LAST_WORDS_MS),
    ];
    streams.endAll();
    await app.close();
    timers.forEach(clearTimeout);
    metricsApp.server.closeAllConnections();
    await metricsApp.close();
    await apollo.stop();
    metrics.registry.clear();
  }

  return {
    app,
    listen: (host, port) => listen(app, host, port),
    listenForMetrics: (host, port) => listen(metricsApp, host, port),
    stop: () => (stopped ??= close()),
  };
}

const untracked: TrackWork = (work) => {
  const result = work();
  const noop = () => {};
  return { result, ended: result.then(noop, noop) };
};

type AppOptions = Pick<ServerOptions<RequestScope>, 'log' | 'limits' | 'trustProxy'>;

/** Fastify with ids on requests and one debug line for each. */
function createApp({ log, limits, trustProxy }: AppOptions, answer: AnswerError): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    rewriteUrl: pathOf,
    // An address that cannot be read leads nowhere, as any other does; Fastify's own words would quote it.
    frameworkErrors: (_, request, reply) => void answer(request, reply, 404, noSuchPath(request)),
    trustProxy: trustProxy === undefined ? false : [...trustProxy],
    serverFactory: (handler) => createHttpServer(limits, handler),
  });
  // Only JSON is read, which a page of another site cannot send without asking first.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.debug({ method, route: routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime }, 'http');
  });
  return app;
}

async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Whether the host is reached by TLS is known to the proxy in front of it.
    strictTransportSecurity: false,
  });
}
