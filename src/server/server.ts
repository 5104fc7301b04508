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
import { type AnswerError, createAnswerError, httpErrors, noSuchPath, unknownPaths } from './http-errors.js';
import { createHttpServer } from './http-server.js';
import { listen } from './listen.js';
import { createMetrics, metricsRoute } from './metrics.js';
import { builtPages, pageRoutes } from './pages.js';
import { builtPlayground, playgroundFiles } from './playground.js';
import { requestIdOf } from './request-id.js';
import { createRunningRequests, type TrackWork } from './running-requests.js';
import { createOpenStreams } from './stream/open-streams.js';
import { streamRoute } from './stream/stream-route.js';
import { createUnreadAnswers, holdAnswers, unreadMetrics } from './unread-answers.js';

export interface ServerOptions<C extends RequestScope> {
  schema: GraphQLSchema;
  /** The context of resolvers; called once for each request. */
  context(request: RequestScope): Promise<C> | C;
  /** The sender of a request, by its `authorization` headers. */
  viewerOf: ViewerOf;
  /** Called for each denied request. */
  onDenied?: OnDenied;
  /** Feeds of news; none if absent. */
  feeds?: NewsFeeds;
  /** Resolves when requests can be answered; fails with a `LandfallError` that states the reason otherwise. */
  ready(): Promise<void>;
  /** Tracks what work is running in the engine. If absent, work ends with its result. */
  trackWork?: TrackWork;
  log: Logger;
  limits: Limits;
  /** Addresses and networks of proxies whose forwarding headers are trusted; none if absent. */
  trustProxy?: readonly string[] | undefined;
  /** The base of links, without a slash at the end. If absent, it is derived from each request. */
  publicUrl?: string | undefined;
  /** Whether `/metrics` is served at an address of its own, by `listenForMetrics`, and not with everything else. */
  metricsApart?: boolean;
  /** How long `stop` lets running requests finish, in milliseconds; 5 s if absent. */
  graceMs?: number;
  /** Folders of the built pages and of the built playground; those of the build if absent. */
  pages?: string;
  playground?: string;
  /** Origin of the issuer of tokens, which the pages may reach to sign in; none if absent. */
  issuer?: string | undefined;
}

export interface Server {
  readonly app: FastifyInstance;
  /** The address that it listens on. Fails with `PORT_IN_USE` or `CANNOT_LISTEN`. */
  listen(host: string, port: number): Promise<string>;
  /** Like `listen`, for `/metrics` alone, if it has an address of its own. */
  listenForMetrics(host: string, port: number): Promise<string>;
  /** Stops being ready, accepts no more requests, finishes those that run, and closes. Idempotent. */
  stop(): Promise<void>;
}

/** Time for the refusals of aborted requests to reach their clients, in milliseconds. */
const LAST_WORDS_MS = 1_000;

/** The HTTP server of one schema; it listens only after `listen` is called. */
export async function createServer<C extends RequestScope>(options: ServerOptions<C>): Promise<Server> {
  const { schema, limits, log, graceMs = 5_000, onDenied = () => {} } = options;
  const { trackWork = untracked, pages = builtPages, playground = builtPlayground } = options;
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
  unknownPaths(metricsApp, answerError);
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
  const showPlayground = await playgroundFiles(app, playground);
  graphqlRoute(app, { ...answering, apollo, running, showPlayground });
  unknownPaths(app, answerError, await pageRoutes(app, pages, options.issuer));

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
  // What fails at once fails as a promise, so that its turn ends.
  const result = (async () => work())();
  const noop = () => {};
  return { result, ended: result.then(noop, noop) };
};

type AppOptions = Pick<ServerOptions<RequestScope>, 'log' | 'limits' | 'trustProxy'>;

/** Fastify with request ids and one debug line for each request. */
function createApp({ log, limits, trustProxy }: AppOptions, answer: AnswerError): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    rewriteUrl: pathOf,
    // A malformed address is treated like any unknown one. Fastify's own message would quote it.
    frameworkErrors: (_, request, reply) => void answer(request, reply, 404, noSuchPath(request)),
    trustProxy: trustProxy === undefined ? false : [...trustProxy],
    serverFactory: (handler) => createHttpServer(limits, handler),
  });
  // Only JSON is accepted, which a page of another site cannot send without a preflight request.
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
    // Only the proxy in front of it knows whether the host is reached by TLS.
    strictTransportSecurity: false,
  });
}
