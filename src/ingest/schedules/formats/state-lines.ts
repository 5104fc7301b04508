import { groupBy } from '../../../graph/group-by.js';
import { isNational, subheadingOf } from '../../../graph/vocabulary/harmonized-system.js';
import type { StatedLine } from '../stated-edition.js';
import { withPartsInLines } from './parts-of-lines.js';
import type { Remark } from './remark.js';
import type { ScheduleReading, ScheduleRow } from './schedule-row.js';

interface Given {
  readonly rows: readonly ScheduleRow[];
  readonly readings: readonly ScheduleReading[];
  /** Whether the Harmonized System has a class with these digits. */
  readonly isClass: (digits: string) => boolean;
}

interface Stated {
  readonly lines: readonly StatedLine[];
  readonly remarks: readonly Remark[];
}

const headingDigits = 4;
const subheadingDigits = 6;

/**
 * The lines of a schedule out of the rows of its file. A line has what its row states for a schedule; where that is
 * empty, what the nearest row above does: the one with the most digits with which its code begins. What two rows state
 * for one schedule is never mixed. A row without a code is only a title.
 * Rows with one code are one line if their cells agree, with the shortest of their titles; otherwise each is a line.
 */
export function stateLines({ rows: given, readings, isClass }: Given): Stated {
  const rows = withPartsInLines(given, readings);
  const coded = groupBy(
    rows.filter(({ code }) => code !== ''),
    ({ code }) => code,
  );
  const above = new Set([...coded.keys()].flatMap(beginnings));
  const usual = usualLength([...coded.keys()].filter((code) => !above.has(code)));
  const lines: StatedLine[] = [];
  const remarks = rows.filter((row) => row.code === '' && hasCells(row)).map((row) => remarkOn(row, 'NO_LINE'));

  for (const [code, same] of coded) {
    const [first] = same;
    if (first === undefined) continue;
    const isLeaf = !above.has(code);
    const stated = isLeaf ? statedRows(same).map((row) => ({ ...row, stated: cellsOf(row) })) : [];
    const fault = faultOf(code, stated);
    if (fault !== undefined) {
      remarks.push(remarkOn(first, fault));
      continue;
    }
    if (code.length < subheadingDigits || (!isLeaf && !isNational(code))) continue;
    if (!isClass(subheadingOf(code))) remarks.push(remarkOn(first, 'NO_SUBHEADING'));
    if (stated.length > 1) remarks.push(remarkOn(first, 'SEVERAL_RATES'));
    const title = shortest(same);
    if (!isLeaf) lines.push({ row: first.row, code, title, cells: new Map(), isLeaf });
    for (const { row, unit, stated: cells, ...own } of stated) {
      const line = { row, code, title: stated.length > 1 ? own.title : title, cells, isLeaf };
      lines.push(unit === '' ? line : { ...line, unit });
    }
  }
  return { lines, remarks };

  /** Why the lines of a code are left out; undefined if they are kept. */
  function faultOf(code: string, stated: readonly { readonly stated: ReadonlyMap<string, string> }[]) {
    const isEmpty = stated.every(({ stated: cells }) => cells.size === 0);
    if (code.length < subheadingDigits) return isEmpty ? undefined : 'NO_LINE';
    if (!isClass(code.slice(0, headingDigits))) return 'NO_HEADING';
    return !above.has(code) && isEmpty && code.length < usual ? 'NOTHING_BELOW' : undefined;
  }

  function cellsOf(row: ScheduleRow): ReadonlyMap<string, string> {
    const nearest = [row, ...beginnings(row.code).flatMap((code) => coded.get(code) ?? [])];
    const texts = readings.map(({ schedule, places, read }): [string, string] => {
      const own = nearest
        .map(({ cells }) => places.map((place) => cells[place] ?? ''))
        .find((cells) => cells.some(isFilled));
      return [schedule, own === undefined ? '' : read(own)];
    });
    return new Map(texts.filter(([, text]) => isFilled(text)));
  }
}

const remarkOn = ({ row, code }: ScheduleRow, kind: Remark['kind']): Remark => ({ row, code, kind });

const isFilled = (cell: string): boolean => cell !== '';

const hasCells = ({ cells }: ScheduleRow): boolean => cells.some(isFilled);

/** Rows of one code that state something of their own, the first of equal ones; the first row if none does. */
function statedRows(same: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const distinct = new Map<string, ScheduleRow>();
  for (const row of same.filter(hasCells)) {
    const key = row.cells.join('\n');
    if (!distinct.has(key)) distinct.set(key, row);
  }
  return distinct.size > 0 ? [...distinct.values()] : same.slice(0, 1);
}

/** The codes with which a code begins, from long to short, down to that of a heading. */
const beginnings = (code: string): string[] =>
  Array.from({ length: Math.max(0, code.length - headingDigits) }, (_, at) => code.slice(0, code.length - 1 - at));

/** The number of digits that most of the codes have. */
function usualLength(codes: readonly string[]): number {
  const counts = [...groupBy(codes, ({ length }) => length)];
  return counts.reduce((most, each) => (each[1].length > most[1].length ? each : most), [0, [] as string[]])[0];
}

const shortest = (rows: readonly ScheduleRow[]): string =>
  rows.map(({ title }) => title).reduce((short, title) => (title.length < short.length ? title : short));
