import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { groupBy } from '../../src/graph/group-by.js';
import { compareText } from '../../src/graph/order.js';
import { foldMarks } from '../../src/ingest/agency-codes/fold.js';
import type { MarkedLine } from '../../src/ingest/agency-codes/marked-line.js';
import {
  readJapan,
  readStrategicLinks,
  readTaiwan,
  readUnitedStates,
} from '../../src/ingest/agency-codes/read-lists.js';
import { hsCodes } from '../../src/ingest/schedules/hs-codes.js';
import { archivedFiles, unpackedXz } from '../archives.js';

/**
 * Makes `seed/reference/agency-codes.csv` from the files of the publishers:
 *
 *     npm run agency-codes -- <folder with measures, tariff and controls>
 */

const [folder = '../shared/data'] = process.argv.slice(2);
const seed = new URL('../../seed/', import.meta.url);
const seedText = (path: string): string => readFileSync(new URL(path, seed), 'utf8');
const given = (path: string): string => join(folder, path);

const hs = hsCodes(seedText('reference/hs-2022.csv'));
const subheadings = [...hs].filter((code) => code.length === 6);
const known = new Set(
  readdirSync(new URL('agency-codes/', seed)).flatMap((name) =>
    [...seedText(`agency-codes/${name}`).matchAll(/- id: (\S+\/agency-code\/\S+)/g)].map(([, id]) => id),
  ),
);

const newerCodes = groupBy(
  parse<{ hs2017: string; hs2022: string }>(seedText('reference/hs-2017-to-2022.csv'), { columns: true }),
  ({ hs2017 }) => hs2017,
);
const newer = (code: string): readonly string[] => newerCodes.get(code)?.map(({ hs2022 }) => hs2022) ?? [code];

const lists: readonly (readonly MarkedLine[])[] = [
  readUnitedStates(readFileSync(given('measures/us_cbp_hts_pga_2026-02-21.csv'), 'utf8')),
  japaneseChapters().flatMap(readJapan),
  readTaiwan(unpackedXz(given('tariff/kcs_2025/TWN_2025.csv.xz')).toString('utf8'), (id) => known.has(id)),
  withAllSubheadings(
    readStrategicLinks(readFileSync(given('controls/kosti_hsk_strategic_links_2018-11-26.csv'), 'utf8'), newer),
  ),
];

const folded = lists.flatMap(foldMarks).filter(({ heading }) => hs.has(heading));
const missing = [...new Set(folded.map(({ agencyCode }) => agencyCode))].filter((id) => !known.has(id));
if (missing.length > 0) throw new Error(`seed/agency-codes/ has no ${missing.join(', ')}`);

const byChapter = groupBy(folded, ({ agencyCode, heading }) => `${agencyCode},${heading.slice(0, 2)}`);
const rows = [...byChapter]
  .sort(([a], [b]) => compareText(a, b))
  .map(([, marks]) => {
    const sorted = marks.sort((a, b) => compareText(a.heading, b.heading));
    const codes = sorted.map((each) => each.codes).join(' ');
    return `${sorted[0]?.agencyCode},${codes.includes(',') ? `"${codes}"` : codes}`;
  });
writeFileSync(new URL('reference/agency-codes.csv', seed), `agency_code,codes\n${rows.join('\n')}\n`);
console.log(`${lists.flat().length} lines, ${folded.length} headings with a code, ${rows.length} rows`);

/** A list names what it marks only: a subheading that it does not name keeps its heading from standing for all. */
function withAllSubheadings(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const named = new Set(lines.map(({ code }) => code));
  return [...lines, ...subheadings.filter((code) => !named.has(code)).map((code) => ({ code, marks: [] }))];
}

function japaneseChapters(): unknown[] {
  return archivedFiles(given('tariff/japan_2026/japan_tariff_2026-07-12.tar.xz'))
    .map(({ path, bytes }) => ({ name: basename(path), bytes }))
    .filter(({ name }) => /^j_\d\d_tariff_data\.json$/.test(name))
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ bytes }): unknown => JSON.parse(bytes.toString('utf8')));
}
