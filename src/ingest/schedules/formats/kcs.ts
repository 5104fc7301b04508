import { errors } from '../../../errors.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { underAuthorisedUse } from '../cells/authorised-use.js';
import type { GivenFile } from './decoded.js';
import { withoutFiller } from './filler.js';
import { japanColumns, japanMfn, japanRcep } from './jp-mfn.js';
import { type KcsMarket, kcsMarkets } from './kcs-columns.js';
import { lineTitle } from './line-title.js';
import { koreanRateInNorway } from './norway-partners.js';
import { readTable, type TableRow } from './read-table.js';
import { leftOutOf, type Remark } from './remark.js';
import type { ScheduleReading, ScheduleRow } from './schedule-row.js';
import type { ReadEdition } from './schedule-source.js';
import { stateLines } from './state-lines.js';
import { usCells, usColumns } from './us-special.js';

const names = { edition: '년도', market: '국가코드', code: '세번', title: '영문품명' } as const;

/** Units of quantity: Japan and Taiwan have two. */
const unitNames = ['단위', '단위 1', '단위 2', '중량단위', '수량단위'] as const;

/** The last chapter of the Harmonized System: a file without it is cut off. */
const lastChapter = '97';

/** Schedules whose cells have more than the rate of Korean goods; cells of other schedules are joined. */
const readers: { readonly [schedule: string]: ScheduleReading['read'] } = {
  // Lines for goods of an authorised use alone have only the duty under that use.
  'gb/schedule/mfn': ([duty = '', underUse = '']) => duty || underAuthorisedUse(underUse),
  // Lines with a quota have only the rates within it and outside.
  'my/schedule/mfn': ([duty = '', quota = '']) => duty || quota,
  // The second is the highest rate that the law allows.
  'th/schedule/mfn': ([duty = '', highest = '']) => duty || (highest === 'Free' ? highest : ''),
  [japanColumns.mfn]: ([general = '', temporary = '', wto = '']) => japanMfn({ general, temporary, wto }),
  [japanColumns.rcep]: ([rcep = '']) => japanRcep(rcep),
  'no/schedule/korea-efta': ([cell = '']) => koreanRateInNorway(cell),
  [usColumns.korus]: ([general = '', special = '']) => usCells({ general, special }).get(usColumns.korus) ?? '',
};

/** Several cells of one schedule, such as the two columns of the EU. */
const joined = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' || ');

/** An edition with what should be said about the rows of its file. */
export interface KcsEdition extends ReadEdition {
  readonly remarks: readonly Remark[];
}

/**
 * Reads a table of the Korea Customs Service: the tariff schedule of one market. Its column 국가코드 tells the market,
 * and 년도 the edition: a year is its last day, a month its first. Row after row; only what Landfall keeps stays in
 * memory.
 * @param isClass - whether the Harmonized System has a class with these digits
 */
export async function readKcs(file: GivenFile, isClass: (digits: string) => boolean): Promise<KcsEdition> {
  const rows: ScheduleRow[] = [];
  let found: readonly string[] = [];
  let first: { readonly edition: string; readonly market: string; readonly layout: Layout } | undefined;
  const fault = (line: number | undefined, reason: Message) =>
    errors.scheduleNotRead({ file: file.name, line, reason });

  await readTable(file, {
    headings(headings) {
      found = headings;
      const missing = Object.values(names).filter((name) => !headings.includes(name));
      if (missing.length > 0) throw fault(1, messages.scheduleErrors.missingColumns({ missing }));
    },
    row(row) {
      const [edition, market] = [row.cell(names.edition), row.cell(names.market)];
      first ??= begin(row, edition, market);
      if (edition !== first.edition || market !== first.market) {
        const expected = `${first.edition}, ${first.market}`;
        throw fault(row.row, messages.scheduleErrors.otherEdition({ found: `${edition}, ${market}`, expected }));
      }
      rows.push(scheduleRow(row, first.layout.headings));
    },
  });
  if (first === undefined) throw fault(1, messages.scheduleErrors.noRows());
  if (!rows.some(({ code }) => code.startsWith(lastChapter))) {
    const last = rows.findLast(({ code }) => code !== '');
    throw fault(rows.at(-1)?.row, messages.scheduleErrors.cutOff({ last: last?.code ?? '' }));
  }

  const { day, stated, readings } = first.layout;
  const { lines, remarks } = stateLines({ rows: stated.hasFiller ? unfilled(rows) : rows, readings, isClass });
  const { territory, scheme, schedules } = stated;
  const edition = { territory, scheme, day, columns: [...schedules.keys()], lines };
  return { edition, leftOut: leftOutOf(remarks), remarks };

  function begin(row: TableRow, edition: string, market: string) {
    const day = dayOf(edition);
    if (day === undefined) throw fault(row.row, messages.scheduleErrors.noEdition({ found: edition }));
    const stated = kcsMarkets.get(market);
    if (!stated)
      throw fault(row.row, messages.scheduleErrors.noMarket({ found: market, markets: [...kcsMarkets.keys()] }));
    const layout = { day, stated, ...layoutOf(stated) };
    const missing = layout.headings.filter((heading) => !found.includes(heading));
    if (missing.length > 0) throw fault(1, messages.scheduleErrors.missingColumns({ missing }));
    return { edition, market, layout };
  }
}

interface Layout {
  readonly day: string;
  readonly stated: KcsMarket;
  /** The headings with rates that are read. */
  readonly headings: readonly string[];
  readonly readings: readonly ScheduleReading[];
}

function layoutOf({ schedules }: KcsMarket): Pick<Layout, 'headings' | 'readings'> {
  const headings = [...schedules.values()].flat();
  const readings = [...schedules].map(([schedule, own]) => ({
    schedule,
    places: own.map((heading) => headings.indexOf(heading)),
    read: readers[schedule] ?? joined,
  }));
  return { headings, readings };
}

/** The rows with codes without zeros that only fill them up. */
function unfilled(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const codes = withoutFiller(rows.map(({ code }) => code));
  return rows.map((row) => ({ ...row, code: codes.get(row.code) ?? row.code }));
}

/** `2025` is known from the last day of the year on, `202510` from the first of the month. */
function dayOf(edition: string): string | undefined {
  const [, year, month] = /^(20\d\d)(0[1-9]|1[0-2])?$/.exec(edition) ?? [];
  if (year === undefined) return undefined;
  return month === undefined ? `${year}-12-31` : `${year}-${month}-01`;
}

const scheduleRow = (row: TableRow, headings: readonly string[]): ScheduleRow => ({
  row: row.row,
  code: digitsOf(row.cell(names.code)),
  title: lineTitle(row.cell(names.title)),
  unit: unitNames
    .map((name) => row.cell(name))
    .filter((unit) => unit !== '')
    .join(','),
  cells: headings.map((heading) => row.cell(heading)),
});

/** A code without a letter at its end (`0101210010E`), and without the mark that a title is continued (`Con.2`). */
const digitsOf = (code: string): string => code.replace(/\s*Con\..*$/, '').replace(/\D/g, '');
