import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { mint } from '../../../src/access/local-issuer.js';
import { openLocalKey } from '../../../src/access/local-key.js';
import { roles } from '../../../src/access/roles.js';
import type { AttackedServer } from '../harness/attacked-server.js';
import { askForPlan } from '../harness/bystander.js';
import { drawRequest } from './draw.js';
import { faultsOf } from './judge.js';
import { type FuzzRequest, fuzzRequest } from './request.js';
import { send, type Tokens } from './send.js';

/** What the request of a seed found. */
export interface Finding {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly request: FuzzRequest;
}

/** The result of a run. */
export interface Fuzzed {
  readonly sent: number;
  readonly findings: readonly Finding[];
  /** The number of answers by status; 0 for a connection that was closed without one. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Answers of GraphQL with data. */
  readonly withData: number;
  /** How long an uninvolved caller waited for each of some plans, in milliseconds. */
  readonly waits: readonly number[];
}

export interface FuzzOptions {
  readonly server: AttackedServer;
  readonly requests: Iterable<{ readonly seed: number; readonly request: FuzzRequest }>;
  /** Requests sent at once. */
  readonly atOnce?: number;
  /** The number of requests between two plans for the uninvolved caller. */
  readonly planEach?: number;
}

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The published schema, as clients see it. */
export const publishedSchema = async (): Promise<GraphQLSchema> =>
  buildSchema(await readFile(root('schema.graphql'), 'utf8'));

/** The requests of some seeds. */
export function* drawn(schema: GraphQLSchema, first: number, count: number) {
  for (let seed = first; seed < first + count; seed += 1) yield { seed, request: drawRequest(schema, seed) };
}

/** The file with the requests that found something. */
export const foundFile = fileURLToPath(new URL('./found.json', import.meta.url));
const found = z.array(z.object({ seed: z.number(), was: z.string(), request: fuzzRequest }));

/** Requests that found something once: each is sent first, as it was, regardless of what its seed draws today. */
export const foundOnce = async () => found.parse(JSON.parse(await readFile(foundFile, 'utf8')));

/**
 * Sends requests, and checks the answers. Stops if the server is gone, or if the uninvolved caller gets no plan.
 * @throws then
 */
export async function fuzz({ server, requests, atOnce = 8, planEach = 250 }: FuzzOptions): Promise<Fuzzed> {
  const tokens = await tokensOf(server);
  const findings: Finding[] = [];
  const statuses = new Map<number, number>();
  const waits: number[] = [];
  let sent = 0;
  let withData = 0;
  const left = requests[Symbol.iterator]();

  async function sendAll(): Promise<void> {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const { seed, request } = next.value;
      const faults: string[] = [];
      try {
        const outcomes = await send(server.port, request, tokens);
        for (const outcome of outcomes) {
          faults.push(...faultsOf(outcome, request.target));
          statuses.set(outcome.status, (statuses.get(outcome.status) ?? 0) + 1);
          if (outcome.text.startsWith('{"data":{')) withData += 1;
        }
        if (outcomes.length === 0) statuses.set(0, (statuses.get(0) ?? 0) + 1);
      } catch (failure) {
        faults.push(String(failure));
      }
      sent += 1;
      if (faults.length > 0) findings.push({ seed, faults, request });
      if (server.hasExited()) throw new Error(`the server has ended at seed ${seed}: ${JSON.stringify(request)}`);
      if (sent % planEach === 0) waits.push(await askForPlan(server));
    }
  }

  await Promise.all(Array.from({ length: atOnce }, sendAll));
  waits.push(await askForPlan(server));
  return { sent, findings, statuses, withData, waits };
}

/** People of each role, at several firms and desks. */
async function tokensOf({ folder }: AttackedServer): Promise<Tokens> {
  const key = await openLocalKey(folder);
  const until = new Date(Date.now() + 86_400_000);
  const people = Array.from({ length: 12 }, (_, number) => number);
  const entries = await Promise.all(
    roles.map(async (role): Promise<[string, readonly string[]]> => {
      const desks = role === 'editor' || role === 'reviewer' ? { desks: ['country/VN', 'bloc/EU', 'commons'] } : {};
      const tokens = people.map((number) =>
        mint(
          {
            sub: `${role}-${number}`,
            roles: [role],
            ...desks,
            ...(role === 'company' ? { firm: `firm-${number % 4}` } : {}),
          },
          key,
          until,
        ),
      );
      return [role, await Promise.all(tokens)];
    }),
  );
  return new Map(entries);
}
