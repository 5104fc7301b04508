import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { entries, listed } from './listed.js';

describe('a filtered list', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    // Countries are members of a bloc on a day: today if absent.
    ['countries(bloc: "bloc/EU")', ['country/DE', 'country/FR']],
    ['countries(bloc: "bloc/EU", asOf: "2020-01-31")', ['country/DE', 'country/FR', 'country/GB']],
    ['countries(bloc: "bloc/EU", asOf: "2020-02-01")', ['country/DE', 'country/FR']],
    ['countries(bloc: "bloc/EU", asOf: "1957-12-31")', []],
    // Agreements: of the country and of its blocs of the day; one that is only signed is not in force.
    ['agreements(kind: TAX)', ['agreement/tax-korea-germany']],
    ['agreements(party: "DE")', ['agreement/korea-eu', 'agreement/tax-korea-germany']],
    ['agreements(party: "GB")', []],
    ['agreements(party: "GB", asOf: "2019-06-01")', ['agreement/korea-eu']],
    ['agreements(party: "KR")', ['agreement/korea-eu', 'agreement/korea-us-signed', 'agreement/tax-korea-germany']],
    ['agreements(party: "KR", asOf: "2026-11-01")', ['agreement/korea-eu', 'agreement/tax-korea-germany']],
    ['agreements(party: "KR", asOf: "1995-01-01")', ['agreement/korea-us-old']],
    ['agreements(asOf: "2002-10-31")', ['agreement/tax-korea-germany']],
    ['agreements(asOf: "2002-10-30")', []],
    // Rules of origin whose range overlaps.
    ['originRules(agreement: "agreement/korea-eu")', rules('33', '3304', '85')],
    ['originRules(agreement: "agreement/tax-korea-germany")', []],
    ['originRules(code: "330499")', rules('33', '3304')],
    ['originRules(code: "3304.99")', rules('33', '3304')],
    ['originRules(code: "33")', rules('33', '3304')],
    ['originRules(code: "3305")', rules('33')],
    ['originRules(code: "8517620000")', rules('85')],
    ['originRules(code: "94")', []],
    ['originRules(agreement: "agreement/korea-eu", code: "85")', rules('85')],
    // Classes directly below another, and those of a scheme.
    ['productClasses(below: "hs/3304")', ['hs/330410', 'hs/330499']],
    ['productClasses(below: "hs/330499", scheme: "hts")', ['hts/33049910', 'hts/33049950']],
    ['productClasses(below: "hs/330499", scheme: "hs")', []],
    ['productClasses(scheme: "hs2017")', ['hs2017/330490']],
    // Requirements at a stage.
    ['requirements(stage: "stage/settlement")', ['eu/company']],
    ['formalities(stage: "stage/entry")', ['eu/label', 'eu/origin-declaration', 'kr/export-licence']],
    ['certifications(stage: "stage/preparation")', ['certification/good-practice']],
    ['certifications(stage: "stage/entry")', []],
    // Recognitions: issued there, honoured here, also by the country's blocs.
    ['recognitions(issuedIn: "KR")', ['recognition/korea-eu/good-practice']],
    ['recognitions(honouredIn: "FR")', ['recognition/korea-eu/good-practice']],
    ['recognitions(honouredIn: "GB")', []],
    ['recognitions(issuedIn: "KR", honouredIn: "US")', []],
    ['recognitions(asOf: "2026-11-01")', ['recognition/korea-eu/good-practice']],
    ['recognitions(asOf: "2027-01-01")', ['recognition/korea-eu/good-practice', 'recognition/us-korea/letter']],
    // Programmes for a market, or for any; open ones on a day. Terms without days are not known to be open.
    ['supportPrograms(stage: "stage/entry")', ['program/us-grant', 'program/voucher']],
    ['supportPrograms(market: "DE")', ['program/centre', 'program/voucher']],
    ['supportPrograms(market: "US")', ['program/us-grant', 'program/voucher']],
    ['supportPrograms(market: "GB")', ['program/voucher']],
    ['supportPrograms(openOn: "2026-11-30")', ['program/centre', 'program/voucher']],
    ['supportPrograms(openOn: "2026-12-01")', ['program/centre']],
    ['supportPrograms(openOn: "2026-10-01", market: "US", stage: "stage/preparation")', ['program/voucher']],
    // Coverage and rates.
    [
      'coverages(market: "DE")',
      ['coverage/eu/cosmetics/conformity', 'coverage/eu/cosmetics/duty', 'coverage/eu/cosmetics/import-control'],
    ],
    ['coverages(market: "GB")', []],
    // In a customs territory, what is of the areas of law in which it is part of it: here duty and conformity.
    ['coverages(market: "RE")', ['coverage/eu/cosmetics/conformity', 'coverage/eu/cosmetics/duty']],
    ['agreements(party: "RE")', ['agreement/korea-eu']],
    ['recognitions(honouredIn: "RE")', ['recognition/korea-eu/good-practice']],
    ['supportPrograms(market: "RE")', ['program/voucher']],
    ['countries(bloc: "bloc/EU", asOf: "2026-11-01")', ['country/DE', 'country/FR']],
    ['coverages(area: CONFORMITY)', ['coverage/eu/cosmetics/conformity', 'coverage/us/cosmetics/conformity']],
    ['exchangeRates(currency: "eur")', ['exchange-rate/EUR/2026-09', 'exchange-rate/EUR/2026-10']],
    ['exchangeRates(currency: "USD")', []],
  ])('%s', async (field, expected) => {
    expect(await listed(api, field)).toEqual(expected);
  });

  it('pages through what its filters keep', async () => {
    const [first] = await entries(api, 'supportPrograms(market: "DE", first: 1)');
    const [second] = await entries(api, `supportPrograms(market: "DE", first: 1, after: "${first?.cursor}")`);
    expect([first?.id, second?.id]).toEqual(['program/centre', 'program/voucher']);
    expect(await listed(api, `supportPrograms(market: "DE", first: 1, after: "${second?.cursor}")`)).toEqual([]);
  });
});

function rules(...names: readonly string[]): string[] {
  return names.map((name) => `origin-rule/korea-eu/${name}`);
}
