import type { GraphQLSchema } from 'graphql';
import { createRandom, type Random } from '../../../bench/world/random.js';
import { roles } from '../../../src/access/roles.js';
import { drawOperation } from './operations.js';
import type { FuzzRequest } from './request.js';
import { anyBytes, anyJson } from './values.js';

type Drawer = (random: Random, schema: GraphQLSchema) => Omit<FuzzRequest, 'kind'>;

const json = { 'content-type': 'application/json' };
const accepted = ['application/json', 'application/graphql-response+json', '*/*', 'text/html', 'image/png;q=0.1', ''];

/**
 * The request of a seed: the same for the same seed, as long as the schema and the code that draws it are unchanged.
 */
export function drawRequest(schema: GraphQLSchema, seed: number): FuzzRequest {
  const random = createRandom(`fuzz ${seed}`);
  const kind = random.one(kinds);
  const drawn = drawers[kind](random, schema);
  // Each has an address of its own: rate limits are tested elsewhere.
  const from = `198.19.${random.whole(0, 7)}.${random.whole(1, 250)}`;
  return { kind, ...drawn, headers: { 'x-forwarded-for': from, ...drawn.headers } };
}

const someone = (random: Random): Pick<FuzzRequest, 'as'> =>
  random.chance(40) ? { as: random.one([...roles, 'nobody']) } : {};

const posted = (random: Random, type: string, body: string): Omit<FuzzRequest, 'kind'> => ({
  method: 'POST',
  target: type === 'subscription' && random.chance(80) ? '/graphql/stream' : '/graphql',
  headers: random.chance(30) ? { ...json, accept: random.one(accepted) } : json,
  ...someone(random),
  body,
});

function operation(random: Random, schema: GraphQLSchema, mistakes: number): Omit<FuzzRequest, 'kind'> {
  const { type, query, variables } = drawOperation(schema, random, mistakes);
  return posted(random, type, JSON.stringify({ query, variables }));
}

/** Changes a text in some places: removes, adds or replaces a letter. */
function spoiled(text: string, random: Random): string {
  let result = text;
  for (let count = random.whole(1, 4); count > 0; count -= 1) {
    const at = random.whole(0, result.length);
    const put = random.one(['', '{', '}', '"', '\\', '$', '(', '\n', '\0', '[', ':', '...', '#', anyBytes(random, 3)]);
    result = result.slice(0, at) + put + result.slice(at + random.whole(0, 3));
  }
  return result;
}

const paths = [
  '/',
  '/graphql',
  '/graphql/stream',
  '/healthz',
  '/readyz',
  '/metrics',
  '/feed.atom',
  '/feeds/x.atom',
  '/playground/',
];

const drawers = {
  typed: (random, schema) => operation(random, schema, 0),
  broken: (random, schema) => operation(random, schema, random.whole(2, 15)),
  spoiled(random, schema) {
    const { type, query, variables } = drawOperation(schema, random, 0);
    const body = random.chance(50)
      ? JSON.stringify({ query: spoiled(query, random), variables })
      : spoiled(JSON.stringify({ query, variables }), random);
    return posted(random, type, body);
  },
  variables(random, schema) {
    const { type, query, variables } = drawOperation(schema, random, 0);
    const others = Object.fromEntries(Object.keys(variables).map((name) => [name, anyJson(random, 4)]));
    const given = random.chance(80) ? others : anyJson(random, 3);
    return posted(
      random,
      type,
      JSON.stringify({ query, variables: given, operationName: random.chance(10) ? anyJson(random, 1) : undefined }),
    );
  },
  json: (random) => posted(random, 'query', JSON.stringify(anyJson(random, 6)) ?? ''),
  bytes: (random) => ({
    ...posted(random, 'query', anyBytes(random, random.whole(0, 400))),
    headers: {
      'content-type': random.one([
        'application/json',
        'text/plain',
        'application/graphql',
        'multipart/form-data; boundary=x',
        'application/json; charset=utf-16',
        '',
      ]),
    },
    isBytes: true,
  }),
  address(random, schema) {
    const { query, variables } = drawOperation(schema, random, 3);
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
    const tail = random.one([
      '',
      `?${search}`,
      '?market=DE',
      '?market=XX&class=hs/33',
      '?%ff',
      `?${'a=1&'.repeat(50)}`,
      '/../..',
      '%00',
      '//',
    ]);
    return {
      method: random.one(['GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']),
      target: `${random.one(paths)}${tail}`,
      headers: random.chance(40)
        ? { accept: random.one(accepted), 'apollo-require-preflight': 'true' }
        : { 'apollo-require-preflight': 'true' },
      ...someone(random),
      body: '',
    };
  },
  http: (random, schema) => ({
    method: 'POST',
    target: '/',
    headers: {},
    ...rawRequest(random, schema),
    isBytes: true,
    isRaw: true,
  }),
} satisfies Readonly<Record<string, Drawer>>;

type Kind = keyof typeof drawers;

/** Each kind is drawn as often as it is listed here. */
const kinds: readonly Kind[] = [
  'typed',
  'typed',
  'typed',
  'broken',
  'broken',
  'spoiled',
  'variables',
  'variables',
  'json',
  'bytes',
  'address',
  'http',
];

/** Bytes of a connection: wrong headers, several requests, lengths and chunks that do not match. */
function rawRequest(random: Random, schema: GraphQLSchema): Pick<FuzzRequest, 'body' | 'halfClose'> {
  const { query } = drawOperation(schema, random, 0);
  const body = JSON.stringify({ query: random.chance(50) ? query : '{ __typename }' });
  const length = Buffer.byteLength(body) + (random.chance(40) ? random.whole(-20, 20) : 0);
  const target = random.one([
    '/graphql',
    '/graphql',
    'http://localhost/graphql',
    'http://a:b@c:99999/graphql',
    '//graphql',
    '*',
    'healthz',
  ]);
  const headers = [
    `Host: ${random.one(['localhost', '', 'a b', 'x'.repeat(300), '[::1]:x'])}`,
    'Content-Type: application/json',
    random.chance(70) ? `Content-Length: ${length}` : 'Transfer-Encoding: chunked',
    ...random.some(
      [
        'X-Forwarded-For: 198.19.9.9, junk',
        'Content-Length: 3',
        'Transfer-Encoding: gzip, chunked',
        'Expect: 100-continue',
        'Connection: upgrade',
        'Upgrade: websocket',
        'Authorization: Bearer x',
        'Authorization: Basic x',
        'X-Request-Id: \x01',
        'Cookie: \xff',
        ' folded: x',
        'NoColon',
        `X-Long: ${'y'.repeat(20_000)}`,
      ],
      random.whole(0, 3),
    ),
  ];
  const chunk = `${random.one([Buffer.byteLength(body).toString(16), 'zz', '-1', 'fffffffff', '1'])}\r\n${body}\r\n0\r\n\r\n`;
  const isChunked = headers.some((line) => line.includes('chunked'));
  const version = random.one(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9']);
  const one = `${random.one(['POST', 'POST', 'GET', 'PRI', 'CONNECT', 'post'])} ${target} ${version}\r\n${headers.join('\r\n')}\r\n\r\n${isChunked ? chunk : Buffer.from(body).toString('latin1')}`;
  const text = one.repeat(random.chance(25) ? random.whole(2, 5) : 1);
  return { body: random.chance(30) ? spoiled(text, random) : text, halfClose: true };
}
