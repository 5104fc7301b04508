import { readFileSync, writeFileSync } from 'node:fs';
import { aggregate } from '../../src/ingest/schedules/aggregate.js';
import { readCell } from '../../src/ingest/schedules/cells/read-cell.js';
import { hsCodes } from '../../src/ingest/schedules/hs-codes.js';
import { mergeEdition } from '../../src/ingest/schedules/merge-edition.js';
import { printSchedule } from '../../src/ingest/schedules/print-schedule.js';
import { editionSource, isoOf, readEdition } from '../../src/ingest/schedules/read-edition.js';
import type { StatedEdition } from '../../src/ingest/schedules/stated-edition.js';
import type { ScheduleTable } from '../../src/ingest/schedules/table.js';
import { publishedEditions } from './published-editions.js';

/**
 * Makes the shipped schedules, `seed/schedules/*.tsv`, from the files of their publishers:
 *
 *     npm run schedules -- <folder of the tariff files>
 *
 * Prints what was read of each column, and with `--texts` the cells that were not understood.
 */

const [folder = '../shared/data/tariff'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsTexts = process.argv.includes('--texts');
const target = new URL('../../seed/schedules/', import.meta.url);
const hs = hsCodes(readFileSync(new URL('../../seed/reference/hs-2022.csv', import.meta.url), 'utf8'));
const tables = new Map<string, ScheduleTable>();

for (const edition of publishedEditions(folder))
  merge((await readEdition({ ...edition(), isClass: (digits) => hs.has(digits) })).edition);

for (const table of tables.values()) {
  const compiled = aggregate(table, hs);
  const text = printSchedule(compiled);
  const { lines, rates, otherCodes } = compiled;
  const name = `${isoOf(table.territory)}.tsv`;
  writeFileSync(new URL(name, target), text);
  const counts = `${rates.length} rates, ${lines.length} lines, ${otherCodes.length} other codes`;
  console.log(`${name}: ${counts}, ${Buffer.byteLength(text)} bytes`);
}

function merge(edition: StatedEdition): void {
  const source = editionSource(edition);
  const { table, readings, conflicts } = mergeEdition(tables.get(edition.scheme), edition, source, readCell);
  tables.set(edition.scheme, table);
  for (const { schedule, values, misunderstood } of readings) {
    const understood = values - misunderstood.length;
    const share = ((100 * understood) / Math.max(values, 1)).toFixed(2);
    console.log(`${source} ${schedule}: ${understood}/${values} understood, ${share} %`);
    if (showsTexts) for (const { row, code, text } of misunderstood) console.log(`  row ${row}, ${code}: ${text}`);
  }
  for (const { code, schedule, rows, rates } of conflicts)
    console.log(`  ${code} in ${schedule} has several rates, rows ${rows.join(', ')}: ${rates.join(' / ')}`);
}
