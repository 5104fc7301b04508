import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedEditions } from '../../../build/schedules/published-editions.js';
import { aggregate } from '../../../src/ingest/schedules/aggregate.js';
import { readCell } from '../../../src/ingest/schedules/cells/read-cell.js';
import { ratesInForce } from '../../../src/ingest/schedules/expand.js';
import { historyKey } from '../../../src/ingest/schedules/history.js';
import { hsCodes } from '../../../src/ingest/schedules/hs-codes.js';
import { compileEditions } from '../../../src/ingest/schedules/import/compile-editions.js';
import { mergeEdition } from '../../../src/ingest/schedules/merge-edition.js';
import { printSchedule } from '../../../src/ingest/schedules/print-schedule.js';
import { editionSource, isoOf, readEdition } from '../../../src/ingest/schedules/read-edition.js';
import { readSchedule } from '../../../src/ingest/schedules/read-schedule.js';
import type { ScheduleTable } from '../../../src/ingest/schedules/table.js';

const tariff = '../shared/data/tariff';
const isThere = existsSync(tariff);
if (!isThere) console.log(`The files of the publishers are not in ${tariff}: the shipped schedules are not compared.`);

const hs = hsCodes(readFileSync('seed/reference/hs-2022.csv', 'utf8'));

describe.skipIf(!isThere)('the files of the publishers', () => {
  const tables = new Map<string, ScheduleTable>();

  beforeAll(async () => {
    for (const open of publishedEditions(tariff)) {
      const { edition } = await readEdition({ ...open(), isClass: (digits) => hs.has(digits) });
      const { table, readings } = mergeEdition(tables.get(edition.scheme), edition, editionSource(edition), readCell);
      tables.set(edition.scheme, table);
      for (const { schedule, values, misunderstood } of readings)
        expect(misunderstood.length, schedule).toBeLessThanOrEqual(values * 0.005);
    }
  });

  it('are 39 markets', () => {
    expect(tables.size).toBe(39);
  });

  it('are stated without loss: every line has the history that its editions state', () => {
    for (const table of tables.values()) {
      const compiled = readSchedule(printSchedule(aggregate(table, hs)), isoOf(table.territory));
      const inForce = ratesInForce(compiled, hs);
      const codes = [...table.rows.keys()].sort();
      const isRowAbove = (place: number) => codes[place + 1]?.startsWith(codes[place] ?? '') ?? false;
      const lost = table.columns.flatMap((schedule) => {
        const found = inForce(schedule);
        return codes.filter((code, place) => {
          const stated = table.rows.get(code)?.histories.get(schedule) ?? [];
          if (stated.length === 0 && isRowAbove(place)) return false;
          return historyKey(found(code)) !== historyKey(stated);
        });
      });
      expect(lost, table.scheme).toEqual([]);
    }
  });

  it('change nothing if they are imported again', async () => {
    for (const open of publishedEditions(tariff)) {
      const given = open();
      const shipped = (iso: string) => readFileSync(`seed/schedules/${iso}.tsv`, 'utf8');
      const byScheme = new Map([...tables.values()].map(({ scheme, territory }) => [scheme, isoOf(territory)]));
      const { reports, texts } = await compileEditions(given, {
        hsCodes: async () => hs,
        schedule: async (scheme) => readSchedule(shipped(byScheme.get(scheme) ?? ''), scheme),
        hasSource: async () => true,
      });
      for (const { territory, changes } of reports)
        expect(
          changes.map(({ count }) => count),
          territory,
        ).toEqual([0, 0, 0]);
      for (const [scheme, text] of texts) expect(text === shipped(byScheme.get(scheme) ?? ''), scheme).toBe(true);
    }
  });

  it('are the shipped schedules', () => {
    for (const table of tables.values()) {
      const shipped = readFileSync(`seed/schedules/${isoOf(table.territory)}.tsv`, 'utf8');
      const isSame = printSchedule(aggregate(table, hs)) === shipped;
      expect(isSame, `${table.scheme}: "npm run schedules" makes it again`).toBe(true);
    }
  });
});
