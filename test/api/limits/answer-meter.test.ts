import { setImmediate } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLScalarType, getIntrospectionQuery, parse } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowAnswer, endOfAnswer, meterAnswers } from '../../../src/api/limits/answer-meter.js';
import { jsonBytes } from '../../../src/api/limits/json-bytes.js';
import { defaultLimits, type Limits } from '../../../src/api/limits/limits.js';
import { errors } from '../../../src/errors.js';

const fails = vi.fn((): string => {
  throw errors.badDate({ given: 'x', wrong: 'FORM' });
});
const failsLater = vi.fn(async () => fails());
const row = {};
const schema = makeExecutableSchema({
  typeDefs: `
    scalar Data
    type Query { mixed: [Mixed!]!, rows(first: Int!): [Row!]!, later(first: Int!): [Row!]!, data: Data, text: String }
    type Mixed { must: String! }
    type Row { fails: String, failsLater: String, none: String, data: Data, text: String, words: [String!]!, rows: [Row!]! }
  `,
  resolvers: {
    Data: new GraphQLScalarType({ name: 'Data' }),
    Mixed: { must: ({ isLater }) => (isLater ? failsLater() : fails()) },
    Query: {
      mixed: () => [{ isLater: true }, { isLater: false }],
      rows: (_, { first }) => Array(first).fill(row),
      later: async (_, { first }) => Array(first).fill(row),
      data: () => saved,
      text: () => 'x'.repeat(1_000),
    },
    Row: {
      fails,
      failsLater,
      data: () => saved,
      text: () => 'x'.repeat(1_000),
      words: () => Array(10).fill('x'.repeat(100)),
      rows: () => Array(100).fill(row),
    },
  },
});
const saved = { question: { target: 'DE', holds: Array(100).fill('certification/iso-22716') } };
meterAnswers(schema);
// Again, as a second server of the same schema would: nothing is counted twice.
meterAnswers(schema);

afterEach(() => vi.clearAllMocks());

async function answer(query: string, limits: Partial<Limits> = {}, signal = new AbortController().signal) {
  const contextValue = { signal };
  allowAnswer(contextValue, { ...defaultLimits, ...limits });
  const result = await execute({ schema, document: parse(query), contextValue });
  return { ...result, end: endOfAnswer(contextValue)?.originalError };
}

const aliases = (many: number, field: string) =>
  Array.from({ length: many }, (_, place) => `a${place}: ${field}`).join(' ');

describe('fields that fail', () => {
  it('leave the others as they are, up to the limit', async () => {
    const { data, errors: all, end } = await answer('{ rows(first: 10) { fails text } }', { fieldErrors: 10 });
    expect(end).toBeUndefined();
    expect(all).toHaveLength(10);
    expect(data).toMatchObject({ rows: Array(10).fill({ fails: null, text: expect.any(String) }) });
  });

  it('leave no rejection unhandled in a list in which one entry waits and a later one fails at once', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    try {
      const { errors: all } = await answer('{ mixed { must } }');
      expect(all).toHaveLength(1);
      await setImmediate();
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });

  it('end the answer beyond it, and no further field is tried', async () => {
    const query = `{ ${aliases(5, `rows(first: 10) { ${aliases(20, 'fails')} }`)} }`;
    const { end } = await answer(query, { fieldErrors: 4 });
    expect(end).toMatchObject({ code: 'TOO_MANY_ERRORS', message: expect.stringContaining('More than 4 fields') });
    expect(fails).toHaveBeenCalledTimes(5);
  });

  it('that fail later end it too: started fields are finished, and no further row starts', async () => {
    const begun = Math.floor(10_000 / 51) * 50;
    const { end, errors: all } = await answer(`{ rows(first: 1000) { ${aliases(50, 'failsLater')} } }`, {
      fieldErrors: 100,
    });
    expect(end).toMatchObject({ code: 'TOO_MANY_ERRORS' });
    expect(failsLater).toHaveBeenCalledTimes(begun);
    expect(new Set(all).size).toBe(101);
  });
});

describe('bytes of an answer', () => {
  it('count a value that is JSON by its size', async () => {
    const bytes = JSON.stringify({ data: saved }).length;
    expect((await answer('{ data }', { answerBytes: bytes + 10 })).end).toBeUndefined();
    const { end } = await answer('{ data }', { answerBytes: bytes - 10 });
    expect(end).toMatchObject({ code: 'ANSWER_TOO_LARGE', message: expect.stringContaining('bytes') });
  });

  it.each([
    ['values that are JSON', '{ rows(first: 200) { data } }'],
    ['texts', '{ rows(first: 200) { text } }'],
    ['lists of texts', '{ rows(first: 200) { words } }'],
    ['names of fields', `{ rows(first: 200) { ${'x'.repeat(1_000)}: none } }`],
    ['names of types', `{ rows(first: 200) { ${'x'.repeat(1_000)}: __typename } }`],
    ['introspection', getIntrospectionQuery()],
  ])('count %s', async (_, query) => {
    const whole = await answer(query);
    const bytes = Buffer.byteLength(JSON.stringify(whole.data));
    expect((await answer(query, { answerBytes: Math.ceil(bytes * 1.1) })).end).toBeUndefined();
    const { end } = await answer(query, { answerBytes: Math.floor(bytes * 0.9) });
    expect(end).toMatchObject({ code: 'ANSWER_TOO_LARGE' });
  });

  it.each([
    ['a text', 'plain'],
    ['what is escaped', 'a "quote", a \\, a \n, a \u0000 and half a pair \ud800'],
    ['Korean', '수출'],
    ['an object', { a: [1, true, null], 'b "c"': { d: '수출' } }],
    ['an empty one', {}],
  ])('are those of JSON, or a few more, for %s', (_, value) => {
    const bytes = Buffer.byteLength(JSON.stringify(value));
    expect(jsonBytes(value)).toBeGreaterThanOrEqual(bytes);
    expect(jsonBytes(value)).toBeLessThanOrEqual(bytes + 40);
  });
});

describe('fields of an answer', () => {
  it('of introspection count as others do', async () => {
    const query = `{ __schema { types { fields { type { ${aliases(10, 'fields { name }')} } } } } }`;
    expect((await answer(query)).end).toBeUndefined();
    expect((await answer(query, { answerFields: 200 })).end).toMatchObject({ code: 'ANSWER_TOO_LARGE' });
  });
});

describe('a long answer', () => {
  it.each([
    ['in one list', `{ rows(first: 2000) { ${aliases(50, 'text')} } }`, 100_000],
    ['in one that comes later', `{ later(first: 2000) { ${aliases(50, 'text')} } }`, 100_000],
    ['in many', '{ rows(first: 20) { rows { rows { __typename } } } }', 200_000],
  ])('lets other requests have their turn while it is made: %s', async (_, query, fields) => {
    let [turns, isDone] = [0, false];
    const made = answer(query, { answerFields: 10_000_000, answerBytes: 10 ** 9 }).then(() => {
      isDone = true;
    });
    while (!isDone) {
      await setImmediate();
      turns += 1;
    }
    await made;
    expect(turns).toBeGreaterThanOrEqual(fields / 10_000 - 1);
  });

  it('is the same as a short one', async () => {
    const query = '{ rows(first: 30) { rows { words } } }';
    const { data } = await answer(query);
    expect(data?.rows).toEqual(Array(30).fill({ rows: Array(100).fill({ words: Array(10).fill('x'.repeat(100)) }) }));
  });

  it('ends with its request: nothing more of it is read', async () => {
    const controller = new AbortController();
    fails.mockImplementationOnce(() => {
      controller.abort(errors.clientGone({}));
      return 'gone';
    });
    const { end } = await answer('{ rows(first: 200) { fails } }', {}, controller.signal);
    expect(end).toMatchObject({ code: 'CLIENT_GONE' });
    expect(fails).toHaveBeenCalledTimes(1);
  });
});

describe('fields of a high cost', () => {
  it('run in turns of their own, in the order of the query', async () => {
    const order: string[] = [];
    const heavy = makeExecutableSchema({
      typeDefs: `
        directive @cost(complexity: Int! = 1) on FIELD_DEFINITION
        type Query { plan(name: String!): String @cost(complexity: 200), light(name: String!): String }
      `,
      resolvers: {
        Query: {
          plan: (_, { name }) => void order.push(name),
          light: (_, { name }) => void order.push(name),
        },
      },
    });
    meterAnswers(heavy);
    const contextValue = { signal: new AbortController().signal };
    allowAnswer(contextValue, defaultLimits);
    const document = parse('{ a: plan(name: "a") b: plan(name: "b") c: plan(name: "c") d: light(name: "d") }');
    const made = execute({ schema: heavy, document, contextValue });
    expect(order).toEqual(['a', 'd']);
    await setImmediate();
    await setImmediate();
    await made;
    expect(order).toEqual(['a', 'd', 'b', 'c']);
  });
});
