import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Api, openApi } from './api.js';

const list = z.array(
  z.object({
    node: z.object({ id: z.string() }),
    label: z.string(),
    code: z.string().nullable(),
    matchedText: z.string(),
    place: z.string().nullable(),
  }),
);

describe('suggest', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const suggest = async (given: string, language = 'en') => {
    const fields = '{ node { id } label code matchedText place }';
    const data = await api.data(`query @inContext(language: "${language}") { suggest(${given}) ${fields} }`);
    return list.parse(data.suggest);
  };
  const ids = async (given: string) => (await suggest(given)).map(({ node }) => node.id);

  it('shows a class with its code, what matched and the class above it, in the language of the request', async () => {
    expect((await suggest('query: "lip make"'))[0]).toEqual({
      node: { id: 'hs/330410' },
      label: 'Lip make-up preparations',
      code: '330410',
      matchedText: 'Lip make-up preparations',
      place: 'Beauty or make-up preparations',
    });
    expect((await suggest('query: "메이크"', 'ko'))[0]).toEqual({
      node: { id: 'hs/3304' },
      label: '미용이나 메이크업용 제품류',
      code: '3304',
      matchedText: '미용이나 메이크업용 제품류',
      place: 'Essential oils and cosmetics',
    });
  });

  it.each([
    ['the beginning of a code', '3304', ['hs/3304', 'hs/330410', 'hs/330499']],
    ['a code with a dot', '3304.9', ['hs/330499']],
    ['a code of a line, as its subheading', '33049910', ['hs/330499']],
  ])('completes %s', async (_, query, expected) => {
    const found = (await ids(`query: "${query}", types: ["ProductClass"], scheme: "hs"`)).slice(0, expected.length);
    expect(found).toEqual(expected);
  });

  it.each([
    ['the beginning of a country', 'germ', 'country/DE'],
    ['a Korean country of which half a syllable is typed', '도ㄱ', 'country/DE'],
    ['the beginning of a class', 'telep', 'hs/8517'],
    ['a Korean class of which half a syllable is typed', '전화ㄱ', 'hs/8517'],
  ])('completes %s', async (_, query, expected) => {
    expect((await ids(`query: "${query}"`))[0]).toBe(expected);
  });

  it('suggests goods, services and places, and other types only if they are asked for', async () => {
    expect(await ids('query: "registration"')).not.toContain('eu/registration');
    expect(await ids('query: "registration", types: ["Formality"]')).toContain('eu/registration');
  });

  it('suggests nothing before something is typed, and no more than requested', async () => {
    expect(await suggest('query: " "')).toEqual([]);
    expect(await suggest('query: "zebra"')).toEqual([]);
    expect(await suggest('query: "3304", first: 2')).toHaveLength(2);
    expect(await suggest('query: "3304", first: 0')).toEqual([]);
  });

  it.each([
    ['a text that nobody types', `query: "${'x'.repeat(201)}"`, 'BAD_INPUT', 'query'],
    ['too many', 'query: "x", first: 51', 'BAD_PAGE_SIZE', 'first'],
    ['a type that does not exist', 'query: "x", types: ["Goods"]', 'UNKNOWN_TYPE', 'types'],
    ['a scheme that does not exist', 'query: "x", scheme: "goods"', 'UNKNOWN_SCHEME', 'scheme'],
  ])('refuses %s', async (_, given, code, field) => {
    expect(await api.errors(`{ suggest(${given}) { label } }`)).toMatchObject([{ code, field }]);
  });
});
