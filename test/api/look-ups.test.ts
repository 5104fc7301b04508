import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { type Api, openApi } from './api.js';
import { idsOf } from './world-ids.js';

const publicTypes = [...vocabulary.nodes.values()].filter((type) => !type.private).map((type) => type.name);
const field = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

describe('a look-up', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(publicTypes.filter((type) => type !== 'Country'))('finds a %s by its id', async (type) => {
    const [id = 'none in this world'] = idsOf(type);
    const found = { __typename: type, id };
    expect(await api.data(`query ($id: ID!) { found: ${field(type)}(id: $id) { __typename id } }`, { id })).toEqual({
      found,
    });
    expect(await api.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({ node: found });
  });

  it.each([
    ['rule', 'CustomsRule', 'eu/duty/mfn/33'],
    ['rule', 'Regulation', 'eu/cosmetics'],
    ['requirement', 'Formality', 'eu/label'],
    ['requirement', 'Certification', 'certification/good-practice'],
  ])('finds a node by an interface: %s as a %s', async (field, type, id) => {
    expect(await api.data(`query ($id: ID!) { found: ${field}(id: $id) { __typename id } }`, { id })).toEqual({
      found: { __typename: type, id },
    });
  });

  it.each(['DE', 'de', ' De '])('finds a country by its code, written %j', async (code) => {
    const { country } = await api.data('query ($code: CountryCode!) { country(code: $code) { id code iso3 name } }', {
      code,
    });
    expect(country).toEqual({ id: 'country/DE', code: 'DE', iso3: 'DEU', name: 'Germany' });
  });

  it.each(publicTypes.filter((type) => type !== 'Country'))('finds no %s with an unknown id', async (type) => {
    expect(await api.data(`{ found: ${field(type)}(id: "no/such-thing") { id } }`)).toEqual({ found: null });
  });

  it('finds nothing of another type', async () => {
    expect(
      await api.data('{ rule(id: "country/DE") { id } bloc(id: "country/DE") { id } country(code: "ZZ") { id } }'),
    ).toEqual({ rule: null, bloc: null, country: null });
  });

  it('finds many in their order, each as often as it is requested, and null for unknown ones', async () => {
    const ids = ['stage/entry', 'no/such-thing', 'country/DE', 'stage/entry'];
    const found = ids.map((id) => (id === 'no/such-thing' ? null : { id }));
    expect(await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({ nodes: found });
  });

  it('finds 200 at once and no more', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: 201 }, (_, index) => `no/${index}`);
    expect(await api.data(query, { ids: ids.slice(1) })).toEqual({ nodes: ids.slice(1).map(() => null) });
    expect(await api.errors(query, { ids })).toEqual([
      { code: 'TOO_MANY_IDS', field: 'ids', message: '201 IDs in one request are too many. Request at most 200.' },
    ]);
  });

  it('says which state of the knowledge is published', async () => {
    const { knowledge } = await api.data('{ knowledge { sequence publishedAt seed } }');
    expect(knowledge).toEqual({
      sequence: 1,
      publishedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      seed: expect.any(String),
    });
  });
});

describe('a text', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    ['', 'Germany'],
    ['(lang: "en")', 'Germany'],
    ['(lang: "ko")', '독일'],
    ['(lang: "KO")', '독일'],
    ['(lang: "ko-KR")', '독일'],
    ['(lang: null)', 'Germany'],
  ])('name%s is %s', async (lang, expected) => {
    expect(await api.data(`{ country(code: "DE") { name${lang} } }`)).toEqual({ country: { name: expected } });
  });

  it.each(['fr', '', 'constructor', '__proto__', 'english'])('in the language "%s" is refused', async (lang) => {
    expect(await api.errors(`{ country(code: "DE") { name(lang: "${lang}") } }`)).toEqual([
      {
        code: 'UNKNOWN_LANGUAGE',
        field: 'lang',
        message: `The language "${lang}" is not available. Use "en" or "ko".`,
      },
    ]);
  });

  it('falls back to English if there is no other', async () => {
    expect(await api.data('{ country(code: "US") { name(lang: "ko") } }')).toEqual({
      country: { name: 'United States' },
    });
  });

  it('is null without a text', async () => {
    expect(await api.data('{ formality(id: "eu/label") { description(lang: "ko") } }')).toEqual({
      formality: { description: null },
    });
  });

  it('shows the groups of a node', async () => {
    const { formality } = await api.data(
      '{ formality(id: "eu/registration") { days { min typical max } dayKind cost { min typical max currency per } } }',
    );
    expect(formality).toEqual({
      days: { min: 3, typical: 5, max: 10 },
      dayKind: 'WORKING',
      cost: { min: 100, typical: 200, max: 300, currency: 'EUR', per: 'ONCE' },
    });
  });
});
