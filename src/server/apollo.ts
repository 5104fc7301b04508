import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { OnDenied } from '../access/denial.js';
import { knownOperationTypes } from '../api/known-operation-types.js';
import type { Limits } from '../api/limits/limits.js';
import { limitsPlugin } from '../api/limits/plugin.js';
import type { RequestScope } from '../api/request-scope.js';
import { answerPlugin } from './answer-plugin.js';
import type { Caller } from './authentication-hook.js';
import { createDocumentCache } from './document-cache.js';
import { formatInLanguage, languagePlugin } from './language-plugin.js';
import { type Metrics, metricsPlugin } from './metrics.js';

/** Of all cached queries: a few hundred usual ones. */
const charactersKept = 500_000;

interface ApolloOptions {
  metrics: Metrics;
  logger: Logger;
  /** Called for each operation that is refused. */
  onDenied: OnDenied;
  /** Takes the cost of an operation from the budget of its caller. @throws if the budget is too small */
  charge(caller: Caller, cost: number): Promise<void>;
}

/**
 * Apollo Server, started. It reads no environment variables and makes no connections.
 *
 * The order of the plugins matters: the answer is complete before it is measured.
 */
export async function startApollo<C extends RequestScope>(
  schema: GraphQLSchema,
  limits: Limits,
  { metrics, logger, onDenied, charge }: ApolloOptions,
): Promise<ApolloServer<C>> {
  const apollo = new ApolloServer<C>({
    schema,
    logger,
    formatError: formatInLanguage,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: createDocumentCache(charactersKept),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [knownOperationTypes],
    validationOptions: { maxErrors: limits.queryErrors },
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      languagePlugin<C>(),
      limitsPlugin<C>(schema, limits, charge),
      answerPlugin<C>(onDenied),
      metricsPlugin<C>(metrics),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
