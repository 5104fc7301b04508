import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { listed } from './listed.js';

describe('a list of rules', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    // By the law of the country or of its bloc on the day; a provision binds where its act does, unless it states its
    // own place.
    ['rules(market: "GB")', []],
    ['rules(market: "GB", area: LABELLING, asOf: "2019-06-01")', ['eu/cosmetics/labels', 'eu/old-claims']],
    ['rules(market: "US", area: CONFORMITY)', ['us/facilities']],
    ['regulations(market: "DE", area: LABELLING)', ['eu/cosmetics/labels', 'eu/new-claims', 'eu/old-claims']],
    ['rules(market: "KR")', ['kr/export-control', 'kr/insuring', 'kr/services-control']],
    ['customsRules(market: "RE", kind: MFN)', ['eu/duty/mfn/33']],
    ['rules(market: "RE", area: LABELLING)', ['eu/cosmetics/labels', 'eu/new-claims', 'eu/old-claims']],
    ['rules(market: "RE", area: IMPORT_CONTROL)', []],
    ['rules(market: "FR", class: "hs/8517")', ['eu/electrical', 'eu/radio', 'fr/prohibition']],
    ['rules(market: "DE", class: "hs/8517", area: IMPORT_CONTROL)', []],
    // Rules that cover the class or one above it; a provision covers what its act does, unless it states its own
    // classes.
    [
      'regulations(class: "hs/330410", market: "FR", area: CONFORMITY)',
      [
        'eu/cosmetics',
        'eu/cosmetics/abroad',
        'eu/cosmetics/alcohol',
        'eu/cosmetics/lips',
        'eu/cosmetics/packs',
        'eu/cosmetics/sun',
        'eu/microplastics',
        'eu/plastics',
        'eu/radio',
      ],
    ],
    [
      'regulations(class: "hs/330499", market: "DE", area: CONFORMITY)',
      [
        'eu/cosmetics',
        'eu/cosmetics/alcohol',
        'eu/cosmetics/packs',
        'eu/cosmetics/sun',
        'eu/microplastics',
        'eu/plastics',
        'eu/radio',
      ],
    ],
    ['regulations(class: "hs/33", market: "DE", area: SETTLEMENT)', ['de/settling']],
    // An exclusion removes its branch.
    ['regulations(class: "class/goods", market: "DE")', ['de/settling', 'eu/electrical', 'eu/radio']],
    ['customsRules(class: "hts/33049910", kind: MFN)', ['eu/duty/mfn/33', 'us/duty/33049910']],
    ['customsRules(class: "hs/33", kind: MFN)', ['eu/duty/mfn/33']],
    ['customsRules(kind: PREFERENCE)', ['eu/duty/korea-eu/33']],
    // On a day: rules that are not suspended, replaced, ended or in the future.
    [
      'regulations(class: "hs/3304", market: "DE", area: LABELLING, asOf: "2026-05-31")',
      ['eu/cosmetics/labels', 'eu/old-claims'],
    ],
    [
      'regulations(class: "hs/3304", market: "DE", area: LABELLING, asOf: "2026-06-01")',
      ['eu/cosmetics/labels', 'eu/new-claims'],
    ],
    [
      'rules(class: "hs/33", market: "DE", area: CONFORMITY, asOf: "2026-10-01")',
      ['eu/cosmetics', 'eu/cosmetics/alcohol', 'eu/cosmetics/packs', 'eu/cosmetics/sun', 'eu/radio'],
    ],
    [
      'rules(class: "hs/33", market: "DE", area: CONFORMITY, asOf: "2027-02-01")',
      [
        'eu/cosmetics',
        'eu/cosmetics/alcohol',
        'eu/cosmetics/packs',
        'eu/cosmetics/sun',
        'eu/microplastics',
        'eu/plastics',
        'eu/radio',
      ],
    ],
    ['customsRules(kind: ADDITIONAL_DUTY, asOf: "2026-12-31")', ['eu/duty/extra/33']],
    ['customsRules(kind: ADDITIONAL_DUTY, asOf: "2027-01-01")', []],
    // A preference ends with its agreement and begins with it.
    ['customsRules(kind: PREFERENCE, asOf: "2015-12-12")', []],
    ['customsRules(kind: PREFERENCE, asOf: "2015-12-13")', ['eu/duty/korea-eu/33']],
    // A provision is not in force before its act.
    ['rules(area: LABELLING, asOf: "2013-07-10")', ['eu/old-claims']],
  ])('%s', async (field, expected) => {
    expect(await listed(api, field)).toEqual(expected);
  });
});
