import { pino } from 'pino';
import { z } from 'zod';
import { takeNoTokens } from '../../src/access/token-reader.js';
import { createContext } from '../../src/api/context.js';
import type { RequestScope } from '../../src/api/request-scope.js';
import { createSchema } from '../../src/api/schema.js';
import { clockIn } from '../../src/clock.js';
import type { Graph, Reader } from '../../src/graph/port.js';
import { createServer, type Server } from '../../src/server/server.js';
import { createServices } from '../../src/services.js';
import { createClient } from '../measure/client.js';
import { plan } from '../operations/operations.js';
import { makeWorld } from '../world/world.js';
import { openEmbedded, openServer } from './engines.js';
import { benchLimits } from './limits.js';
import { createMemoryServer, withTypeNames } from './memory.js';
import type { SubjectOptions, SubjectState } from './protocol.js';
import { type Read, watch } from './watched.js';

/** Landfall with a generated world, and what it is compared with on the same engine. */
export interface Subject {
  readonly state: SubjectState;
  /** The number of statements since the last call. */
  statements(): number;
  /** Runs only the statements of the plan. */
  raw(): Promise<void>;
  /** Ids of the nodes that the statements of the plan find. */
  ids(): Promise<string[]>;
  close(): Promise<void>;
}

const log = pino({ level: 'silent' });

export async function openSubject({ seed, relationships, neo4j }: SubjectOptions): Promise<Subject> {
  const world = makeWorld(seed, relationships);
  const started = performance.now();
  const engine = await (neo4j === undefined ? openEmbedded(world) : openServer(world, neo4j));
  const loadSeconds = (performance.now() - started) / 1000;
  const watched = watch(engine.graph);
  const server = await createPlanServer({ ...engine.graph, read: watched.read });
  const plans = await listen(server);
  await createClient(plans, plan, 1)();
  const reads = watched.taken();
  const answer = await createClient(plans, { ...plan, query: withTypeNames(plan.query) }, 1)();
  const memoryServer = await createMemoryServer(answer, log);
  const size = { nodes: world.nodes.length, relationships: world.edges.length };
  return {
    state: { plans, memory: await listen(memoryServer), ...size, loadSeconds },
    statements: () => watched.taken().length,
    raw: () => engine.raw.run(reads),
    ids: () => foundBy(engine.graph, reads),
    async close() {
      await server.stop();
      await memoryServer.stop();
      await engine.close();
    },
  };
}

function createPlanServer(graph: Graph): Promise<Server> {
  const services = createServices(graph, clockIn('Asia/Seoul'));
  return createServer({
    schema: createSchema(),
    context: (request: RequestScope) => createContext(services, request),
    viewerOf: takeNoTokens,
    ready: async () => undefined,
    log,
    limits: benchLimits,
  });
}

async function listen(server: Server): Promise<string> {
  return `${await server.listen('127.0.0.1', 0)}/graphql`;
}

const ends = z.object({
  node: z.object({ id: z.string() }),
  edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
});

async function foundBy(graph: Reader, reads: readonly Read[]): Promise<string[]> {
  const rows = await Promise.all(reads.map(({ statement, params }) => graph.read(statement, params)));
  const found = rows.flat().map((row) => ends.parse(row));
  return [...new Set(found.flatMap(({ node, edges }) => [node.id, ...edges.map((edge) => edge.node.id)]))];
}
