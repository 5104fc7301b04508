import { afterAll, describe, expect, it } from 'vitest';
import { LandfallError } from '../../src/errors.js';
import { messages } from '../../src/messages/messages.js';
import { ask, codes, toyServer } from './toy.js';

const server = await toyServer();
afterAll(() => server.stop());

const faults = () => server.lines.filter(({ msg }) => msg === 'fault');

describe('an error that was foreseen', () => {
  it('shows its code, its message, the field at fault and the request id', async () => {
    const answer = await ask(server, '{ refused(code: "XX") { name } }', { headers: { 'x-request-id': 'abc-1' } });
    expect(answer.errors).toEqual([
      {
        message:
          '"XX" is not a country. Use a name, such as "Germany", or a code of ISO 3166-1, such as "DE". Did you mean "DE" (Germany)?',
        locations: [{ line: 1, column: 3 }],
        path: ['refused'],
        extensions: { code: 'UNKNOWN_COUNTRY', field: 'code', requestId: 'abc-1' },
      },
    ]);
    expect(faults()).toEqual([]);
  });

  it('keeps its code when a scalar raises it for a literal', async () => {
    const answer = await ask(server, '{ country(code: "XX") { name } }');
    expect(codes(answer)).toEqual(['UNKNOWN_COUNTRY']);
  });

  it('keeps its code when a scalar raises it for a variable', async () => {
    const query = 'query ($code: CountryCode!) { country(code: $code) { name } }';
    const answer = await ask(server, query, { variables: { code: 'XX' } });
    expect(codes(answer)).toEqual(['UNKNOWN_COUNTRY']);
    expect(answer.errors[0]?.message).toMatch(/^"XX" is not/);
  });
});

describe('a mistake in the query', () => {
  it.each([
    ['that does not parse', '{', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['for a field that is not there', '{ helo }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "hello"/],
    ['that asks for what there is not', 'subscription { touch }', 'GRAPHQL_VALIDATION_FAILED', /no subscription here/],
    ['with two operations and no name', 'query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE', /name/],
  ])('%s keeps the code and the message of GraphQL', async (_, query, code, message) => {
    const answer = await ask(server, query);
    expect(codes(answer)).toEqual([code]);
    expect(answer.errors[0]?.message).toMatch(message);
    expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers['x-request-id']);
  });

  it('with a variable of the wrong type is the client’s', async () => {
    const answer = await ask(server, 'query ($n: Int!) { many(first: $n) { name } }', { variables: { n: 'x' } });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.message).toMatch(/\$n.*"x"/);
  });

  it('with null for an argument that needs a value is the client’s', async () => {
    const answer = await ask(server, 'query ($n: Int) { hello(first: $n) }', { variables: { n: null } });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.message).toMatch(/must not be null/);
  });
});

describe('an error that nobody foresaw', () => {
  it.each([
    ['an exception', '{ boom }'],
    ['a value that does not fit its type', '{ broken }'],
    ['null where a value is promised', '{ missing }'],
  ])('%s is masked, and logged with its request id', async (_, query) => {
    const before = faults().length;
    const answer = await ask(server, query);
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.errors[0]?.message).toMatch(/^Something went wrong on our side. Quote the request ID/);
    expect(faults().slice(before)).toMatchObject([{ requestId: answer.headers['x-request-id'], level: 50 }]);
  });

  it('does not leak its message, but the log has it', async () => {
    const answer = await ask(server, '{ boom }');
    expect(answer.text).not.toContain('swordfish');
    expect(faults().at(-1)).toMatchObject({ path: ['boom'], err: { message: 'the password is swordfish' } });
  });

  it('is masked too if the context fails', async () => {
    const failing = await toyServer({ context: () => Promise.reject(new Error('the password is swordfish')) });
    const answer = await ask(failing, '{ hello }');
    expect(answer.status).toBe(500);
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toContain('swordfish');
    expect(failing.lines.find(({ msg }) => msg === 'fault')).toMatchObject({
      requestId: answer.headers['x-request-id'],
      err: { message: 'the password is swordfish' },
    });
    await failing.stop();
  });
});

describe('a context that cannot be made for a foreseen reason', () => {
  it('answers 503 with the reason, or 200 where the client reads application/json', async () => {
    const reason = new LandfallError('ENGINE_UNAVAILABLE', 'unavailable', messages.engineErrors.noAnswer(), {});
    const failing = await toyServer({ context: () => Promise.reject(reason) });
    for (const [accept, status] of [
      ['application/graphql-response+json', 503],
      ['application/json', 200],
    ] as const) {
      const answer = await ask(failing, '{ hello }', { headers: { accept } });
      expect(answer.status).toBe(status);
      expect(answer.errors).toMatchObject([{ message: reason.message, extensions: { code: 'ENGINE_UNAVAILABLE' } }]);
    }
    await failing.stop();
  });
});

describe('an answer with many errors', () => {
  it('shows the first twenty and says how many there are more', async () => {
    const many = await toyServer({ limits: { listSize: 1_000 } });
    const answer = await ask(many, '{ many(first: 1000) { name } }');
    expect(answer.errors).toHaveLength(21);
    expect(answer.errors.at(-1)).toMatchObject({
      message: '980 more errors are not shown.',
      extensions: { code: 'MORE_ERRORS' },
    });
    expect(JSON.stringify(answer.errors).length).toBeLessThan(10_000);
    expect(many.lines.filter(({ msg }) => msg === 'fault')).toHaveLength(20);
    await many.stop();
  });

  it('cuts a message that quotes something long', async () => {
    const answer = await ask(server, 'query ($n: Int!) { many(first: $n) { name } }', {
      variables: { n: 'x'.repeat(100_000) },
    });
    expect(answer.text.length).toBeLessThan(1_000);
    expect(answer.errors[0]?.message).toMatch(/^Variable "\$n" got invalid value "xxx/);
  });
});

describe('a request that is not a GraphQL request', () => {
  const post = (payload: string, type = 'application/json') =>
    server.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload });

  it('with a body that is not JSON is refused with the reason', async () => {
    const answer = await post('{ "query');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions).toEqual({
      code: 'BAD_JSON',
      requestId: answer.headers['x-request-id'],
    });
  });

  it('with an empty body is refused with the reason', async () => {
    const answer = await post('');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_JSON');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'with a body of %s, which a page of another site could send, is refused',
    async (type) => {
      const answer = await post('{"query":"mutation { touch }"}', type);
      expect(answer.statusCode).toBe(415);
      expect(answer.json().errors[0].message).toContain(`"${type}"`);
    },
  );

  it('by a GET that a page of another site could send is refused', async () => {
    const answer = await server.app.inject({ url: '/graphql?query={hello}' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toMatch(/Cross-Site Request Forgery/);
    expect(answer.json().errors[0].extensions).toEqual({
      code: 'BAD_REQUEST',
      requestId: answer.headers['x-request-id'],
    });
  });

  it.each(['/grapql', '/nothing/%', '/%zz?query={hello}'])(
    'to %s, which does not exist, is refused with the addresses that do',
    async (url) => {
      const answer = await server.app.inject({ url });
      expect(answer.statusCode).toBe(404);
      expect(answer.json().errors[0]).toMatchObject({
        message: `There is nothing at GET ${url}. GraphQL is at /graphql, and a page to try it at /.`,
        extensions: { code: 'NO_SUCH_PATH', requestId: answer.headers['x-request-id'] },
      });
    },
  );
});
