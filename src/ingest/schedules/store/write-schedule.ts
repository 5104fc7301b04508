import { errors } from '../../../errors.js';
import type { Row, Transaction } from '../../../graph/port.js';
import { type Statement, statement } from '../../../graph/statement.js';
import type { CompiledLine, CompiledRate, CompiledSchedule } from '../compiled-schedule.js';
import type { ScheduleDifference } from './schedule-difference.js';
import { recordOf } from './stored-schedules.js';

const putLines = statement(import.meta.url, 'put-lines');
const putLinesBelowLines = statement(import.meta.url, 'put-lines-below-lines');
const putRates = statement(import.meta.url, 'put-rates');
const putRatesOfLines = statement(import.meta.url, 'put-rates-of-lines');
const removeRates = statement(import.meta.url, 'remove-rates');
const removeRatesOfLines = statement(import.meta.url, 'remove-rates-of-lines');
const removeLines = statement(import.meta.url, 'remove-lines');
const retitleLines = statement(import.meta.url, 'retitle-lines');
const putCodes = statement(import.meta.url, 'put-codes');
const putSchedule = statement(import.meta.url, 'put-schedule');

/** Rows per statement. */
const batch = 5_000;

/**
 * Writes what differs, inside a transaction.
 * Fails with `END_GONE` if a class or the rule of a column does not exist.
 * @param onWritten receives the number of rows that a statement has written
 */
export async function writeSchedule(
  transaction: Transaction,
  { schedule, content }: { readonly schedule: CompiledSchedule; readonly content: string },
  difference: ScheduleDifference,
  onWritten: (rows: number) => void,
): Promise<void> {
  const { scheme } = schedule;
  const isLine = (id: string): boolean => id.startsWith(`${scheme}/`);
  const run = async (statement: Statement, rows: readonly Row[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += batch) {
      const part = rows.slice(start, start + batch);
      await transaction.write(statement, { rows: part });
      onWritten(part.length);
    }
  };
  const create = async (statement: Statement, type: string, rows: readonly Row[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += batch) {
      const part = rows.slice(start, start + batch);
      const [result] = await transaction.write(statement, { rows: part });
      const missing = part.length - Number(result?.written ?? 0);
      if (missing > 0) throw errors.endGone({ type, missing });
      onWritten(part.length);
    }
  };
  const removed = difference.removedRates.map(({ schedule: id, covers, from }) => ({ schedule: id, covers, from }));
  await run(
    removeRates,
    removed.filter(({ covers }) => !isLine(covers)),
  );
  await run(
    removeRatesOfLines,
    removed.filter(({ covers }) => isLine(covers)),
  );
  if (difference.removedLines.length > 0) await transaction.write(removeLines, { ids: difference.removedLines });
  await run(
    retitleLines,
    difference.retitledLines.map(({ code, title }) => ({ id: `${scheme}/${code}`, title })),
  );
  for (const level of levels(difference.addedLines, isLine)) {
    const rows = level.map(({ code, title, partOf }) => ({ id: `${scheme}/${code}`, scheme, title, partOf }));
    await create(
      putLines,
      'PART_OF',
      rows.filter(({ partOf }) => !isLine(partOf)),
    );
    await create(
      putLinesBelowLines,
      'PART_OF',
      rows.filter(({ partOf }) => isLine(partOf)),
    );
  }
  const rates = difference.addedRates.map(rateRow);
  await create(
    putRates,
    'COVERS',
    rates.filter(({ covers }) => !isLine(covers)),
  );
  await create(
    putRatesOfLines,
    'COVERS',
    rates.filter(({ covers }) => isLine(covers)),
  );
  await run(
    putCodes,
    [...difference.chapters].map(([chapter, codes]) => ({
      id: `${scheme}/${chapter}`,
      scheme,
      codes: ` ${codes.join(' ')} `,
    })),
  );
  await transaction.write(putSchedule, { row: recordOf(schedule, content) });
}

const rateRow = ({ schedule, covers, rate, from, to, staged }: CompiledRate) => ({
  schedule,
  covers,
  rate,
  from,
  to: to ?? null,
  staged: staged ?? null,
});

/** Lines after those that they are a part of: first those below classes, then those below them, and so on. */
function levels(lines: readonly CompiledLine[], isLine: (id: string) => boolean): CompiledLine[][] {
  const depths = new Map<string, number>();
  const found: CompiledLine[][] = [];
  for (const line of lines) {
    const above = line.partOf.slice(line.partOf.indexOf('/') + 1);
    const depth = isLine(line.partOf) ? (depths.get(above) ?? 0) + 1 : 0;
    depths.set(line.code, depth);
    const level = found[depth];
    if (level === undefined) found[depth] = [line];
    else level.push(line);
  }
  return Array.from(found, (level) => level ?? []);
}
