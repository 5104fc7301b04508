import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/messages/languages.js';
import { termsIn } from '../../src/messages/rendering/terms.js';
import { type Api, openApi } from './api.js';

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('languageOf', () => {
  it('is English if a text is shown in English because there is no other', async () => {
    const query = `query ($lang: String) { country(code: "DE") { languageOf(lang: $lang) } other: country(code: "US") { name languageOf(lang: $lang) } }`;
    const shown = async (variables: object, language: string) => {
      const { country, other } = await api.data(query, { ...variables }, undefined, language);
      return [country, other];
    };
    const states = { name: 'United States', languageOf: 'en' };
    expect(await shown({}, 'en')).toEqual([{ languageOf: 'en' }, states]);
    expect(await shown({}, 'ko')).toEqual([{ languageOf: 'ko' }, states]);
    expect(await shown({ lang: 'ko' }, 'en')).toEqual([{ languageOf: 'ko' }, states]);
    expect(await shown({ lang: 'en' }, 'ko')).toEqual([{ languageOf: 'en' }, states]);
  });

  it('is that of any field with a text, and null without one', async () => {
    const query =
      '{ nodes(ids: ["eu/registration", "eu/label", "country/DE"]) { languageOf(field: "description", lang: "ko") } }';
    expect(await api.data(query)).toEqual({
      nodes: [{ languageOf: 'ko' }, { languageOf: null }, { languageOf: null }],
    });
  });

  it('is that of a text in a group, by its path', async () => {
    const query =
      '{ nodes(ids: ["us/facility", "kr/insurance", "eu/label"]) { languageOf(field: "recurs.window", lang: "ko") } }';
    expect(await api.data(query)).toEqual({
      nodes: [{ languageOf: 'ko' }, { languageOf: 'en' }, { languageOf: null }],
    });
  });

  it('is English for a list if one of its texts is', async () => {
    const query = `query ($lang: String!) {
      trait(id: "trait/pack-size") { optionNames(lang: $lang) languageOf(field: "optionNames", lang: $lang) }
    }`;
    expect(await api.data(query, { lang: 'ko' })).toEqual({
      trait: { optionNames: ['소포장', 'large packs'], languageOf: 'en' },
    });
    expect(await api.data(query, { lang: 'en' })).toEqual({
      trait: { optionNames: ['small packs', 'large packs'], languageOf: 'en' },
    });
  });

  it('is of no field without texts by language', async () => {
    expect(await api.errors('{ node(id: "country/DE") { languageOf(field: "descripton") } }')).toEqual([
      {
        code: 'UNKNOWN_FIELD',
        field: 'field',
        message: 'No type has a text by language in a field "descripton". Did you mean "description"?',
      },
    ]);
  });
});

describe('missing texts', () => {
  const page = async (args: string): Promise<Page> => {
    const query = `{ missingTexts(${args}) { edges { node { id } } pageInfo { hasNextPage endCursor } totalCount } }`;
    return JSON.parse(JSON.stringify((await api.data(query)).missingTexts));
  };
  const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

  it('are listed page by page, by id, with how many there are', async () => {
    const all = await page('language: "ko", first: 200');
    expect(idsOf(all)).toContain('country/US');
    expect(idsOf(all)).not.toContain('country/DE');
    expect(all.totalCount).toBe(all.edges.length);
    expect(idsOf(all)).toEqual([...idsOf(all)].sort());
    const first = await page('language: "ko", first: 2');
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([all.totalCount, true]);
    const second = await page(`language: "ko", first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(all).slice(0, 4));
  });

  it('are of the types and the field that are asked for', async () => {
    expect(idsOf(await page('language: "ko", types: ["Country"], first: 200'))).toEqual(['country/CI', 'country/US']);
    const territories = idsOf(await page('language: "ko", types: ["Territory"]'));
    expect(territories.every((id) => /^(country|bloc)\//.test(id))).toBe(true);
    const described = idsOf(await page('language: "ko", field: "description", first: 200'));
    expect(described).not.toContain('country/US');
    expect(described).not.toContain('eu/registration');
    expect(idsOf(await page('language: "ko", field: "recurs.window", first: 200'))).toEqual(['kr/insurance']);
  });

  it('are none in English, which every text has', async () => {
    expect(await page('language: "en"')).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('include nothing private', async () => {
    expect(idsOf(await page('language: "ko", first: 200')).filter((id) => /^(company|product)\//.test(id))).toEqual([]);
  });

  it('are found without asking the graph for each', async () => {
    await page('language: "ko"');
    const before = api.reads.length;
    await page('language: "ko"');
    // The published sequence, and the nodes of the page.
    expect(api.reads.slice(before)).toHaveLength(2);
  });

  it.each([
    ['language: "fr"', 'UNKNOWN_LANGUAGE', 'language'],
    ['language: ""', 'UNKNOWN_LANGUAGE', 'language'],
    ['language: "ko", field: "nme"', 'UNKNOWN_FIELD', 'field'],
    ['language: "ko", field: "recurs"', 'UNKNOWN_FIELD', 'field'],
    ['language: "ko", types: ["Contry"]', 'UNKNOWN_TYPE', 'types'],
    ['language: "ko", types: ["Company"]', 'UNKNOWN_TYPE', 'types'],
    ['language: "ko", first: 201', 'BAD_PAGE_SIZE', 'first'],
    ['language: "ko", after: "x"', 'BAD_CURSOR', 'after'],
  ])('are not listed for %s', async (args, code, field) => {
    expect(await api.errors(`{ missingTexts(${args}) { totalCount } }`)).toMatchObject([{ code, field }]);
  });
});

describe('display names', () => {
  const names = async (args: string, language?: string) =>
    (await api.data(`{ displayNames${args} { enum values { value name } } }`, {}, undefined, language)).displayNames;
  const levels = (language: string) =>
    ['COVERED', 'PARTLY', 'NO_DATA'].map((value) => ({ value, name: termsIn(language).CoverageLevel?.[value] }));

  it('are in the language of the request, or the one asked for', async () => {
    const asked = '(enums: ["CoverageLevel"])';
    expect(await names(asked)).toEqual([{ enum: 'CoverageLevel', values: levels('en') }]);
    expect(await names(asked, 'ko')).toEqual([{ enum: 'CoverageLevel', values: levels('ko') }]);
    expect(await names('(enums: ["CoverageLevel"], lang: "ko")')).toEqual([
      { enum: 'CoverageLevel', values: levels('ko') },
    ]);
  });

  it.each(languages)('are there for each enum of the schema: %s', async (language) => {
    const { displayNames, schema } = await api.data(
      '{ displayNames { enum values { value name } } schema: __schema { types { kind name enumValues { name } } } }',
      {},
      undefined,
      language,
    );
    const shown: { enum: string; values: { value: string; name: string }[] }[] = JSON.parse(
      JSON.stringify(displayNames),
    );
    const { types }: { types: { kind: string; name: string; enumValues: { name: string }[] | null }[] } = JSON.parse(
      JSON.stringify(schema),
    );
    const enums = types.filter(({ kind, name }) => kind === 'ENUM' && !name.startsWith('__'));
    expect(shown.map((each) => each.enum).sort()).toEqual(enums.map(({ name }) => name).sort());
    expect(shown.flatMap(({ values }) => values.filter(({ value, name }) => value === name || name === ''))).toEqual(
      [],
    );
  });

  it('are of no enum that is unknown, with those that are near', async () => {
    expect(await api.errors('{ displayNames(enums: ["Area", "CoverageLevle"]) { enum } }')).toEqual([
      {
        code: 'UNKNOWN_TYPE',
        field: 'enums',
        message: 'The schema has no enum "CoverageLevle". Did you mean "CoverageLevel"?',
      },
    ]);
    for (const name of ['Country', '__TypeKind', 'constructor', 'types'])
      expect(await api.errors(`{ displayNames(enums: ["${name}"]) { enum } }`)).toMatchObject([
        { code: 'UNKNOWN_TYPE' },
      ]);
  });
});
