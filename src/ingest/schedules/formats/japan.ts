import { z } from 'zod';
import { errors } from '../../../errors.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { StatedLine } from '../stated-edition.js';
import { japanColumns, japanMfn, japanRcep } from './jp-mfn.js';
import { type ReadEdition, type ScheduleSource, textOf } from './schedule-source.js';

/** What Landfall reads of a row, by the names of the file. */
const columns = { general: '基本', temporary: '暫定', wto: 'WTO協定', rcep: 'EPA_RCEP_韓国' } as const;

type Column = keyof typeof columns;

interface JapanRow {
  /** `0101.21`, the heading, or empty for a section. */
  readonly stat_code: string;
  /** The last three digits of a line; empty for a row above lines. */
  readonly hs_code: string;
  readonly rate: { readonly [column: string]: string };
  readonly unit: { readonly [column: string]: string };
  readonly children: readonly JapanRow[];
}

const texts = z.record(z.string(), z.string());
const row: z.ZodType<JapanRow> = z.object({
  stat_code: z.string(),
  hs_code: z.string(),
  rate: texts,
  unit: texts,
  get children() {
    return z.array(row);
  },
});
const chapterRows = z.array(row);
/** The version is the day of the edition: `2026_07_09`. */
const indexOfFiles = z.object({ version: z.string().regex(/^\d{4}_\d\d_\d\d$/u), total_chapters: z.number() });

const indexName = 'index.json';
const chapterName = /^j_(\d\d)_tariff_data\.json$/u;

/**
 * Japan's schedule as the JSON files of its chapters, with `index.json` for the day of the edition. Other files of the
 * folder are left out. The titles are in Japanese only, so lines have none.
 */
export function readJapan(sources: readonly ScheduleSource[]): ReadEdition {
  const index = sources.find(({ name }) => baseName(name) === indexName);
  const chapters = sources.filter(({ name }) => chapterName.test(baseName(name)));
  const [first] = sources;
  if (index === undefined)
    throw refused(first?.name ?? indexName, messages.scheduleErrors.otherFile({ format: 'JAPAN' }));
  const { version, total_chapters: expected } = parsed(index, indexOfFiles);
  if (chapters.length !== expected) {
    throw refused(index.name, messages.scheduleErrors.missingChapters({ found: chapters.length, expected }));
  }
  const lines: StatedLine[] = [];
  for (const chapter of [...chapters].sort((one, other) => (baseName(one.name) < baseName(other.name) ? -1 : 1)))
    for (const heading of parsed(chapter, chapterRows)) addLines(heading, [], lines);
  const day = version.replace(/_/gu, '-');
  const schedules = [japanColumns.mfn, japanColumns.rcep];
  const edition = { territory: 'country/JP', scheme: 'jp-tariff', day, columns: schedules, lines };
  return { edition, leftOut: new Map() };
}

/** The lines of a row and below, each with the rows above it. */
function addLines(of: JapanRow, above: readonly JapanRow[], lines: StatedLine[]): void {
  const path = [...above, of];
  if (of.hs_code !== '') lines.push(lineOf(of, path, lines.length + 1));
  for (const child of of.children) addLines(child, path, lines);
}

function lineOf(of: JapanRow, path: readonly JapanRow[], place: number): StatedLine {
  const code = digits(of.stat_code) + of.hs_code;
  // Rows of the next heading can be nested in the row before it.
  const own = path.filter(({ stat_code }) => code.startsWith(digits(stat_code)));
  const cell = (column: Column) => own.findLast(({ rate }) => rate[columns[column]])?.rate[columns[column]] ?? '';
  const mfn = japanMfn({ general: cell('general'), temporary: cell('temporary'), wto: cell('wto') });
  const unit = Object.values(of.unit)
    .filter((each) => each !== '')
    .join(', ');
  return {
    row: place,
    code,
    title: '',
    ...(unit === '' ? {} : { unit }),
    cells:
      mfn === ''
        ? new Map()
        : new Map([
            [japanColumns.mfn, mfn],
            [japanColumns.rcep, japanRcep(cell('rcep'))],
          ]),
    isLeaf: true,
  };
}

const digits = (code: string) => code.replace(/\D/gu, '');
const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

function parsed<Schema extends z.ZodType>(source: ScheduleSource, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(parseJson(source));
  if (result.success) return result.data;
  throw refused(source.name, messages.scheduleErrors.otherFile({ format: 'JAPAN' }));
}

function parseJson(source: ScheduleSource): unknown {
  const text = textOf(source, 'JAPAN');
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw refused(source.name, messages.scheduleErrors.badSyntax({ format: 'JSON', reason: `${cause.message}.` }));
  }
}

const refused = (file: string, reason: Message) => errors.scheduleNotRead({ file, line: undefined, reason });
