import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errors } from '../../src/errors.js';
import { link, put } from '../../src/graph/derived/statements.js';
import { storedSchedules } from '../../src/graph/tariff-schedule.js';
import type { CompiledSchedule } from '../../src/ingest/schedules/compiled-schedule.js';
import { fileOf } from '../../src/ingest/schedules/schedule-file.js';
import { readStored } from '../../src/ingest/schedules/store/stored-schedules.js';
import { publishSchedules } from '../../src/services.js';
import { type Api, openApi, TODAY } from './api.js';

const when = { at: `${TODAY}T09:00:00.000Z`, day: TODAY };

const schedule: CompiledSchedule = {
  territory: 'country/US',
  scheme: 'hts',
  editions: [{ day: '2026-06-08', source: 'source/us-2026-06' }],
  columns: ['us/schedule/mfn'],
  lines: [
    { code: '33041010', title: 'Lipstick', partOf: 'hs/330410' },
    { code: '3304101020', title: 'In tubes', partOf: 'hts/33041010' },
    { code: '3304101090', title: 'Other', partOf: 'hts/33041010' },
    { code: '33041090', title: 'Other lip make-up', partOf: 'hs/330410' },
  ],
  rates: [
    { schedule: 'us/schedule/mfn', covers: 'hs/33', rate: '3', from: '2026-06-08' },
    { schedule: 'us/schedule/mfn', covers: 'hts/33041010', rate: '5', from: '2026-06-08' },
    { schedule: 'us/schedule/mfn', covers: 'hts/3304101090', rate: '7', from: '2026-06-08' },
  ],
  otherCodes: ['3304990010', '3304990090'],
  counts: [{ schedule: 'us/schedule/mfn', values: 6, understood: 6 }],
};

const plan = /* GraphQL */ `
  query ($hsCode: String, $classId: ID) {
    entryPlan(input: { origin: "KR", target: "US", offering: { hsCode: $hsCode, classId: $classId } }) {
      offering { class { id name } }
      readings { text }
      duty { mfn { rule { id } rate atLeast atMost } nationalLines { id name } }
    }
  }
`;

describe('Tariff schedules in the graph', () => {
  let api: Api;

  beforeAll(async () => {
    api = await openApi();
    const own = { key: '', properties: {} };
    await api.graph.transaction(async ({ write }) => {
      const rule = { name: 'US: MFN rates', kind: 'MFN', area: 'DUTY', side: 'IMPORT', isSchedule: true };
      await write(put.CustomsRule, { rows: [{ id: 'us/schedule/mfn', properties: rule }] });
      const source = { name: 'HTS 2026', kind: 'TARIFF_SCHEDULE', published: '2026-06-08' };
      await write(put.Source, { rows: [{ id: 'source/us-2026-06', properties: source }] });
      await write(link.APPLIES_IN, { rows: [{ ...own, from: 'us/schedule/mfn', to: 'country/US' }] });
      const cited = { confidence: 'OFFICIAL' };
      await write(link.CITES, {
        rows: [{ from: 'us/schedule/mfn', to: 'source/us-2026-06', key: '', properties: cited }],
      });
    });
    await publish(schedule);
  });
  afterAll(() => api.close());

  const publish = (...schedules: CompiledSchedule[]) => publishSchedules(api.graph, () => schedules.map(fileOf), when);

  it('come back as they were published', async () => {
    const stored = await readStored(api.graph, 'hts');
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
    const byClass = (a: { covers: string }, b: { covers: string }) => (a.covers < b.covers ? -1 : 1);
    expect({
      ...stored,
      lines: [...(stored?.lines ?? [])].sort(byCode),
      rates: [...(stored?.rates ?? [])].sort(byClass),
    }).toEqual({ ...schedule, lines: [...schedule.lines].sort(byCode), rates: [...schedule.rates].sort(byClass) });
  });

  it.each([
    ['a subheading whose lines differ', { hsCode: '330410' }, 'hs/330410', [undefined, 3, 7]],
    ['a line with a rate of its own', { hsCode: '3304.10.1090' }, 'hts/3304101090', [7, 7, 7]],
    ['a line below one with a rate', { hsCode: '3304.10.1020' }, 'hts/3304101020', [5, 5, 5]],
    ['a line without a rate', { hsCode: '3304.10.90' }, 'hts/33041090', [3, 3, 3]],
    ['a line above others', { classId: 'hts/33041010' }, 'hts/33041010', [undefined, 5, 7]],
  ])('are read for %s', async (_, offering, classId, [rate, atLeast, atMost]) => {
    const { entryPlan } = await api.data(plan, offering);
    expect(entryPlan).toMatchObject({
      offering: { class: { id: classId } },
      duty: { mfn: { rule: { id: 'us/schedule/mfn' }, rate: rate ?? null, atLeast, atMost } },
    });
  });

  it('know the code of a line that has the rates of its subheading, and plan there with a word', async () => {
    const { entryPlan } = await api.data(plan, { hsCode: '3304.99.0090' });
    expect(entryPlan).toMatchObject({
      offering: { class: { id: 'hs/330499' } },
      readings: [{ text: expect.stringContaining('The line 3304990090 of the tariff schedule has the same rates') }],
    });
    const [error] = await api.errors(plan, { hsCode: '3304.99.0050' });
    expect(error?.code).toBe('UNKNOWN_HS_CODE');
  });

  it('are found by their lines, and stand in no list and no search', async () => {
    const found = await api.data(`{ productClass(id: "hts/3304101090") { id name code scheme partOf { id } } }`);
    expect(found.productClass).toEqual({
      id: 'hts/3304101090',
      name: 'Other',
      code: '3304101090',
      scheme: 'hts',
      partOf: [{ id: 'hts/33041010' }],
    });
    const listed = await api.data(
      `{ productClasses(first: 100) { edges { node { id } } } search(query: "Lipstick") { edges { node { id } } } }`,
    );
    expect(JSON.stringify(listed)).not.toContain('hts/3304101');
  });

  it('are published in one step, with one entry of history for each column, and again change nothing', async () => {
    const { sequence } = (await publish(schedule)) satisfies { readonly sequence: number };
    const newer: CompiledSchedule = {
      ...schedule,
      editions: [...schedule.editions, { day: '2026-11-01', source: 'source/us-2026-06' }],
      lines: schedule.lines.filter(({ code }) => code !== '33041090'),
      rates: [
        { schedule: 'us/schedule/mfn', covers: 'hs/33', rate: '3', from: '2026-06-08', to: '2026-10-31' },
        { schedule: 'us/schedule/mfn', covers: 'hs/33', rate: '2.5', from: '2026-11-01' },
        ...schedule.rates.slice(1),
      ],
      otherCodes: ['3304990010'],
    };
    const published = await publish(newer);
    expect(published).toMatchObject({
      sequence: sequence + 1,
      changed: [{ scheme: 'hts', columns: [{ added: 2, removed: 1 }] }],
    });
    expect(await publish(newer)).toEqual({ sequence: sequence + 1, changed: [] });
    const { entryPlan } = await api.data(plan, { hsCode: '330499' });
    expect(entryPlan).toMatchObject({ duty: { mfn: { rate: null } } });
    expect((await api.errors(plan, { hsCode: '3304.10.90' }))[0]?.code).toBe('UNKNOWN_HS_CODE');
    const history = await api.data(`{ history(id: "us/schedule/mfn") { edges { node { text } } } }`);
    expect(JSON.stringify(history)).toContain('Edition of 1 November 2026: 2 rates added, 1 removed.');
    await publish(schedule);
  });

  it('are not published in part: a rate of a class that does not exist', async () => {
    const wrong = {
      ...schedule,
      rates: [...schedule.rates, { schedule: 'us/schedule/mfn', covers: 'hs/999999', rate: '1', from: '2026-06-08' }],
    };
    await expect(publish(wrong)).rejects.toThrow(errors.endGone({ type: 'COVERS', missing: 1 }).message);
    expect((await storedSchedules(api.graph))[0]?.rates).toBe(3);
  });
});
