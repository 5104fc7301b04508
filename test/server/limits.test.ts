import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import type { Limits } from '../../src/api/limits/limits.js';
import { shapeOf } from '../../src/api/limits/shape.js';
import { ask, codes, toyServer } from './toy.js';

const limits: Partial<Limits> = {
  depth: 4,
  aliases: 3,
  rootFields: 3,
  listSize: 100,
  cost: 500,
  tokens: 200,
  bodyBytes: 5_000,
};
const server = await toyServer({ limits });
afterAll(() => server.stop());

/** The only error of a query that is refused before it runs. */
async function refusal(query: string, variables: Record<string, unknown> = {}) {
  const answer = await ask(server, query, { variables });
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toHaveLength(1);
  return {
    code: answer.errors[0]?.extensions.code,
    field: answer.errors[0]?.extensions.field,
    message: answer.errors[0]?.message,
  };
}

async function runs(query: string, variables: Record<string, unknown> = {}) {
  const answer = await ask(server, query, { variables });
  expect(answer.errors).toEqual([]);
}

describe('depth', () => {
  it('is allowed up to the limit', () =>
    runs('{ things(first: 1) { things(first: 1) { things(first: 1) { name } } } }'));

  it('is refused beyond it, through fragments too', async () => {
    const query = `{ things(first: 1) { ...A } }
      fragment A on Thing { things(first: 1) { ... on Thing { things(first: 1) { things(first: 1) { name } } } } }`;
    expect(await refusal(query)).toMatchObject({
      code: 'TOO_DEEP',
      message:
        'The query is nested 5 levels deep. At most 4 are allowed: use less depth, or split it into two requests.',
    });
  });

  it('does not count for introspection, which stays on', () =>
    runs('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }'));
});

describe('aliases', () => {
  it('are allowed up to the limit', () => runs('{ a: things(first: 1) { b: name c: name } }'));

  it('are refused beyond it, each counted as often as its fragment is used', async () => {
    const query = '{ things(first: 1) { ...A things(first: 1) { ...A } } } fragment A on Thing { a: name b: name }';
    expect(await refusal(query)).toMatchObject({
      code: 'TOO_MANY_ALIASES',
      message: expect.stringContaining('4 aliases. At most 3 are allowed'),
    });
  });
});

describe('fields at the root', () => {
  it('are allowed up to the limit', () => runs('{ hello boom: hello x: hello }'));

  it('are refused beyond it, through fragments too', async () => {
    const query = '{ ...A ...A } fragment A on Query { hello __typename }';
    expect(await refusal(query)).toMatchObject({
      code: 'TOO_MANY_ROOT_FIELDS',
      message: expect.stringContaining('4 fields'),
    });
  });

  it('are counted for the operation that runs only', async () => {
    const query = 'query A { hello } query B { hello __typename a: hello b: hello }';
    expect((await ask(server, query, { operationName: 'A' })).errors).toEqual([]);
  });
});

describe('the size of a list', () => {
  it.each([
    ['a page given as a literal', '{ things(first: 101) { name } }', {}, 'first'],
    ['a page given as a variable', 'query ($n: Int) { things(first: $n) { name } }', { n: 101 }, 'first'],
    ['a list of ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: Array(101).fill('a') }, 'ids'],
    [
      'a list inside of an input',
      'query ($holds: [String!]) { plan(input: { company: { holds: $holds } }) { name } }',
      { holds: Array(101).fill('a') },
      'input.company.holds',
    ],
  ])('is refused where %s is too long', async (_, query, variables, field) => {
    expect(await refusal(query, variables)).toEqual({
      code: 'LIST_TOO_LONG',
      field,
      message: '101 entries are requested at once. At most 100 are allowed: use pages or several requests.',
    });
  });

  it('is allowed up to the limit', () => runs('query ($n: Int) { things(first: $n) { name } }', { n: 100 }));
});

describe('the cost', () => {
  // Each field costs 1 and what is below it, times its entries: (1 + (1 + 1) * 50) * 5 = 505.
  it('grows with the pages asked for, and is refused beyond the limit', async () => {
    const query = 'query ($n: Int) { things(first: 5) { things(first: $n) { name } } }';
    await runs(query, { n: 49 });
    expect(await refusal(query, { n: 50 })).toMatchObject({
      code: 'TOO_COSTLY',
      message: 'The query costs 505 points. At most 500 are allowed: request fewer fields or shorter lists.',
    });
  });

  it('takes a page without a size for fifty entries', async () => {
    expect(await refusal('{ things(first: 5) { things { name } } }')).toMatchObject({ code: 'TOO_COSTLY' });
  });

  it('is not lowered by a negative page', async () => {
    const query =
      'query ($a: Int, $b: Int) { a: things(first: $a) { name } b: things(first: 90) { things(first: $b) { name } } }';
    expect(await refusal(query, { a: -100, b: 3 })).toMatchObject({ code: 'TOO_COSTLY' });
  });

  it('is what the schema states of a field, and grows with the list that it names', async () => {
    const query = 'query ($targets: [String!]) { compare(input: { targets: $targets }) { name } }';
    await runs(query, { targets: ['a', 'b', 'c', 'd'] });
    // (100 + 1) * 5
    expect(await refusal(query, { targets: ['a', 'b', 'c', 'd', 'e'] })).toMatchObject({
      code: 'TOO_COSTLY',
      message: expect.stringContaining('505 points'),
    });
  });

  it('stops growing where the field refuses a longer list itself', async () => {
    const query = 'query ($targets: [String!]) { compare(input: { targets: $targets }) { name } }';
    const { message } = await refusal(query, { targets: Array(90).fill('a') });
    expect(message).toContain('2,020 points');
  });

  // The things without it cost (1 + (1 + 1) * 3) * 99 = 693, the others (1 + it) * 10.
  it.each([
    ['that no argument bounds has five', 'parts { name }', 693 + (1 + 2 * 5) * 10],
    ['of a relation to one has one', 'whole { name }', 693 + (1 + 2 * 1) * 10],
    ['has as many as the schema states', 'copies { name }', 693 + (1 + 2 * 10) * 10],
    ['of texts has none that cost', 'names', 693 + (1 + 1) * 10],
  ])('counts the entries of a list: one %s', async (_, selection, points) => {
    const query = `{ a: things(first: 10) { ${selection} } b: things(first: 99) { things(first: 3) { name } } }`;
    expect((await refusal(query)).message).toContain(`${points} points`);
  });

  // name 1, node 2, edges 3, page (1 + 3) * 90 = 360, and 2 * 71 = 142 for the things.
  it('counts the entries of a page once', async () => {
    const query = 'query ($n: Int) { page(first: 90) { edges { node { name } } } things(first: $n) { name } }';
    await runs(query, { n: 70 });
    expect((await refusal(query, { n: 71 })).message).toContain('502 points');
  });

  it('cannot be kept from being known by an argument that cannot be read', async () => {
    const query = 'query ($name: String) { named(name: $name) { name } things(first: 90) { things { name } } }';
    expect(await refusal(query, { name: null })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"name"'),
    });
  });

  it('leaves out what is skipped', () =>
    runs('query ($no: Boolean!) { things(first: 90) { name things(first: 90) @include(if: $no) { name } } }', {
      no: false,
    }));

  it('of fragments that double each other is computed at once', async () => {
    const fragments = Array.from({ length: 15 }, (_, i) => `fragment F${i} on Thing { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ things(first: 1) { ...F0 } } ${fragments.join(' ')} fragment F15 on Thing { name }`;
    expect(await refusal(query)).toMatchObject({ code: 'TOO_COSTLY' });
  });
});

describe('the size of the answer', () => {
  const query = '{ things(first: 1) { parts { parts { name } } } }';

  it('is refused once its lists hold too much, and nothing of it is shown', async () => {
    const small = await toyServer({ limits: { answerFields: 500 } });
    const answer = await ask(small, query, { headers: { accept: 'application/graphql-response+json' } });
    expect(answer.data).toBeNull();
    expect(answer.errors[0]).toMatchObject({
      message:
        'The response would contain more than 500 fields. Request fewer fields or shorter lists, or send several requests.',
      extensions: { code: 'ANSWER_TOO_LARGE' },
    });
    await small.stop();
  });

  // 1 thing of 4, with 20 parts of 3, with 20 parts of 2 each: 4 + 60 + 800.
  it('is counted with every field of every entry, for each request separately', async () => {
    const enough = await toyServer({ limits: { answerFields: 864 } });
    for (const _ of ['once', 'again']) expect((await ask(enough, query)).errors).toEqual([]);
    await enough.stop();
    const short = await toyServer({ limits: { answerFields: 863 } });
    expect((await ask(short, query)).errors).not.toEqual([]);
    await short.stop();
  });
});

describe('the size of the request', () => {
  it('in tokens is refused beyond the limit', async () => {
    expect(await refusal(`{ hello ${'name '.repeat(200)} }`)).toMatchObject({
      code: 'TOO_MANY_TOKENS',
      message: 'The query has more than 200 tokens. Send values as variables, or split it into several requests.',
    });
  });

  it('in brackets that are opened and never closed is refused where the parser gives up', async () => {
    const patient = await toyServer({ limits: { tokens: 100_000 } });
    const answer = await ask(patient, `{ hello(name: ${'['.repeat(50_000)}) }`);
    await patient.stop();
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('Close them'), extensions: { code: 'TOO_DEEP' } },
    ]);
  });

  it('in bytes is refused with 413', async () => {
    const answer = await ask(server, `{ hello } #${'x'.repeat(6_000)}`);
    expect(answer.status).toBe(413);
    expect(answer.errors).toMatchObject([
      { message: 'The request is larger than 5,000 bytes. Send less at once.', extensions: { code: 'BODY_TOO_LARGE' } },
    ]);
  });
});

describe('fields that fail', () => {
  it('beyond the limit end the answer: it says so first, and shows nothing else', async () => {
    const few = await toyServer({ limits: { fieldErrors: 3 } });
    const answer = await ask(few, '{ a: refused(code: "A") { name } hello b: boom c: boom d: boom e: boom }');
    expect(answer.data).toBeNull();
    expect(codes(answer)).toEqual([
      'TOO_MANY_ERRORS',
      'UNKNOWN_COUNTRY',
      'INTERNAL_SERVER_ERROR',
      'INTERNAL_SERVER_ERROR',
    ]);
    expect(answer.errors[0]?.message).toMatch(/^More than 3 fields of the response failed/);
    await few.stop();
  });
});

describe('a query with many mistakes', () => {
  it('is answered with the first ones', async () => {
    const answer = await ask(server, `{ ${Array.from({ length: 90 }, (_, at) => `hell${at}`).join(' ')} }`);
    expect(codes(answer)).toEqual(Array(11).fill('GRAPHQL_VALIDATION_FAILED'));
    expect(answer.errors.at(-1)?.message).toMatch(/^Too many validation errors/);
  });
});

describe('the text of a query', () => {
  const long = '\n'.repeat(5_000);
  const get = (query: string) =>
    server.app.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { 'apollo-require-preflight': 'true' },
    });

  it('is refused with too many lines before it is parsed, in a body and in an address', async () => {
    const many = await toyServer({ limits: { queryLines: 1_000 } });
    for (const query of [`${long}{ hello }`, `${long}{`, `${long}mutation { touch }`])
      expect(codes(await ask(many, query))).toEqual(['QUERY_TOO_LONG']);
    await many.stop();
    expect((await get('{ hello }')).json()).toEqual({ data: { hello: 'Hello you' } });
    expect((await get(`{ hello ${'name '.repeat(200)} }`)).json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_TOKENS', requestId: expect.any(String) } }],
    });
  });
});

describe('variables', () => {
  it.each([
    ['that hold too many values', { v: Array.from({ length: 90 }, () => Array(30).fill(0)) }, 'TOO_MANY_VALUES'],
    ['that are nested too deeply', { v: JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`) }, 'TOO_DEEP'],
  ])('%s are refused, used or not', async (_, variables, code) => {
    const few = await toyServer({ limits: { variableValues: 2_000 } });
    expect(codes(await ask(few, '{ hello }', { variables }))).toEqual([code]);
    await few.stop();
  });
});

describe('the shape of an operation', () => {
  it('is measured in no time, however often fragments double', () => {
    const fragments = Array.from({ length: 500 }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`);
    const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F500 on T { a: b }`);
    expect(shapeOf(operationOf(document), document).aliases).toBe(2 ** 500);
  });
});

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return operation;
}
