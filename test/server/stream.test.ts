import { connect } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createClient } from 'graphql-sse';
import { afterEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/access/viewer.js';
import type { Limits } from '../../src/api/limits/limits.js';
import { errors } from '../../src/errors.js';
import type { Server } from '../../src/server/server.js';
import { viewer } from '../firms/viewers.js';
import { until } from '../until.js';
import { deferred, type ToyContext, toyServer } from './toy.js';

const typeDefs = /* GraphQL */ `
  directive @cost(complexity: Int! = 1, multipliers: [String!], atMost: Int, entries: Int) on FIELD_DEFINITION
  directive @relation(max: Int) on FIELD_DEFINITION
  directive @inContext(language: String!) on QUERY | MUTATION | SUBSCRIPTION
  type Query {
    hello: String
  }
  type Mutation {
    touch: String
  }
  type Subscription {
    "Counts to a number, and then waits."
    counted(to: Int!): Tick
    ended(to: Int!): Tick
    refused: Tick
    broken: Tick
    late: Tick
    large: Tick
    endless: Tick
    mine: Tick
  }
  type Tick {
    number: Int!
    whole: [Tick!]!
    boom: String
    slow: String
    self: Tick
    text: String
    name: String
    language: String
  }
`;

type Ticks = AsyncGenerator<object, void>;

/** What the sources saw: the number of open ones, and of the events that they made. */
const seen = { open: 0, made: 0 };

async function* counting(field: string, to: number, { signal }: ToyContext, waits: boolean): Ticks {
  seen.open += 1;
  try {
    for (let number = 1; number <= to; number += 1) {
      seen.made += 1;
      yield { [field]: { number } };
    }
    if (!waits) return;
    await new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  } finally {
    seen.open -= 1;
  }
}

const big = 'x'.repeat(100_000);
const schema = makeExecutableSchema<ToyContext>({
  typeDefs,
  resolvers: {
    Subscription: {
      counted: { subscribe: (_, { to }, context) => counting('counted', to, context, true) },
      ended: { subscribe: (_, { to }, context) => counting('ended', to, context, false) },
      refused: {
        subscribe: () => {
          throw errors.unknownCountry({ given: 'XX', nearest: [] }, { field: 'market' });
        },
      },
      broken: {
        async *subscribe() {
          yield { broken: { number: 1 } };
          throw new Error('the password is swordfish');
        },
      },
      late: {
        async *subscribe() {
          yield { late: { number: 1 } };
          throw errors.tooFarBehind({ from: 7, atMost: 500 });
        },
      },
      large: { subscribe: (_, __, context) => counting('large', 1, context, true) },
      endless: { subscribe: (_, __, context) => counting('endless', 100_000, context, false) },
      mine: { subscribe: (_, __, context) => counting('mine', 1, context, false) },
    },
    Tick: {
      whole: () => Array.from({ length: 100 }, (_, number) => ({ number })),
      boom: () => {
        throw new Error('the password is swordfish');
      },
      slow: () => new Promise(() => {}),
      self: (tick) => tick,
      text: () => big,
      name: (_, __, { viewer }) => viewer.name,
      language: (_, __, { language }) => language,
    },
  },
});

const people: Record<string, Viewer> = { 'Bearer kim': viewer('company', 'kim') };

describe('a subscription over server-sent events', () => {
  let server: (Server & { lines: Record<string, unknown>[] }) | undefined;
  let url = '';
  const leaving = new Set<AbortController>();

  async function serve(limits: Partial<Limits> = {}, graceMs = 10_000): Promise<void> {
    server = await toyServer({
      schema,
      limits,
      graceMs,
      viewerOf: async ([header]) =>
        people[header ?? ''] ?? { ...viewer('company'), subject: undefined, name: 'anonymous' },
    });
    url = `${await server.listen('127.0.0.1', 0)}/graphql/stream`;
  }
  afterEach(async () => {
    for (const each of leaving) each.abort();
    leaving.clear();
    await server?.stop();
    server = undefined;
  });

  const post = (query: unknown, headers: Record<string, string> = {}, body: object = {}): Promise<Response> => {
    const controller = new AbortController();
    leaving.add(controller);
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query, ...body }),
      signal: controller.signal,
    });
  };
  const leave = () => {
    for (const each of leaving) each.abort();
    leaving.clear();
  };
  /** Reads events up to this number, or until the stream ends. */
  async function events(response: Response, count = Number.POSITIVE_INFINITY): Promise<string[]> {
    const found: string[] = [];
    let text = '';
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    while (found.length < count) {
      const step = await reader?.read();
      if (step === undefined || step.done) break;
      text += step.value;
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      found.push(...parts);
    }
    return found;
  }
  const told = async (response: Response, count?: number) =>
    (await events(response, count)).filter((each) => !each.startsWith(':'));
  const refusal = async (response: Response) => {
    const { errors: shown } = JSON.parse(await response.text());
    return { status: response.status, code: shown[0].extensions.code, message: shown[0].message };
  };

  it('is sent in the protocol of GraphQL over server-sent events', async () => {
    await serve();
    const response = await post('subscription { ended(to: 2) { number } }');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(response.headers.get('x-request-id')).toBeTruthy();
    expect(await events(response)).toEqual([
      ':',
      'event: next\ndata: {"data":{"ended":{"number":1}}}',
      'event: next\ndata: {"data":{"ended":{"number":2}}}',
      'event: complete\ndata:',
    ]);
  });

  it('is understood by a client of that protocol', async () => {
    await serve();
    const client = createClient({ url });
    const numbers: unknown[] = [];
    for await (const { data } of client.iterate({
      query: 'subscription ($to: Int!) { ended(to: $to) { number } }',
      variables: { to: 3 },
    }))
      numbers.push(data?.ended);
    client.dispose();
    expect(numbers).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
  });

  it('is in the language of the operation, with all its errors, or else of the request', async () => {
    await serve();
    const korean = { 'accept-language': 'ko' };
    const said = async (query: string, headers = {}) => {
      const response = await post(query, headers);
      const text = await response.text();
      return [response.headers.get('content-language'), response.headers.get('vary'), text];
    };
    const masked = /서버에서 오류가 발생했습니다/;
    const varies = 'accept-language';
    expect(await said('subscription { broken { number } }', korean)).toEqual([
      'ko',
      varies,
      expect.stringMatching(masked),
    ]);
    const inKorean = 'subscription @inContext(language: "ko")';
    expect(await said(`${inKorean} { broken { number } }`)).toEqual(['ko', varies, expect.stringMatching(masked)]);
    expect(await said(`${inKorean} { ended(to: 1) { boom } }`)).toEqual(['ko', varies, expect.stringMatching(masked)]);
    expect(await said('subscription { nothing }', korean)).toEqual([
      'ko',
      varies,
      expect.stringContaining('질의가 스키마에 맞지 않습니다'),
    ]);
    expect(await said('query @inContext(language: "ko") { hello }')).toEqual([
      'ko',
      varies,
      expect.stringContaining('응답하지 않습니다'),
    ]);
    expect(await said(`${inKorean} { nothing }`)).toEqual(['ko', varies, expect.stringContaining('스키마에 맞지')]);
    expect(await said('subscription @inContext(language: "fr") { ended(to: 1) { number } }')).toEqual([
      'en',
      varies,
      expect.stringContaining('UNKNOWN_LANGUAGE'),
    ]);
    expect(await said(`${inKorean} { ended(to: 1) { language } }`)).toEqual([
      'ko',
      varies,
      expect.stringContaining('"language":"ko"'),
    ]);
  });

  it('identifies the caller by the token in the header, and accepts none in the address', async () => {
    await serve();
    const mine = 'subscription { mine { name } }';
    expect(await told(await post(mine, { authorization: 'Bearer kim' }), 2)).toContain(
      'event: next\ndata: {"data":{"mine":{"name":"kim"}}}',
    );
    url += '?token=Bearer%20kim';
    expect(await told(await post(mine), 2)).toContain('event: next\ndata: {"data":{"mine":{"name":"anonymous"}}}');
  });

  it('sends heartbeats while nothing happens', async () => {
    await serve({ heartbeatMs: 5 });
    expect(await events(await post('subscription { counted(to: 0) { number } }'), 4)).toEqual([':', ':', ':', ':']);
  });

  it('ends with the error that ended it, coded', async () => {
    await serve();
    const [, next, complete] = await told(await post('subscription { late { number } }'));
    expect(JSON.parse(next?.split('data: ')[1] ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'TOO_FAR_BEHIND', requestId: expect.any(String) } }],
    });
    expect(complete).toBe('event: complete\ndata:');
  });

  it('masks what nobody foresaw, in an event and at its end, and logs it under the request id', async () => {
    await serve();
    for (const query of ['subscription { broken { number } }', 'subscription { ended(to: 1) { boom } }']) {
      const response = await post(query);
      const text = (await told(response)).join('\n');
      expect(text).not.toContain('swordfish');
      expect(text).toContain('"code":"INTERNAL_SERVER_ERROR"');
      const requestId = response.headers.get('x-request-id');
      expect(text).toContain(`"requestId":"${requestId}"`);
      expect(
        JSON.stringify(server?.lines.find((line) => line.requestId === requestId && line.msg === 'fault')),
      ).toContain('swordfish');
    }
  });

  it('costs what its operation costs when it is opened, and again with each event', async () => {
    // Two points each: the field and its selection.
    await serve({ costPerMinute: 7 });
    const query = 'subscription { ended(to: 2) { number } }';
    expect(await told(await post(query))).toHaveLength(3);
    const response = await post(query);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refusal(response)).toMatchObject({ status: 429, code: 'COST_BUDGET_SPENT' });
    const other = await post(query, { authorization: 'Bearer kim' });
    expect(await told(other)).toHaveLength(3);
  });

  it('gives up an event that takes too long', async () => {
    await serve({ timeoutMs: 20 });
    expect((await told(await post('subscription { counted(to: 1) { slow } }'))).join()).toContain('"code":"TIMEOUT"');
  });

  it('limits the fields of each event, and not of all events together', async () => {
    await serve({ answerFields: 1_000 });
    const many = await told(await post('subscription { ended(to: 6) { whole { number } } }'));
    expect(many.filter((each) => each.includes('"number":99'))).toHaveLength(6);
    const large = await told(await post('subscription { ended(to: 1) { whole { whole { number } } } }'));
    expect(large.join()).toContain('"code":"ANSWER_TOO_LARGE"');
  });

  it.each([
    ['a query', '{ hello }', 400, 'NOT_STREAMED'],
    ['a mutation', 'mutation { touch }', 400, 'NOT_STREAMED'],
    ['what the schema does not have', 'subscription { nothing { number } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['two at once', 'subscription { mine { name } late { number } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no GraphQL', 'subscription {', 400, 'GRAPHQL_PARSE_FAILED'],
    ['no text', 7, 400, 'BAD_JSON'],
    [
      'several without saying which',
      'subscription A { mine { name } } subscription B { mine { name } }',
      400,
      'OPERATION_NOT_NAMED',
    ],
    ['too much depth', `subscription { mine ${'{ self '.repeat(20)}{ number }${' }'.repeat(20)} }`, 400, 'TOO_DEEP'],
    [
      'too many aliases',
      `subscription { mine { ${Array.from({ length: 60 }, (_, at) => `a${at}: name`).join(' ')} } }`,
      400,
      'TOO_MANY_ALIASES',
    ],
    ['too many tokens', `subscription { mine { ${'name '.repeat(5_000)} } }`, 400, 'TOO_MANY_TOKENS'],
    ['too many lines', `${'\n'.repeat(5_000)}subscription { mine { name } }`, 400, 'QUERY_TOO_LONG'],
    ['what the field refuses', 'subscription { refused { number } }', 400, 'UNKNOWN_COUNTRY'],
    ['a variable that is missing', 'subscription ($to: Int!) { ended(to: $to) { number } }', 400, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, query, status, code) => {
    await serve();
    expect(await refusal(await post(query))).toMatchObject({ status, code });
  });

  it.each([
    'subscription { counted(to: 1) @skip(if: true) { number } }',
    'subscription { ... @include(if: false) { counted(to: 1) { number } } }',
    'subscription { ...F } fragment F on Subscription { counted(to: 1) @include(if: false) { number } }',
    'subscription ($is: Boolean!) { counted(to: 1) @include(if: $is) { number } }',
    'subscription { ...F } fragment F on Subscription { ...F ...G } fragment G on Subscription { ...F mine @skip(if: true) { name } }',
  ])('refuses a subscription whose field may be left out: %s', async (query) => {
    await serve();
    const answer = await post(query);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'CONDITIONAL_SUBSCRIPTION' } }] });
  });

  it('refuses brackets that are opened and never closed where the parser gives up', async () => {
    await serve({ tokens: 100_000 });
    const response = await post(`subscription { ended(to: ${'['.repeat(50_000)}) { number } }`);
    expect(await refusal(response)).toMatchObject({ status: 400, code: 'TOO_DEEP' });
  });

  it('is costed as a query', async () => {
    await serve({ cost: 30 });
    expect(await refusal(await post('subscription { mine { whole { whole { number } } } }'))).toMatchObject({
      code: 'TOO_COSTLY',
    });
  });

  it.each(['GET', 'PUT', 'DELETE'])('is not opened by %s', async (method) => {
    await serve();
    const response = await fetch(`${url}?query=subscription%7Bmine%7Bname%7D%7D`, { method });
    expect(response.headers.get('allow')).toBe('POST');
    expect(await refusal(response)).toMatchObject({ status: 405, code: 'STREAM_BY_POST' });
  });

  it('counts towards the limits of its address, its bearer, and the server; one that ends makes room', async () => {
    await serve({ streams: 3, streamsEach: 2 });
    const open = (headers = {}) => post('subscription { counted(to: 1) { number } }', headers);
    const first = await open();
    await events(first, 2);
    await events(await open(), 2);
    expect(await refusal(await open())).toEqual({
      status: 429,
      code: 'TOO_MANY_STREAMS',
      message: 'You have 2 open streams, which is the limit. Close one, or combine several subscriptions.',
    });
    expect((await open({ authorization: 'Bearer kim' })).status).toBe(200);
    expect(await refusal(await open({ authorization: 'Bearer kim' }))).toMatchObject({
      code: 'TOO_MANY_STREAMS',
      message: expect.stringContaining('The server has 3 open streams'),
    });
    leave();
    await until(() => seen.open === 0);
    const again = await open();
    expect(again.status).toBe(200);
  });

  it('leaves nothing behind when the client goes away', async () => {
    await serve({ streamsEach: 1 });
    const before = seen.open;
    await events(await post('subscription { counted(to: 1) { number } }'), 2);
    expect(seen.open).toBe(before + 1);
    leave();
    await until(() => seen.open === before);
    await until(async () => (await post('subscription { counted(to: 0) { number } }')).status === 200);
  });

  it('ends with the server, which does not wait for it, and says so', async () => {
    // Longer than the time limit of a test.
    await serve({}, 600_000);
    const response = await post('subscription { counted(to: 1) { number } }');
    const all = told(response);
    await until(() => seen.open === 1);
    await server?.stop();
    const texts = await all;
    expect(texts.at(-2)).toContain('"code":"STOPPING"');
    expect(texts.at(-1)).toBe('event: complete\ndata:');
    expect(seen.open).toBe(0);
  });

  it('ends with the token that it was opened with, and says so', async () => {
    await serve();
    const end = Date.now() + 300;
    people['Bearer brief'] = { ...viewer('company', 'brief'), until: end };
    // Later than the longest timer of Node.
    people['Bearer lasting'] = { ...viewer('company', 'lasting'), until: end + 366 * 86_400_000 };
    const lasting = await post('subscription { counted(to: 1) { number } }', { authorization: 'Bearer lasting' });
    const texts = await told(
      await post('subscription { counted(to: 1) { number } }', { authorization: 'Bearer brief' }),
    );
    expect(Date.now()).toBeGreaterThanOrEqual(end);
    expect(texts.at(-2)).toContain('"code":"TOKEN_EXPIRED"');
    expect(texts.at(-1)).toBe('event: complete\ndata:');
    expect((await events(lasting, 2)).at(-1)).toContain('"number":1');
    expect(seen.open).toBe(1);
  });

  it('makes no more events for a client that does not read, and closes its connection', async () => {
    await serve({ unreadMs: 300 });
    seen.made = 0;
    const { port } = new URL(url);
    const body = JSON.stringify({ query: 'subscription { endless { text } }' });
    const closed = deferred();
    const client = connect(Number(port), '127.0.0.1', () => {
      client.pause();
      client.write(
        `POST /graphql/stream HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    });
    client.on('error', () => {});
    client.on('close', () => closed.resolve());
    await until(() => seen.made > 0);
    await until(() => seen.open === 0);
    expect(seen.made).toBeLessThan(1_000);
    client.destroy();
    await closed.promise;
  });
});
