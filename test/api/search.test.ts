import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { entries, listed } from './listed.js';

describe('search', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    ['a name in English', 'search(query: "germany")', 'country/DE'],
    ['a name in Korean', 'search(query: "독일")', 'country/DE'],
    ['a part of a Korean compound', 'search(query: "메이크업")', 'hs/3304'],
    ['a Korean word with its ending', 'search(query: "화장품법을")', 'eu/cosmetics'],
    ['one Korean syllable', 'search(query: "등")', 'eu/registration'],
    ['the beginning of a word', 'search(query: "telep", types: ["ProductClass"])', 'hs/8517'],
    ['a typing error', 'search(query: "registraton", types: ["Formality"])', 'eu/registration'],
    ['two letters swapped', 'search(query: "Gremany", types: ["Territory"])', 'country/DE'],
    ['a name with an accent, without it', 'search(query: "cote divoire")', 'country/CI'],
    ['a name with an accent, with it', 'search(query: "Côte d’Ivoire")', 'country/CI'],
    ['a code', 'search(query: "330499")', 'hs/330499'],
    ['a code with dots', 'search(query: "3304.99")', 'hs/330499'],
    ['a code of three letters', 'search(query: "kor")', 'country/KR'],
    ['how lawyers cite it', 'search(query: "Act 1/2013")', 'eu/cosmetics'],
    ['words in another order', 'search(query: "practice good manufacturing")', 'certification/good-practice'],
  ])('finds %s first', async (_, field, expected) => {
    expect((await listed(api, field))[0]).toBe(expected);
  });

  it('ranks a whole code before those that it begins', async () => {
    expect(await listed(api, 'search(query: "3304", types: ["ProductClass"])')).toEqual([
      'hs/3304',
      'hs/330410',
      'hs/330499',
      'hs2017/330490',
    ]);
    expect(await listed(api, 'search(query: "33049910")')).toEqual(['hs/330499']);
  });

  it('lists the lines of a schedule only if they are asked for', async () => {
    expect(await listed(api, 'search(query: "3304", scheme: "hts")')).toEqual(['hts/33049910', 'hts/33049950']);
    expect(await listed(api, 'search(query: "petroleum jelly", types: ["ProductClass"])')).toEqual(['hs/330499']);
    expect(await listed(api, 'search(query: "petroleum jelly", scheme: "hts")')).toEqual(['hts/33049910']);
    expect(await listed(api, 'search(query: "petroleum jelly", scheme: "hs2017")')).toEqual([]);
  });

  it('finds names that contain all the words, or those with some if none has all', async () => {
    expect(await listed(api, 'search(query: "labels cosmetics", types: ["Rule"])')).toEqual(['eu/cosmetics/labels']);
    const some = await listed(api, 'search(query: "plastics zebra", types: ["Rule"])');
    expect([...some].sort()).toEqual(['eu/plastics', 'eu/plastics-pause']);
  });

  it('finds only the requested types, by type or by interface', async () => {
    expect(await listed(api, 'search(query: "cosmetics", types: ["CustomsRule"])')).toEqual(
      expect.arrayContaining(['eu/duty/mfn/33', 'eu/duty/extra/33', 'eu/duty/korea-eu/33']),
    );
    const rules = await listed(api, 'search(query: "cosmetics", types: ["Rule"])');
    expect(rules).toEqual(expect.arrayContaining(['eu/cosmetics', 'eu/duty/mfn/33']));
    expect(rules).not.toContain('hs/33');
    expect(await listed(api, 'search(query: "cosmetics", types: ["Country", "ProductClass"])')).toEqual(['hs/33']);
    expect(await listed(api, 'search(query: "cosmetics", types: [])')).toEqual([]);
  });

  it('finds nothing for a word that no name contains', async () => {
    expect(
      await api.data('{ search(query: "zebra") { totalCount edges { cursor } pageInfo { hasNextPage } } }'),
    ).toEqual({
      search: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
    });
  });

  it('pages by relevance, and says how many there are', async () => {
    const all = await listed(api, 'search(query: "cosmetics")');
    const seen: string[] = [];
    for (let after = ''; seen.length < all.length; ) {
      const found = await entries(api, `search(query: "cosmetics", first: 2${after})`);
      expect(found.length).toBeGreaterThan(0);
      seen.push(...found.map(({ id }) => id));
      after = `, after: "${found.at(-1)?.cursor}"`;
    }
    expect(all.length).toBeGreaterThan(4);
    expect(seen).toEqual(all);
    expect(await api.data('{ search(query: "cosmetics", first: 1) { totalCount } }')).toEqual({
      search: { totalCount: all.length },
    });
  });

  it('shows nodes with their own fields', async () => {
    const { search } = await api.data(
      '{ search(query: "독일", types: ["Country"]) { edges { node { __typename id ... on Country { code name(lang: "ko") } } } } }',
    );
    expect(search).toEqual({
      edges: [{ node: { __typename: 'Country', id: 'country/DE', code: 'DE', name: '독일' } }],
    });
  });

  it('says how the hits have the words, and that other lists have none', async () => {
    const matched = (query: string) => api.data(`{ search(query: "${query}") { matched } }`);
    expect(await matched('practice good manufacturing')).toEqual({ search: { matched: 'ALL_WORDS' } });
    expect(await matched('registraton')).toEqual({ search: { matched: 'SIMILAR' } });
    expect(await matched('plastics zebra')).toEqual({ search: { matched: 'SOME_WORDS' } });
    expect(await api.data('{ missingTexts(language: "ko") { matched } }')).toEqual({ missingTexts: { matched: null } });
  });

  it('finds what applies in a market: its rules and their requirements, not those of others', async () => {
    const find = (market: string) => listed(api, `search(query: "cosmetics", types: ["Rule"], market: "${market}")`);
    expect(await find('DE')).toContain('eu/cosmetics');
    expect(await find('US')).not.toContain('eu/cosmetics');
    // Of a customs territory only the law of its areas: conformity in Réunion, not in Guernsey.
    expect(await find('RE')).toContain('eu/cosmetics');
    expect(await find('GG')).not.toContain('eu/cosmetics');
    const requirements = (market: string) =>
      listed(api, `search(query: "registration", types: ["Requirement"], market: "${market}")`);
    expect(await requirements('DE')).toContain('eu/registration');
    expect(await requirements('US')).not.toContain('eu/registration');
    expect(await listed(api, 'search(query: "cosmetics", types: ["ProductClass"], market: "US")')).toEqual(['hs/33']);
  });

  it.each([
    ['an empty query', 'query: ""', 'BAD_INPUT', 'query', /^Enter a word/],
    ['blanks', 'query: "  "', 'BAD_INPUT', 'query', /^Enter a word/],
    ['an endless query', `query: "${'x'.repeat(201)}"`, 'BAD_INPUT', 'query', /at most 200 characters/],
    [
      'a type that is mistyped',
      'query: "x", types: ["Regulations"]',
      'UNKNOWN_TYPE',
      'types',
      /^There is no type "Regulations". Did you mean "Regulation"/,
    ],
    [
      'a cursor of a list',
      `query: "x", after: "${Buffer.from('id a/b').toString('base64url')}"`,
      'BAD_CURSOR',
      'after',
      /is not a cursor of this list/,
    ],
    [
      'a broken cursor',
      `query: "x", after: "${Buffer.from('hit x').toString('base64url')}"`,
      'BAD_CURSOR',
      'after',
      /is not a cursor of this list/,
    ],
    [
      'a scheme that is mistyped',
      'query: "x", scheme: "htss"',
      'UNKNOWN_SCHEME',
      'scheme',
      /^No product class belongs to the scheme "htss". Did you mean "hts"/,
    ],
    ['a market that is mistyped', 'query: "x", market: "XX"', 'UNKNOWN_COUNTRY', 'market', /XX/],
    ['a page too large', 'query: "x", first: 201', 'BAD_PAGE_SIZE', 'first', /Request 0 to 200/],
  ])('refuses %s', async (_, given, code, field, message) => {
    expect(await api.errors(`{ search(${given}) { totalCount } }`)).toEqual([
      { code, field, message: expect.stringMatching(message) },
    ]);
  });
});
