import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/catalogue/index/entry.js';
import type { Localized } from '../../src/messages/localized.js';

describe('what the index of names keeps of a node', () => {
  it('has its names in every language, and the fields that are @searched', () => {
    const country = { __typename: 'Country', id: 'country/DE', code: 'DE', iso3: 'DEU' } as const;
    expect(entryOf({ ...country, name: { en: 'Germany', ko: '독일' } })).toMatchObject({
      texts: ['Germany', '독일', 'DE', 'DEU'],
      code: 'DE',
    });
  });

  it('has the texts that are in English only, also those in groups', () => {
    const report = { __typename: 'Formality', id: 'gb/report', kind: 'REPORT' } as const;
    const name = { en: 'Report', ko: '보고' };
    const missing = (window: Localized) => entryOf({ ...report, name, recurs: { everyMonths: 12, window } }).missing;
    expect(missing({ en: 'by 1 April' })).toEqual({ ko: ['recurs.window'] });
    expect(missing({ en: 'by 1 April', ko: '4월 1일까지' })).toEqual({});
    expect(entryOf({ ...report, name: { en: 'Report' }, recurs: { everyMonths: 12 } }).missing).toEqual({
      ko: ['name'],
    });
  });

  it('has a list of texts of which one is in English only', () => {
    const trait = { __typename: 'Trait', id: 'trait/x', kind: 'CHOICE', subject: 'OFFERING' } as const;
    const missing = (optionNames: readonly Localized[]) =>
      entryOf({ ...trait, name: { en: 'X', ko: '가' }, question: { en: 'X?', ko: '가?' }, optionNames }).missing;
    expect(missing([{ en: 'sea', ko: '해상' }, { en: 'air' }])).toEqual({ ko: ['optionNames'] });
    expect(missing([{ en: 'sea', ko: '해상' }])).toEqual({});
  });

  it('has the fields that are a @facet of the type, and no others', () => {
    const agreement = { __typename: 'Agreement', id: 'agreement/x', kind: 'TRADE', status: 'IN_FORCE' } as const;
    expect(entryOf({ ...agreement, name: { en: 'X' } }).facets).toEqual({ kind: 'TRADE' });
  });
});
