import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { errors } from '../../../errors.js';
import { messages } from '../../../messages/messages.js';
import { htsEdition } from './hts.js';
import { type ReadEdition, type ScheduleSource, textOf } from './schedule-source.js';

const columns = {
  code: 'HTS Number',
  description: 'Description',
  units: 'Unit of Quantity',
  general: 'General Rate of Duty',
  special: 'Special Rate of Duty',
} as const;

/** An edition of the HTS as the USITC exports it as CSV. The file does not state its day. */
export function readUsitcCsv(source: ScheduleSource, day: string): ReadEdition {
  const records = parseRecords(source);
  const missing = Object.values(columns).filter((column) => records[0]?.record[column] === undefined);
  if (missing.length > 0) {
    const reason = messages.scheduleErrors.missingColumns({ missing });
    throw errors.scheduleNotRead({ file: source.name, line: 1, reason });
  }
  const rows = records.map(({ record, info }) => ({
    row: info.lines,
    code: record[columns.code] ?? '',
    description: record[columns.description] ?? '',
    units: unitsOf(record[columns.units] ?? ''),
    general: record[columns.general] ?? '',
    special: record[columns.special] ?? '',
  }));
  return htsEdition({ name: source.name, format: 'USITC_CSV' }, rows, day);
}

type Cells = { [column: string]: string };

function parseRecords(source: ScheduleSource) {
  const text = textOf(source, 'USITC_CSV');
  try {
    return parse<{ record: Cells; info: InfoRecord }>(text, { bom: true, columns: true, info: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = messages.scheduleErrors.badSyntax({ format: 'CSV', reason: `${error.message}.` });
    throw errors.scheduleNotRead({ file: source.name, line: Number(error.lines ?? 1), reason }, { cause: error });
  }
}

/** `["No.","kg"]`, or blank. */
function unitsOf(cell: string): readonly string[] {
  if (cell === '') return [];
  try {
    return z.array(z.string()).parse(JSON.parse(cell));
  } catch {
    return [cell];
  }
}
