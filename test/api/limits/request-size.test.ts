import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/api/limits/limits.js';
import { checkQuery, checkVariables } from '../../../src/api/limits/request-size.js';

const limits = {
  ...defaultLimits,
  queryLength: 1_000,
  queryLines: 20,
  tokens: 50,
  definitions: 3,
  variableValues: 30,
  variableDepth: 4,
  listSize: 10,
};

describe('the text of a query', () => {
  it.each([
    ['characters', `{ a } #${'x'.repeat(1_000)}`, 'QUERY_TOO_LONG', '1,000 characters'],
    ['lines that end with a line feed', `{ a }${'\n'.repeat(20)}`, 'QUERY_TOO_LONG', '20 lines'],
    ['lines that end with a carriage return', `{ a }${'\r'.repeat(20)}`, 'QUERY_TOO_LONG', '20 lines'],
    ['lines that end with both', `{ a }${'\r\n'.repeat(20)}`, 'QUERY_TOO_LONG', '20 lines'],
    ['tokens', `{ ${'a '.repeat(60)} }`, 'TOO_MANY_TOKENS', '50 tokens'],
    ['operations', '{a} {a} {a} {a}', 'TOO_MANY_DEFINITIONS', '3 operations and fragments'],
    ['fragments', '{...A} fragment A on T {a} fragment B on T {a} fragment C on T {a}', 'TOO_MANY_DEFINITIONS', '3'],
  ])('is refused with too many %s', (_, query, code, message) => {
    expect(() => checkQuery(query, limits)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['at each limit', `{ ${'a '.repeat(48)} }${'\n'.repeat(19)}`],
    ['lines that end with both characters', `{ a }${'\r\n'.repeat(19)}`],
    ['braces of selections and of values', 'query ($a: I = {b: {c: 1}}) { a(b: {c: {d: 1}}) { b { c } } d { e } }'],
    ['what is no token, which the parser refuses', '{ a % }'],
    ['nothing', ''],
  ])('is accepted with %s', (_, query) => {
    expect(() => checkQuery(query, limits)).not.toThrow();
  });

  it.each([undefined, null, 7, ['{ a }'], { kind: 'Document' }])(
    'is not checked for its length if it is %j',
    (query) => {
      expect(() => checkQuery(query, limits)).not.toThrow();
    },
  );
});

describe('variables as they were sent', () => {
  const document = parse(
    'query ($ids: [ID!]!, $held: [String!]) { nodes(ids: $ids, input: { company: { holds: $held } }) { id } }',
  );
  const check = (variables: Record<string, unknown>) => () => checkVariables(variables, document, limits);

  it('are refused with too many values, at any place', () => {
    const three = { a: [1, 2, 3, 4, 5, 6], b: { c: 1, d: 2, e: 3 } };
    expect(check({ one: three, two: three })).not.toThrow();
    expect(check({ one: three, two: three, more: three })).toThrow(
      expect.objectContaining({ code: 'TOO_MANY_VALUES', field: 'variables' }),
    );
  });

  it('are refused with too many levels, of lists or of objects', () => {
    expect(check({ v: [[[[1]]]] })).not.toThrow();
    expect(check({ v: [[[[[1]]]]] })).toThrow(expect.objectContaining({ code: 'TOO_DEEP' }));
    expect(check({ v: { a: { b: { c: { d: 1 } } } } })).not.toThrow();
    expect(check({ v: { a: { b: { c: { d: { e: 1 } } } } } })).toThrow(expect.objectContaining({ code: 'TOO_DEEP' }));
  });

  it('are checked down to the limit and no further, however deep they are', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(check({ deep })).toThrow(expect.objectContaining({ code: 'TOO_DEEP' }));
  });

  it.each([
    ['ids', { ids: Array(11).fill([]) }],
    ['input.company.holds', { held: Array(11).fill({}) }],
    ['other.list', { other: [{ list: Array(11).fill(1) }] }],
  ])('are refused if %s is too long, before its entries are validated', (field, variables) => {
    expect(check(variables)).toThrow(expect.objectContaining({ code: 'LIST_TOO_LONG', field }));
  });

  it('may have any names', () => {
    expect(check(JSON.parse('{"__proto__": {"a": 1}, "constructor": [1], "toString": null}'))).not.toThrow();
  });
});
