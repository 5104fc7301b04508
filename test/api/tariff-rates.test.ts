import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { link, put } from '../../src/graph/derived/statements.js';
import type { CompiledSchedule } from '../../src/ingest/schedules/compiled-schedule.js';
import { fileOf } from '../../src/ingest/schedules/schedule-file.js';
import { publishSchedules } from '../../src/services.js';
import { type Api, openApi, TODAY } from './api.js';

const [mfn, korea] = ['eu/schedule/mfn', 'eu/schedule/korea-eu'];
const from = '2025-10-01';

const schedule: CompiledSchedule = {
  territory: 'bloc/EU',
  scheme: 'cn',
  editions: [
    { day: from, source: 'source/schedule/eu-2025-10' },
    { day: '2026-10-01', source: 'source/schedule/eu-2026-10' },
  ],
  columns: [mfn, korea],
  lines: [
    { code: '33041010', title: 'Lipstick', partOf: 'hs/330410' },
    { code: '3304101020', title: 'In tubes', partOf: 'cn/33041010' },
    { code: '33041090', title: 'Other', partOf: 'hs/330410' },
  ],
  rates: [
    { schedule: mfn, covers: 'hs/33', rate: '6.5', from, to: '2026-09-30' },
    { schedule: mfn, covers: 'hs/33', rate: '6', from: '2026-10-01' },
    { schedule: mfn, covers: 'hs/330410', rate: '3 + 2 EUR/kg', from },
    { schedule: mfn, covers: 'cn/3304101020', rate: '10 max 2 EUR/kg; in tubes', from },
    { schedule: mfn, covers: 'hs/85', rate: '0', from },
    { schedule: mfn, covers: 'hs/8517', rate: 'X; spying', from },
    { schedule: mfn, covers: 'hs/851762', rate: '-', from },
    { schedule: korea, covers: 'hs/33', rate: 'MFN', from },
    { schedule: korea, covers: 'hs/330410', rate: '?; see note 4', from },
    { schedule: korea, covers: 'cn/33041010', rate: '0', from },
    { schedule: korea, covers: 'hs/85', rate: '0..12; within the quota', from },
  ],
  otherCodes: [],
  counts: [
    { schedule: mfn, values: 9, understood: 9 },
    { schedule: korea, values: 5, understood: 4 },
  ],
};

const ofClass = /* GraphQL */ `
  query ($id: ID!, $market: CountryCode!, $asOf: Date, $first: Int) {
    productClass(id: $id) {
      tariffRates(market: $market, asOf: $asOf, first: $first) {
        class { id name }
        schedule { id }
        rate
        formula
        validFrom
        validTo
      }
    }
  }
`;

interface Shown {
  readonly class: { readonly id: string; readonly name: string };
  readonly schedule: { readonly id: string };
  readonly rate: number | null;
  readonly formula: string;
}

describe('What tariff schedules state', () => {
  let api: Api;

  beforeAll(async () => {
    api = await openApi();
    await api.graph.transaction(async ({ write }) => {
      const rule = { area: 'DUTY', side: 'IMPORT', isSchedule: true };
      await write(put.CustomsRule, {
        rows: [
          { id: mfn, properties: { ...rule, name: 'EU: MFN rates', kind: 'MFN' } },
          { id: korea, properties: { ...rule, name: 'EU: rates for Korea', kind: 'PREFERENCE' } },
        ],
      });
      const source = { name: 'Tariff of the Union', kind: 'TARIFF_SCHEDULE', published: from };
      await write(put.Source, { rows: [{ id: 'source/schedule/eu-2025-10', properties: source }] });
      await write(put.Source, { rows: [{ id: 'source/schedule/eu-2026-10', properties: source }] });
      const ends = [mfn, korea].map((id) => ({ from: id, to: 'bloc/EU', key: '', properties: {} }));
      await write(link.APPLIES_IN, { rows: ends });
    });
    await publishSchedules(api.graph, () => [fileOf(schedule)], { at: `${TODAY}T09:00:00.000Z`, day: TODAY });
  });
  afterAll(() => api.close());

  const stated = async (variables: object, language?: string): Promise<Shown[]> => {
    const { productClass } = await api.data(ofClass, { market: 'DE', ...variables }, undefined, language);
    return (productClass as { readonly tariffRates: Shown[] }).tariffRates;
  };
  const short = (rates: readonly Shown[]) =>
    rates.map(({ class: { id }, schedule: { id: column }, rate, formula }) => [id, column, rate, formula]);

  it('for a heading: its own rate or that of the chapter, and all that differs below, in the order of the codes', async () => {
    expect(short(await stated({ id: 'hs/3304' }))).toEqual([
      ['hs/33', korea, null, 'not conceded: the MFN rate applies'],
      ['hs/33', mfn, 6, '6 %'],
      ['hs/330410', korea, null, 'rate not established (see note 4)'],
      ['hs/330410', mfn, null, '3 % + EUR 2 per kg'],
      ['cn/33041010', korea, 0, '0 %'],
      ['cn/3304101020', mfn, null, '10 %, at most EUR 2 per kg (in tubes)'],
    ]);
  });

  it('for a line: the nearest rate of each column', async () => {
    const columns = (rates: readonly Shown[]) => rates.map(({ class: { id }, schedule }) => [id, schedule.id]);
    expect(columns(await stated({ id: 'cn/33041010' }))).toEqual([
      ['hs/330410', mfn],
      ['cn/33041010', korea],
      ['cn/3304101020', mfn],
    ]);
    expect(columns(await stated({ id: 'cn/3304101020' }))).toEqual([
      ['cn/33041010', korea],
      ['cn/3304101020', mfn],
    ]);
  });

  it('that is no percentage, in words, also in Korean', async () => {
    expect(short(await stated({ id: 'hs/8517' }))).toEqual([
      ['hs/85', korea, null, 'within the quota'],
      ['hs/8517', mfn, null, 'import prohibited (spying)'],
      ['hs/851762', mfn, null, 'not stated in this edition'],
    ]);
    expect((await stated({ id: 'hs/8517' }, 'ko')).map(({ formula }) => formula)).toEqual([
      'within the quota',
      '수입 금지 (spying)',
      '이 판에 없음',
    ]);
  });

  it('on a day: from the first edition that states it to the day before the next that does not', async () => {
    const days = async (asOf: string) =>
      (await stated({ id: 'hs/330499', asOf })).map((each) => ({ ...each, class: each.class.id }));
    expect(await days('2025-09-30')).toEqual([]);
    expect(await days('2026-09-30')).toMatchObject([
      { schedule: { id: korea } },
      { schedule: { id: mfn }, rate: 6.5, validFrom: from, validTo: '2026-09-30' },
    ]);
    expect(await days('2026-10-01')).toMatchObject([
      { schedule: { id: korea } },
      { schedule: { id: mfn }, rate: 6, validFrom: '2026-10-01', validTo: null },
    ]);
  });

  it('in a market: under the law of its bloc or customs territory, and not elsewhere', async () => {
    const rates = async (market: string, asOf?: string) => (await stated({ id: 'hs/330499', market, asOf })).length;
    expect(await rates('France')).toBe(2);
    expect(await rates('RE')).toBe(2);
    expect(await rates('US')).toBe(0);
    expect(await rates('GB')).toBe(0);
  });

  it.each(['class/goods', 'hs2017/330490'])('nothing for %s', async (id) => {
    const { productClass } = await api.data(ofClass, { id, market: 'DE' });
    expect(productClass).toEqual({ tariffRates: [] });
  });

  it('for at most as many as are asked for', async () => {
    expect(await stated({ id: 'hs/3304', first: 1 })).toHaveLength(1);
    expect(await api.errors(ofClass, { id: 'hs/33', market: 'DE', first: 201 })).toMatchObject([
      { code: 'BAD_PAGE_SIZE', field: 'first' },
    ]);
    expect(await api.errors(ofClass, { id: 'hs/33', market: 'Atlantis' })).toMatchObject([
      { code: 'UNKNOWN_COUNTRY', field: 'market' },
    ]);
  });

  it('for many classes with one statement', async () => {
    api.reads.length = 0;
    await api.data(
      `{ productClasses(first: 20) { edges { node { tariffRates(market: "DE") { class { id } schedule { id } } } } } }`,
    );
    expect(api.reads.filter((name) => name === 'rates-of-classes')).toHaveLength(1);
  });

  it('as a whole: editions, and what was read of each column', async () => {
    const { tariffSchedules } = await api.data(
      `{ tariffSchedules {
        scheme territory { id } editions { day source { id } }
        columns { schedule { id } values understood rates } rates lines
      } }`,
    );
    expect(tariffSchedules).toEqual([
      {
        scheme: 'cn',
        territory: { id: 'bloc/EU' },
        editions: [
          { day: from, source: { id: 'source/schedule/eu-2025-10' } },
          { day: '2026-10-01', source: { id: 'source/schedule/eu-2026-10' } },
        ],
        columns: [
          { schedule: { id: mfn }, values: 9, understood: 9, rates: 7 },
          { schedule: { id: korea }, values: 5, understood: 4, rates: 4 },
        ],
        rates: 11,
        lines: 3,
      },
    ]);
  });
});
