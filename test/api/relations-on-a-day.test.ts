import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';

describe('a relation on a day', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    // By the period of the relationship, both ends inclusive.
    ['bloc(id: "bloc/EU")', 'members(asOf: "2020-01-31") { node { id } }', ['country/DE', 'country/FR', 'country/GB']],
    ['bloc(id: "bloc/EU")', 'members(asOf: "2020-02-01") { node { id } }', ['country/DE', 'country/FR']],
    ['country(code: "GB")', 'memberOf(asOf: "1972-12-31") { node { id } }', []],
    ['country(code: "GB")', 'memberOf(asOf: "1973-01-01") { node { id } }', ['bloc/EU']],
    ['country(code: "GG")', 'customsTerritoryOf(asOf: "2020-12-31") { node { id } }', []],
    ['country(code: "GG")', 'customsTerritoryOf(asOf: "2021-01-01") { node { id } }', ['bloc/EU', 'country/GB']],
    ['bloc(id: "bloc/EU")', 'customsTerritoryParts(asOf: "2020-12-31") { node { id } }', ['country/RE']],
    ['agreement(id: "agreement/korea-us-old")', 'parties(asOf: "2000-01-01") { node { id } }', ['country/US']],
    ['rule(id: "eu/plastics-pause")', 'suspends(asOf: "2026-12-31") { node { id } }', ['eu/plastics']],
    ['rule(id: "eu/plastics-pause")', 'suspends(asOf: "2027-01-01") { node { id } }', []],
    // Rules by their legal state.
    ['productClass(id: "hs/3304")', 'coveredBy { id }', ['eu/new-claims', 'eu/old-claims']],
    ['productClass(id: "hs/3304")', 'coveredBy(asOf: "2026-05-31") { id }', ['eu/old-claims']],
    ['productClass(id: "hs/3304")', 'coveredBy(asOf: "2026-06-01") { id }', ['eu/new-claims']],
    ['formality(id: "eu/importer")', 'requiredBy(asOf: "2027-01-31") { id }', []],
    ['formality(id: "eu/importer")', 'requiredBy(asOf: "2027-02-01") { id }', ['eu/microplastics']],
    ['trait(id: "trait/sunscreen")', 'triggers(asOf: "2013-07-10") { id }', []],
    ['trait(id: "trait/sunscreen")', 'triggers(asOf: "2013-07-11") { id }', ['eu/cosmetics/sun']],
    ['rule(id: "us/data")', 'provisions(asOf: "2027-06-30") { id }', []],
    ['rule(id: "us/data")', 'provisions(asOf: "2027-07-01") { id }', ['us/data/transfers']],
    // Others with a period of their own.
    ['formality(id: "eu/registration")', 'states(asOf: "2026-12-31") { id }', []],
    ['formality(id: "eu/registration")', 'states(asOf: "2027-01-01") { id }', ['claim/eu/registration/fee-2027']],
    [
      'agreement(id: "agreement/korea-eu")',
      'originRules(asOf: "2020-12-31") { id }',
      ['origin-rule/korea-eu/33', 'origin-rule/korea-eu/3304', 'origin-rule/korea-eu/85'],
    ],
    [
      'agreement(id: "agreement/korea-eu")',
      'originRules(asOf: "2021-01-01") { id }',
      ['origin-rule/korea-eu/33', 'origin-rule/korea-eu/85'],
    ],
    // Those of other days do not count among the first.
    ['bloc(id: "bloc/EU")', 'members(first: 1) { node { id } }', ['country/DE']],
    [
      'agreement(id: "agreement/korea-eu")',
      'originRules(first: 2, asOf: "2021-01-01") { id }',
      ['origin-rule/korea-eu/33', 'origin-rule/korea-eu/85'],
    ],
    ['productClass(id: "hs/3304")', 'coveredBy(first: 1, asOf: "2026-05-31") { id }', ['eu/old-claims']],
    ['productClass(id: "hs/3304")', 'coveredBy(first: 0) { id }', []],
  ])('%s %s', async (root, relation, expected) => {
    const { found } = await api.data(`{ found: ${root} { ends: ${relation} } }`);
    const ends = expected.map((id) => (relation.includes('node {') ? { node: { id } } : { id }));
    expect(found).toEqual({ ends });
  });

  it.each([
    ['eu/old-claims', '2026-05-31', { state: 'IN_FORCE', of: 'eu/old-claims', by: null, from: '2005-01-01', to: null }],
    [
      'eu/old-claims',
      '2026-06-01',
      { state: 'REPLACED', of: 'eu/old-claims', by: 'eu/new-claims', from: '2026-06-01', to: null },
    ],
    [
      'eu/plastics',
      '2026-10-01',
      { state: 'SUSPENDED', of: 'eu/plastics', by: 'eu/plastics-pause', from: '2026-10-01', to: '2026-12-31' },
    ],
    [
      'eu/microplastics',
      '2027-01-31',
      { state: 'NOT_YET_IN_FORCE', of: 'eu/microplastics', by: null, from: null, to: '2027-01-31' },
    ],
    [
      'eu/duty/extra/33',
      '2027-01-01',
      { state: 'ENDED', of: 'eu/duty/extra/33', by: null, from: '2027-01-01', to: null },
    ],
    [
      'us/data/transfers',
      '2026-06-01',
      { state: 'POSTPONED', of: 'us/data/transfers', by: 'us/data-change', from: '2026-01-01', to: '2027-06-30' },
    ],
    [
      'us/data-old',
      '2027-01-01',
      { state: 'ENDED', of: 'us/data-old', by: 'us/data-change', from: '2027-01-01', to: null },
    ],
    // A provision depends on its act, a preference on its agreement.
    [
      'eu/cosmetics/labels',
      '2013-07-10',
      { state: 'NOT_YET_IN_FORCE', of: 'eu/cosmetics', by: null, from: null, to: '2013-07-10' },
    ],
    [
      'eu/duty/korea-eu/33',
      '2015-12-12',
      { state: 'NOT_YET_IN_FORCE', of: 'agreement/korea-eu', by: null, from: null, to: '2015-12-12' },
    ],
  ])('%s is valid on %s as in the law', async (id, asOf, { state, of, by, from, to }) => {
    const { rule } = await api.data(
      'query ($id: ID!, $asOf: Date) { rule(id: $id) { standing(asOf: $asOf) { state of { id } by { id } from to } } }',
      { id, asOf },
    );
    expect(rule).toEqual({ standing: { state, of: { id: of }, by: by === null ? null : { id: by }, from, to } });
  });

  it('is that of today without a day', async () => {
    const { rule } = await api.data('{ rule(id: "eu/plastics") { standing { state } } }');
    expect(rule).toEqual({ standing: { state: 'SUSPENDED' } });
  });

  it.each(['members(asOf: "3.2.2026") { from }', 'partyTo(asOf: "tomorrow") { from }', 'coverage(first: 201) { id }'])(
    'refuses %s',
    async (relation) => {
      const [error] = await api.errors(`{ bloc(id: "bloc/EU") { ${relation} } }`);
      expect(error).toMatchObject(
        relation.includes('asOf') ? { code: 'BAD_DATE', field: 'asOf' } : { code: 'BAD_PAGE_SIZE', field: 'first' },
      );
    },
  );
});
