import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';

const cream = { offering: { hsCode: '330499' }, asOf: '2026-11-01' };
const places = 'target { code } origin { code } readings { field given text }';

describe('a country by its name', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const plan = async (input: object, language?: string) => {
    const query = `query ($input: EntryPlanInput!) { entryPlan(input: $input) { ${places} } }`;
    const { entryPlan } = await api.data(query, { input: { ...cream, ...input } }, undefined, language);
    return entryPlan;
  };

  it('is the country of every place of a plan, which says so', async () => {
    const input = { target: '독일', origin: 'USA', dispatchFrom: '대한민국', company: { basedIn: 'England' } };
    expect(await plan(input)).toEqual({
      target: { code: 'DE' },
      origin: { code: 'US' },
      readings: [
        { field: 'target', given: '독일', text: '"독일" is read as Germany (DE).' },
        { field: 'origin', given: 'USA', text: '"USA" is read as United States (US).' },
        { field: 'dispatchFrom', given: '대한민국', text: '"대한민국" is read as South Korea (KR).' },
        {
          field: 'company.basedIn',
          given: 'England',
          text: '"England" is read as United Kingdom (GB), of which it is a part.',
        },
      ],
    });
  });

  it('is said in the language of the request', async () => {
    const read = await plan({ target: 'Federal Republic of Germany', company: { basedIn: '스코틀랜드' } }, 'ko');
    expect(read).toMatchObject({
      readings: [
        { given: 'Federal Republic of Germany', text: '"Federal Republic of Germany" 값은 독일(DE)로 읽었습니다.' },
        { given: '스코틀랜드', text: '"스코틀랜드" 값은 영국(GB)의 일부이므로 그 국가로 읽었습니다.' },
      ],
    });
  });

  it.each(['DE', 'de', ' De ', 'ＤＥ'])('is not worth a word where %j is its code', async (target) => {
    expect(await plan({ target })).toEqual({ target: { code: 'DE' }, origin: { code: 'KR' }, readings: [] });
  });

  it('is said beside a day that is not written as ISO days are', async () => {
    const days = { asOf: '2026년 11월 30일', entryOn: '2026-12-01' };
    expect(await plan({ target: 'DE', ...days })).toMatchObject({
      readings: [{ field: 'asOf', given: '2026년 11월 30일', text: '"2026년 11월 30일" is read as 30 November 2026.' }],
    });
  });

  it('is the same country as its code', async () => {
    const target = await api.errors('query ($input: EntryPlanInput!) { entryPlan(input: $input) { asOf } }', {
      input: { ...cream, target: '대한민국' },
    });
    expect(target).toMatchObject([{ code: 'SAME_COUNTRY', field: 'target' }]);
  });

  it('is a destination of a comparison once, and each plan says what was read for it', async () => {
    const query = `query ($input: CompareMarketsInput!) {
      compareMarkets(input: $input) { rows { target { code } plan { readings { field given } } } }
    }`;
    const { compareMarkets } = await api.data(query, {
      input: { ...cream, targets: ['프랑스', 'DE', 'Germany', 'FR'], origin: 'KOR' },
    });
    const origin = { field: 'origin', given: 'KOR' };
    expect(compareMarkets).toEqual({
      rows: [
        { target: { code: 'FR' }, plan: { readings: [{ field: 'targets[0]', given: '프랑스' }, origin] } },
        { target: { code: 'DE' }, plan: { readings: [origin] } },
      ],
    });
  });

  it('is the destination of a comparison of two days', async () => {
    const query = `query ($input: EntryPlanInput!) {
      entryPlanChanges(input: $input, from: "2026-01-01", to: "2026-12-01") { after { target { code } } }
    }`;
    const { asOf: _, ...input } = cream;
    expect(await api.data(query, { input: { ...input, target: '독일' } })).toEqual({
      entryPlanChanges: { after: { target: { code: 'DE' } } },
    });
  });

  it.each([
    ['독일', { code: 'DE' }],
    ['Republic of Korea', { code: 'KR' }],
    ['Ivory Coast', { code: 'CI' }],
    ['DEU', { code: 'DE' }],
    ['Atlantis', null],
  ])('is looked up: %s', async (code, country) => {
    expect(await api.data('query ($code: CountryCode!) { country(code: $code) { code } }', { code })).toEqual({
      country,
    });
  });

  it('is a problem of its field where several countries have it, beside the other problems', async () => {
    const input = { ...cream, target: 'Korea', dispatchFrom: 'Congo', asOf: 'soon' };
    const query = 'query ($input: EntryPlanInput!) { entryPlan(input: $input) { asOf } }';
    expect(await api.errors(query, { input })).toMatchObject([
      {
        problems: [
          { code: 'BAD_DATE', field: 'asOf' },
          { code: 'AMBIGUOUS_COUNTRY', field: 'dispatchFrom' },
          { code: 'AMBIGUOUS_COUNTRY', field: 'target' },
        ],
      },
    ]);
  });

  it('is the problem of its row in a comparison where several countries have it', async () => {
    const query = `query ($input: CompareMarketsInput!) {
      compareMarkets(input: $input) { rows { target { code } problem { code field } } }
    }`;
    const { compareMarkets } = await api.data(query, { input: { ...cream, targets: ['DE', 'Congo'] } });
    expect(compareMarkets).toMatchObject({
      rows: [{ problem: null }, { problem: { code: 'AMBIGUOUS_COUNTRY', field: 'targets[1]' } }],
    });
  });

  it('is not looked up where several countries have it', async () => {
    expect(await api.errors('{ country(code: "Congo") { code } }')).toMatchObject([
      { code: 'AMBIGUOUS_COUNTRY', field: 'code' },
    ]);
  });

  const ids = (list: string) => api.data(`{ ${list} { edges { node { id } } } }`);

  it.each([
    ['rules(market: "독일")', 'rules(market: "DE")'],
    ['agreements(party: "대한민국")', 'agreements(party: "KR")'],
    ['recognitions(issuedIn: "한국")', 'recognitions(issuedIn: "KR")'],
    ['recognitions(honouredIn: "독일")', 'recognitions(honouredIn: "DE")'],
    ['supportPrograms(market: "독일")', 'supportPrograms(market: "DE")'],
    ['coverages(market: "독일")', 'coverages(market: "DE")'],
  ])('filters a list: %s', async (named, coded) => {
    const [found, expected] = [await ids(named), await ids(coded)];
    expect(found).toEqual(expected);
    expect(JSON.stringify(found)).toContain('"id"');
  });

  it.each(['rules(market: "EU")', 'agreements(party: "유럽연합")'])('is not a bloc in a filter: %s', async (list) => {
    expect(await api.errors(`{ ${list} { edges { node { id } } } }`)).toMatchObject([{ code: 'BLOC_AS_TARGET' }]);
  });

  it.each([
    ['독일', 'DE'],
    ['유럽연합', 'EU'],
    ['bloc/eu', 'EU'],
    ['European Union', 'EU'],
    ['유럽 연합', 'EU'],
  ])('filters the news, as a bloc does: %s', async (market, code) => {
    const query = 'query ($market: ID) { changeFeed(market: $market) { edges { node { text } } } }';
    const [named, coded] = [await api.data(query, { market }), await api.data(query, { market: code })];
    expect(named).toEqual(coded);
  });

  it.each(['유럽', 'Europe'])('is not a region in the news: %s', async (market) => {
    const query = 'query ($market: ID) { changeFeed(market: $market) { edges { cursor } } }';
    expect(await api.errors(query, { market })).toMatchObject([
      { code: 'UNKNOWN_COUNTRY', field: 'market', message: expect.stringContaining('Did you mean "EU"') },
    ]);
  });
});
