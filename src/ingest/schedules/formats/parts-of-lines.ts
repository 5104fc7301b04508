import { isNational } from '../../../graph/vocabulary/harmonized-system.js';
import type { ScheduleReading, ScheduleRow } from './schedule-row.js';

/** Titles of rows for all goods that the rows beside them do not name. */
const others = /^(?:others?|n\.?e\.?s\.?)\b/i;

/**
 * Some files add a row for a part of the goods of a line, with another rate: mushrooms below a line of vegetables. The
 * line keeps its own rate for the rest, which no row has. Such a part gets the code of its line: the line then has both
 * rates, and none of them alone.
 */
export function withPartsInLines(
  rows: readonly ScheduleRow[],
  readings: readonly ScheduleReading[],
): readonly ScheduleRow[] {
  const byCode = [...rows].filter(({ code }) => isNational(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
  const lines = new Set<string>();
  byCode.forEach((row, place) => {
    const below: ScheduleRow[] = [];
    for (let at = place + 1; byCode[at]?.code.startsWith(row.code); at += 1) {
      const next = byCode[at];
      if (next !== undefined && next.code !== row.code) below.push(next);
    }
    if (below.some(({ title }) => others.test(title))) return;
    if (readings.some((reading) => differs(row, below, reading))) lines.add(row.code);
  });
  return rows.map((row) => {
    const line = beginnings(row.code).find((code) => lines.has(code));
    return line === undefined ? row : { ...row, code: line };
  });
}

/** Whether each row below has a rate of its own, so that no row has that of the line for the rest of its goods. */
function differs(row: ScheduleRow, below: readonly ScheduleRow[], reading: ScheduleReading): boolean {
  const own = textOf(row, reading);
  return own !== '' && below.length > 0 && below.every((part) => ![own, ''].includes(textOf(part, reading)));
}

function textOf({ cells }: ScheduleRow, { places, read }: ScheduleReading): string {
  const given = places.map((place) => cells[place] ?? '');
  return given.some((cell) => cell !== '') ? read(given) : '';
}

/** The codes of lines with which a code begins, the shortest first. */
const beginnings = (code: string): readonly string[] =>
  Array.from({ length: code.length }, (_, length) => code.slice(0, length)).filter(isNational);
