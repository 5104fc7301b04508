import { errors } from '../../../errors.js';
import { messages } from '../../../messages/messages.js';
import type { StatedLine } from '../stated-edition.js';
import type { ReadEdition, ScheduleFormat } from './schedule-source.js';
import { usCells, usColumns } from './us-special.js';

/** A row of the Harmonized Tariff Schedule of the United States, as a file has it. */
export interface HtsRow {
  readonly row: number;
  /** With dots; blank for a row that only groups those below it. */
  readonly code: string;
  readonly description: string;
  readonly units: readonly string[];
  readonly general: string;
  readonly special: string;
}

/** A file of an edition, for messages. */
interface HtsFile {
  readonly name: string;
  readonly format: ScheduleFormat;
}

/** Chapters 98 and 99 do not classify goods: they have special provisions, and temporary and additional duties. */
const notClasses = /^9[89]/u;

/** The edition of the rows of one file. Ten-digit lines take their rates from the eight-digit row above. */
export function htsEdition(file: HtsFile, rows: readonly HtsRow[], day: string): ReadEdition {
  const coded = rows.flatMap((row) => {
    const code = row.code.replace(/\D/gu, '');
    return code === '' ? [] : [{ ...row, code }];
  });
  refuseIfCutOff(file, coded);
  const leftOut = new Map<string, number>();
  for (const [, chapter = ''] of coded.flatMap(({ code }) => [/^(9[89])/u.exec(code) ?? []]))
    if (chapter !== '') leftOut.set(`chapter ${chapter}`, (leftOut.get(`chapter ${chapter}`) ?? 0) + 1);
  const goods = coded.filter(({ code }) => !notClasses.test(code));
  const above = new Set(goods.flatMap(({ code }) => prefixes(code)));
  const stated = new Map(goods.map((row) => [row.code, usCells(row)]));
  const lines = goods
    .filter(({ code }) => code.length > 6 || !above.has(code))
    .map((row): StatedLine => {
      const isLeaf = !above.has(row.code);
      const unit = row.units.join(', ');
      return {
        row: row.row,
        code: row.code,
        title: titleOf(row.description),
        ...(unit === '' ? {} : { unit }),
        cells: isLeaf ? inherited(row.code, stated) : new Map(),
        isLeaf,
      };
    });
  const columns = [usColumns.mfn, usColumns.korus];
  return { edition: { territory: 'country/US', scheme: 'hts', day, columns, lines }, leftOut };
}

/** By schedule, what the row of a code states, or else the nearest row above. */
function inherited(
  code: string,
  stated: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> {
  return new Map([...prefixes(code), code].flatMap((each) => [...(stated.get(each) ?? [])]));
}

/** The codes of the levels above a code, from the chapter's headings down. */
const prefixes = (code: string) =>
  [4, 6, 8].filter((length) => length < code.length).map((length) => code.slice(0, length));

/** Without the marks of italics and the colon before the rows below. */
const titleOf = (description: string) =>
  description
    .replace(/<\/?[a-z]+>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/:$/u, '');

/** A whole schedule has its last chapter. */
function refuseIfCutOff({ name: file, format }: HtsFile, coded: readonly HtsRow[]): void {
  const last = coded.at(-1);
  if (last === undefined) {
    const reason = messages.scheduleErrors.otherFile({ format });
    throw errors.scheduleNotRead({ file, line: undefined, reason });
  }
  if (last.code >= '97') return;
  const reason = messages.scheduleErrors.cutOff({ last: last.code });
  throw errors.scheduleNotRead({ file, line: last.row, reason });
}
