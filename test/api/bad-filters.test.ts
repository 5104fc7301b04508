import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';

describe('a filter that cannot be used', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    [
      'countries(bloc: "bloc/EUR")',
      'UNKNOWN_ID',
      'bloc',
      'There is no bloc with the ID "bloc/EUR". Did you mean "bloc/EU"?',
    ],
    [
      'agreements(party: "Untied Kingdom")',
      'UNKNOWN_COUNTRY',
      'party',
      '"Untied Kingdom" is not a country. Use a name, such as "Germany", or a code of ISO 3166-1, such as "DE". Did you mean "GB" (United Kingdom)?',
    ],
    [
      'rules(market: "Jermany")',
      'UNKNOWN_COUNTRY',
      'market',
      '"Jermany" is not a country. Use a name, such as "Germany", or a code of ISO 3166-1, such as "DE". Did you mean "DE" (Germany)?',
    ],
    [
      'rules(class: "hs/330498")',
      'UNKNOWN_ID',
      'class',
      'There is no product class with the ID "hs/330498". Did you mean "hs/330499"?',
    ],
    [
      'productClasses(below: "hs/3399")',
      'UNKNOWN_ID',
      'below',
      'There is no product class with the ID "hs/3399". Did you mean "hs/3304" or "hs/33"?',
    ],
    [
      'productClasses(scheme: "HS")',
      'UNKNOWN_SCHEME',
      'scheme',
      'No product class belongs to the scheme "HS". Did you mean "hs" or "hts"?',
    ],
    [
      'requirements(stage: "entry")',
      'UNKNOWN_ID',
      'stage',
      'There is no stage with the ID "entry". Did you mean "stage/entry"?',
    ],
    [
      'originRules(agreement: "agreement/korea-european-union")',
      'UNKNOWN_ID',
      'agreement',
      /Did you mean "agreement\/korea-eu"/,
    ],
    ['originRules(code: "3")', 'BAD_HS_CODE', 'code', /^The code "3" is not valid\. Use 2 to 10 digits/],
    ['originRules(code: "33a4")', 'BAD_HS_CODE', 'code', /^The code "33a4" is not valid\. Use 2 to 10 digits/],
    [
      'exchangeRates(currency: "EURO")',
      'BAD_CURRENCY',
      'currency',
      /^"EURO" is not an ISO 4217 currency code.* Did you mean "EUR"\?$/,
    ],
    [
      'countries(asOf: "2026-02-30")',
      'BAD_DATE',
      'asOf',
      '"2026-02-30" is a day that does not exist: February 2026 has 28 days. Use an ISO date, such as "2026-11-01".',
    ],
    [
      'supportPrograms(openOn: "soon")',
      'BAD_DATE',
      'openOn',
      '"soon" is not a date. Use an ISO date, such as "2026-11-01".',
    ],
  ])('%s is refused', async (field, code, name, message) => {
    const [error] = await api.errors(`{ ${field} { edges { cursor } } }`);
    expect(error).toMatchObject({ code, field: name });
    expect(error?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});
