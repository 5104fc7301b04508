import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/port.js';
import type { PublishedFile } from '../../../../src/ingest/schedules/read-edition.js';
import { readStored } from '../../../../src/ingest/schedules/store/stored-schedules.js';
import { publishedSequence } from '../../../../src/knowledge/publishing/knowledge.js';
import { importSchedules, loadSeed } from '../../../../src/services.js';
import { clockAt } from '../../../clocks.js';
import { openTestGraph } from '../../../engines/engine.js';
import { seedOf } from '../../seed-of.js';
import { fileOf, kcsText, type Rates } from './kcs-file.js';

const codes = ['01', '0101', '010121', '010129', '97', '9701', '970121'];
const above = (code: string): string => (code.length === 2 ? 'class/any' : `hs/${code.slice(0, -2)}`);

/** The classes, the market, its column and its sources. */
const seed = `
Source:
  - { id: source/schedule/uz-2025-12, name: Tariff 2025, kind: TARIFF_SCHEDULE }
  - { id: source/schedule/uz-2026-12, name: Tariff 2026, kind: TARIFF_SCHEDULE }
Country:
  - { id: country/UZ, code: UZ, iso3: UZB, name: Uzbekistan }
ProductClass:
${codes.map((code) => `  - { id: hs/${code}, name: Class, scheme: hs, code: "${code}", partOf: ${above(code)} }`).join('\n')}
CustomsRule:
  - id: uz/schedule/mfn
    name: MFN rates
    kind: MFN
    area: DUTY
    side: IMPORT
    base: CUSTOMS_VALUE
    isSchedule: true
    validFrom: unknown
    appliesIn: country/UZ
    cites: { source: source/schedule/uz-2025-12, confidence: SECONDARY }
`;

const clock = clockAt('2026-11-23T09:00:00Z');

describe('importing schedules', () => {
  let graph: Graph;
  let folder: string;

  beforeEach(async () => {
    graph = await openTestGraph();
    folder = await mkdtemp(join(tmpdir(), 'landfall-import-'));
    for (const file of seedOf(seed)) {
      await mkdir(dirname(join(folder, file.name)), { recursive: true });
      await writeFile(join(folder, file.name), file.text);
    }
    await loadSeed(graph, { folder: join(folder, 'seed'), clock });
  });
  afterEach(async () => {
    await graph.close();
    await rm(folder, { recursive: true });
  });

  const edition = (rates: Rates, year = '2025') => fileOf(`UZB_${year}.csv`, kcsText(rates, year));
  const run = (files: readonly PublishedFile[], isDryRun = false) =>
    importSchedules(graph, { format: 'kcs', files, day: undefined }, { clock, isDryRun });

  it('publishes what a dry run only reports', async () => {
    const files = [edition({ '01012100': '5', '01012900': '6' })];
    const dry = await run(files, true);
    expect(dry.reports[0]?.changes[0]).toMatchObject({ kind: 'ADDED', count: 3 });
    expect(dry.published).toBeUndefined();
    expect(await readStored(graph, 'uz-tariff')).toBeUndefined();
    const { published } = await run(files);
    expect(published).toMatchObject({ sequence: 2, changed: [{ scheme: 'uz-tariff' }] });
    const stored = await readStored(graph, 'uz-tariff');
    expect(stored?.editions).toEqual([{ day: '2025-12-31', source: 'source/schedule/uz-2025-12' }]);
    expect(stored?.rates.map(({ covers, rate }) => `${covers} ${rate}`).sort()).toEqual([
      'hs/010121 5',
      'hs/010129 6',
      'hs/970121 0',
    ]);
  });

  it('publishes nothing the second time', async () => {
    const files = [edition({ '01012100': '5', '01012900': '6' })];
    await run(files);
    expect((await run(files)).published).toEqual({ sequence: 2, changed: [] });
  });

  it('keeps what the earlier edition stated, until the day before the newer one', async () => {
    await run([edition({ '01012110': '5', '01012190': '6' })]);
    await run([edition({ '01012110': '4', '01012190': '6' }, '2026')]);
    const stored = await readStored(graph, 'uz-tariff');
    const line = stored?.rates.filter(({ covers }) => covers === 'uz-tariff/01012110');
    expect(line?.map(({ rate, from, to }) => `${rate} ${from} ${to ?? ''}`).sort()).toEqual([
      '4 2026-12-31 ',
      '5 2025-12-31 2026-12-30',
    ]);
  });

  it('publishes nothing of several files if one of them is broken', async () => {
    const broken = fileOf('broken.csv', 'not a schedule\n');
    await expect(run([edition({ '01012100': '5' }), broken])).rejects.toMatchObject({ code: 'SCHEDULE_NOT_READ' });
    expect(await readStored(graph, 'uz-tariff')).toBeUndefined();
    expect(await publishedSequence(graph)).toBe(1);
  });

  it('publishes nothing if the schedule changes while the files are read', async () => {
    const file = edition({ '01012100': '4' }, '2026');
    const slow: PublishedFile = {
      path: file.path,
      bytes: async function* () {
        await run([edition({ '01012100': '5' })]);
        yield* file.bytes();
      },
    };
    await expect(run([slow])).rejects.toMatchObject({ code: 'SCHEDULE_MOVED' });
    expect((await readStored(graph, 'uz-tariff'))?.editions).toHaveLength(1);
  });
});
