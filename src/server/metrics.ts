import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestScope } from '../api/request-scope.js';
import { operationField } from './operation-field.js';

export interface Metrics {
  readonly registry: Registry;
  /** Counts one error that a client received, by its code. */
  countError(code: unknown): void;
  /** @param operation undefined if the query was refused */
  observe(schema: GraphQLSchema, operation: OperationDefinitionNode | undefined, seconds: number): void;
}

/** The number of requests that are being answered, and of those that wait for their turn. */
interface InFlight {
  readonly answered: number;
  readonly waiting: number;
}

export function createMetrics(inFlight: () => InFlight): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'Time to answer a GraphQL request, by the root field of its operation',
    labelNames: ['field'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const failures = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors returned to clients, by code',
    labelNames: ['code'],
    registers: [registry],
  });
  new Gauge({
    name: 'graphql_requests_in_flight',
    help: 'GraphQL requests that are being answered',
    registers: [registry],
    collect() {
      this.set(inFlight().answered);
    },
  });
  new Gauge({
    name: 'landfall_requests_waiting',
    help: 'Requests that are waiting for their turn',
    registers: [registry],
    collect() {
      this.set(inFlight().waiting);
    },
  });
  longestHold(registry);
  return {
    registry,
    countError: (code) => failures.inc({ code: String(code) }),
    observe: (schema, operation, seconds) => durations.observe({ field: operationField(schema, operation) }, seconds),
  };
}

/**
 * The longest time for which the event loop was blocked since the start. The default metrics have the longest since the
 * last scrape only, which is lost if two programs scrape.
 */
function longestHold(registry: Registry): void {
  const resolution = 10;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  new Gauge({
    name: 'landfall_event_loop_longest_hold_seconds',
    help: 'Longest time for which the event loop was blocked since the start',
    registers: [registry],
    collect() {
      // A delay is measured from one tick of the timer to the next.
      this.set(Math.max(0, delay.max / 1e9 - resolution / 1e3));
    },
  });
}

/** Measures each GraphQL request, and logs one line for it. */
export function metricsPlugin<C extends RequestScope>(metrics: Metrics): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => {
      const begin = performance.now();
      return {
        willSendResponse: async ({ schema, operation, operationName, response, contextValue }) => {
          const ms = performance.now() - begin;
          const shown = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = shown.map((error) => error.extensions?.code);
          codes.forEach(metrics.countError);
          metrics.observe(schema, operation, ms / 1000);
          contextValue.log.info({ operation: operationName, ms: Math.round(ms * 10) / 10, errors: codes }, 'graphql');
        },
      };
    },
  };
}

export function metricsRoute(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
