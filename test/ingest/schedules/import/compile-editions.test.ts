import { describe, expect, it } from 'vitest';
import type { CompiledSchedule } from '../../../../src/ingest/schedules/compiled-schedule.js';
import { compileEditions } from '../../../../src/ingest/schedules/import/compile-editions.js';
import type { KnownSchedules } from '../../../../src/ingest/schedules/import/known-schedules.js';
import type { PublishedFile } from '../../../../src/ingest/schedules/read-edition.js';
import { readSchedule } from '../../../../src/ingest/schedules/read-schedule.js';
import { fileOf, kcsText, type Rates } from './kcs-file.js';

const hs = new Set(['01', '0101', '010121', '010129', '010130', '97', '9701', '970121']);

const known = (schedule?: CompiledSchedule): KnownSchedules => ({
  hsCodes: async () => hs,
  schedule: async (scheme) => (scheme === schedule?.scheme ? schedule : undefined),
  hasSource: async (id) => /^source\/schedule\/uz-202[56]-12$/.test(id),
});

const compile = (files: readonly PublishedFile[], schedule?: CompiledSchedule) =>
  compileEditions({ format: 'kcs', files, day: undefined }, known(schedule));

const edition = (rates: Rates, year: string) => fileOf(`UZB_${year}.csv`, kcsText(rates, year));

const first = edition({ '01012100': '5', '01012900': '5', '01013000': '7' }, '2025');
const second = edition({ '01012100': '5', '01012900': '3', '01012910': '2' }, '2026');

async function stored(...files: readonly PublishedFile[]): Promise<CompiledSchedule> {
  const { texts } = await compile(files);
  return readSchedule(texts.get('uz-tariff') ?? '', 'uz.tsv');
}

describe('an imported edition', () => {
  it('is a new schedule if there was none', async () => {
    const { reports } = await compile([first]);
    expect(reports).toMatchObject([
      { territory: 'country/UZ', day: '2025-12-31', source: 'source/schedule/uz-2025-12', isFirst: true, lines: 4 },
    ]);
    expect(
      reports[0]?.changes
        .flatMap(({ examples }) => examples)
        .map(({ kind, code, after }) => `${kind} ${code} ${after}`),
    ).toEqual(['ADDED 01012100 5', 'ADDED 01012900 5', 'ADDED 01013000 7', 'ADDED 97012100 0']);
  });

  it('changes nothing the second time, and the text is the same', async () => {
    const before = await stored(first);
    const { reports, texts } = await compile([first], before);
    expect(reports[0]?.changes.map(({ count }) => count)).toEqual([0, 0, 0]);
    expect(readSchedule(texts.get('uz-tariff') ?? '', 'uz.tsv')).toEqual(before);
  });

  it('that adds many lines is counted, with a few of them', async () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`010121${at}0`, '5']));
    const { reports } = await compile([edition(many, '2025')]);
    expect(reports[0]?.changes.map(({ kind, count, examples }) => [kind, count, examples.length])).toEqual([
      ['ADDED', 9, 5],
      ['CHANGED', 0, 0],
      ['ENDED', 0, 0],
    ]);
  });

  it('that is newer adds, changes and ends lines', async () => {
    const { reports } = await compile([second], await stored(first));
    expect(reports[0]?.changes.flatMap(({ examples }) => examples)).toEqual([
      { kind: 'ADDED', code: '01012910', schedule: 'uz/schedule/mfn', before: '-', after: '2' },
      { kind: 'CHANGED', code: '01012900', schedule: 'uz/schedule/mfn', before: '5', after: '3' },
      { kind: 'ENDED', code: '01013000', schedule: 'uz/schedule/mfn', before: '7', after: '-' },
    ]);
  });

  it('is the same together with another as after it, in any order', async () => {
    const oneByOne = (await compile([second], await stored(first))).texts;
    expect((await compile([first, second])).texts).toEqual(oneByOne);
    expect((await compile([second, first])).texts).toEqual(oneByOne);
  });
});

describe('an edition that cannot be imported', () => {
  it('is one without a source', async () => {
    await expect(compile([edition({ '01012100': '5' }, '2024')])).rejects.toMatchObject({
      code: 'EDITION_WITHOUT_SOURCE',
      message: expect.stringContaining('source/schedule/uz-2024-12'),
    });
  });

  it('is one of a broken file, even after a whole one', async () => {
    const broken = fileOf('broken.csv', kcsText({ '01012100': '5' }, '2026').slice(0, -20));
    await expect(compile([first, broken])).rejects.toMatchObject({
      code: 'SCHEDULE_NOT_READ',
      message: expect.stringContaining('broken.csv'),
    });
  });
});
