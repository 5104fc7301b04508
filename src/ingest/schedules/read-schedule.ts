import { errors } from '../../errors.js';
import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { readRate } from '../../graph/vocabulary/stated-rate.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { hsClass } from './class-tree.js';
import type {
  ColumnCount,
  CompiledLine,
  CompiledRate,
  CompiledSchedule,
  ScheduleEdition,
} from './compiled-schedule.js';
import { formatVersion, heads, othersMark, periodMark, tableColumns, unescapeText } from './schedule-format.js';

/**
 * The schedule of a file's text.
 * @param file - its name, for messages
 * @throws `SCHEDULE_NOT_READ` with the line
 */
export function readSchedule(text: string, file: string): CompiledSchedule {
  const rows = text.split('\n');
  let at = 0;
  const refuse = (reason: Message) => errors.scheduleNotRead({ file, line: at + 1, reason });
  const take = <Value>(head: string, read: (fields: readonly string[]) => Value): Value => {
    const [found = '', ...fields] = (rows[at] ?? '').split('\t');
    if (found !== head) throw refuse(messages.scheduleErrors.headExpected({ head, found }));
    const value = read(fields);
    at += 1;
    return value;
  };
  const takeOne = (head: string): string => take(head, ([value = '']) => value);

  take(heads.format, ([version = '']) => {
    if (version !== formatVersion)
      throw refuse(messages.scheduleErrors.otherVersion({ version, known: formatVersion }));
  });
  const territory = takeOne(heads.territory);
  const scheme = takeOne(heads.scheme);
  const editions: ScheduleEdition[] = [];
  while (rows[at]?.startsWith(`${heads.edition}\t`))
    editions.push(take(heads.edition, (fields) => readEdition(fields, refuse)));
  const counts: ColumnCount[] = [];
  while (rows[at]?.startsWith(`${heads.read}\t`)) counts.push(take(heads.read, (fields) => readCount(fields, refuse)));
  const columns = take(tableColumns[0], (fields) => fields.slice(tableColumns.length - 1));
  if (rows.at(-1) !== '') {
    at = rows.length - 1;
    throw refuse(messages.scheduleErrors.lineCut());
  }
  const body = { lines: [] as CompiledLine[], rates: [] as CompiledRate[], otherCodes: [] as string[] };
  const readRow = rowReader({ scheme, columns, firstDay: editions[0]?.day ?? '' }, body, refuse);
  for (; at < rows.length - 1; at += 1) readRow(rows[at] ?? '');
  return { territory, scheme, editions, columns, ...body, counts };
}

type Refuse = (reason: Message) => Error;

function readEdition([day = '', source = '']: readonly string[], refuse: Refuse): ScheduleEdition {
  if (!dayForm.test(day)) throw refuse(messages.scheduleErrors.badEdition({ given: day }));
  return { day, source };
}

function readCount([schedule = '', read = '']: readonly string[], refuse: Refuse): ColumnCount {
  const [, understood, values] = /^(\d+)\/(\d+)$/.exec(read) ?? [];
  if (values === undefined) throw refuse(messages.scheduleErrors.badCount({ given: read }));
  return { schedule, values: Number(values), understood: Number(understood) };
}

const dayForm = /^\d{4}-\d\d-\d\d$/;

interface Head {
  readonly scheme: string;
  readonly columns: readonly string[];
  readonly firstDay: string;
}

interface Body {
  readonly lines: CompiledLine[];
  readonly rates: CompiledRate[];
  readonly otherCodes: string[];
}

/** Reads the rows of the table, in order: a row finds the line that it is a part of among those before it. */
function rowReader({ scheme, columns, firstDay }: Head, body: Body, refuse: Refuse): (row: string) => void {
  const above: string[] = [];
  const isRate = rateChecker();

  const partOf = (code: string, given: string): string => {
    while (above.length > 0 && !code.startsWith(above.at(-1) ?? '')) above.pop();
    const line = above.at(-1);
    above.push(code);
    if (given !== '') return given;
    return line === undefined ? hsClass(subheadingOf(code)) : `${scheme}/${line}`;
  };

  const readCell = (cell: string, schedule: string, covers: string): void => {
    for (const period of cell.split(periodMark)) {
      const [, from = firstDay, to, staged, printed = ''] = periodForm.exec(period) ?? [];
      const rate = unescapeText(printed);
      if (!isRate(rate)) throw refuse(messages.scheduleErrors.badRate({ given: period, schedule }));
      body.rates.push({
        schedule,
        covers,
        rate,
        from,
        ...(to !== undefined && { to }),
        ...(staged && { staged: true }),
      });
    }
  };

  const readClass = ([first = '', above = '', title = '', ...cells]: readonly string[]): void => {
    const isHs = first.startsWith(hsClass(''));
    if (!(isHs ? /^hs\/(\d\d){1,3}$/ : /^\d+$/).test(first) || cells.length > columns.length)
      throw refuse(messages.scheduleErrors.badRow({ given: first, columns: [...tableColumns, ...columns] }));
    if (!isHs) body.lines.push({ code: first, title: unescapeText(title), partOf: partOf(first, above) });
    const covers = isHs ? first : `${scheme}/${first}`;
    columns.forEach((schedule, place) => {
      const cell = cells[place];
      if (cell !== undefined && cell !== '') readCell(cell, schedule, covers);
    });
  };

  const readOthers = (heading: string, codes: string): void => {
    for (const code of codes.split(' ')) {
      if (!/^\d+$/.test(`${heading}${code}`))
        throw refuse(messages.scheduleErrors.badRow({ given: code, columns: [...tableColumns, ...columns] }));
      body.otherCodes.push(`${heading}${code}`);
    }
  };

  return (row) => {
    const fields = row.split('\t');
    const [first = '', second = ''] = fields;
    if (first.startsWith(othersMark)) readOthers(first.slice(othersMark.length), second);
    else readClass(fields);
  };
}

/** `6.5`, or with days and a mark of steps: `@2026-07-01~2027-03-31* 6.5`. */
const periodForm = /^(?:(?=[@~*])(?:@(\d{4}-\d\d-\d\d))?(?:~(\d{4}-\d\d-\d\d))?(\*)? )?([^@~*].*)$/s;

/** Whether a text is a printed rate: a file repeats few. */
function rateChecker(): (rate: string) => boolean {
  const known = new Map<string, boolean>();
  return (rate) => {
    const found = known.get(rate) ?? readRate(rate) !== undefined;
    known.set(rate, found);
    return found;
  };
}
