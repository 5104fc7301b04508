import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType } from 'graphql';
import { takeNoTokens } from '../../src/access/token-reader.js';
import { defaultLimits, type Limits } from '../../src/api/limits/limits.js';
import type { RequestScope } from '../../src/api/request-scope.js';
import { errors } from '../../src/errors.js';
import { boundedLog } from '../../src/server/log.js';
import { createServer, type Server, type ServerOptions } from '../../src/server/server.js';

/** What the toy's `slow` waits for, and what it saw of its request. */
export interface Gate {
  opened: Promise<string>;
  entered?: (scope: RequestScope) => void;
}

export type ToyContext = RequestScope & { gate: Gate };

const typeDefs = /* GraphQL */ `
  directive @cost(complexity: Int! = 1, multipliers: [String!], atMost: Int, entries: Int) on FIELD_DEFINITION
  directive @relation(max: Int) on FIELD_DEFINITION
  scalar CountryCode
  type Query {
    hello(name: String, first: Int!= 1): String!
    country(code: CountryCode!): Thing
    refused(code: String!): Thing
    boom: String
    secret: Thing
    broken: Int
    missing: String!
    many(first: Int!): [Thing]!
    things(first: Int): [Thing!]!
    page(first: Int): ThingConnection!
    named(name: String! = "one"): [Thing!]!
    nodes(ids: [ID!]!): [Thing]!
    plan(input: PlanInput!): Thing @cost(complexity: 100)
    compare(input: PlanInput!): Thing @cost(complexity: 100, multipliers: ["input.targets"], atMost: 20)
    slow: String
  }
  type Mutation {
    touch: String
  }
  type Thing {
    name: String
    names: [String!]
    things(first: Int): [Thing!]!
    parts: [Thing!]!
    whole: [Thing!]! @relation(max: 1)
    copies: [Thing!]! @cost(entries: 10)
  }
  type ThingConnection {
    edges: [ThingEdge!]!
    pageInfo: PageInfo!
  }
  type ThingEdge {
    node: Thing!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  input PlanInput {
    targets: [String!]
    company: CompanyInput
  }
  input CompanyInput {
    holds: [String!]
  }
`;

const CountryCode = new GraphQLScalarType({
  name: 'CountryCode',
  parseValue: (given) => {
    throw errors.unknownCountry({ given: String(given), nearest: ['DE'] });
  },
});

export const toySchema = makeExecutableSchema<ToyContext>({
  typeDefs,
  resolvers: {
    CountryCode,
    Query: {
      hello: (_, { name }) => `Hello ${name ?? 'you'}`,
      country: () => ({ name: 'somewhere' }),
      refused: (_, { code }) => {
        throw errors.unknownCountry({ given: code, nearest: ['DE'] }, { field: 'code' });
      },
      secret: () => {
        throw errors.notAllowed({ roles: ['editor'], desks: [] });
      },
      boom: () => {
        throw new Error('the password is swordfish');
      },
      broken: () => 'not a number',
      missing: () => null,
      many: (_, { first }) => Array.from({ length: first }, () => new Error('the password is swordfish')),
      things: () => [{ name: 'one' }],
      page: () => ({ edges: [{ node: { name: 'one' } }], pageInfo: { hasNextPage: false } }),
      named: () => [],
      nodes: () => [],
      slow: (_, __, { gate, viewer, address, requestId, log, language, signal }) => {
        gate.entered?.({ viewer, address, requestId, log, language, signal });
        return gate.opened;
      },
    },
    Thing: {
      things: () => [],
      parts: async () => Array.from({ length: 20 }, () => ({ name: 'part' })),
      whole: () => [],
      copies: () => [],
    },
    Mutation: { touch: () => 'touched' },
  },
});

type Overrides = Partial<Omit<ServerOptions<ToyContext>, 'limits'>> & { limits?: Partial<Limits>; gate?: Gate };

/**
 * A time limit that tests wait for, and within which a busy machine gives answers that need no waiting; in
 * milliseconds.
 */
export const inReach = 1_000;

/** A server of the toy schema; `lines` is its log. */
export async function toyServer(overrides: Overrides = {}): Promise<Server & { lines: Record<string, unknown>[] }> {
  const lines: Record<string, unknown>[] = [];
  const log = boundedLog('debug', { write: (line: string) => void lines.push(JSON.parse(line)) });
  const gate = overrides.gate ?? { opened: Promise.resolve('done') };
  const server = await createServer<ToyContext>({
    schema: toySchema,
    context: (request) => ({ ...request, gate }),
    viewerOf: takeNoTokens,
    ready: async () => {},
    playground: '/nowhere',
    log,
    ...overrides,
    limits: { ...defaultLimits, ...overrides.limits },
  });
  return { ...server, lines };
}

interface ShownError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; field?: string; requestId: string };
}

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  data?: Record<string, unknown> | null;
  errors: ShownError[];
}

/** Sends one GraphQL request in process. */
export async function ask(
  { app }: Pick<Server, 'app'>,
  query: unknown,
  options: { variables?: unknown; operationName?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { headers, ...rest } = options;
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: headers ?? {},
    payload: { query, ...rest },
  });
  const { data, errors: shown = [] } = answer.json();
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, data, errors: shown };
}

export const codes = (answer: Answer): string[] => answer.errors.map(({ extensions }) => extensions.code);

/** A promise with its handle outside; Node has this from version 22 on. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** A gate with its handles: `slow` has been entered, and can continue. */
export function closedGate() {
  const entered = deferred<RequestScope>();
  const opened = deferred<string>();
  return { gate: { opened: opened.promise, entered: entered.resolve }, entered: entered.promise, open: opened.resolve };
}
