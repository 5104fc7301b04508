import { codeOf } from '../../graph/vocabulary/code-of.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { CliSchedulesQuery } from '../generated/operations.js';
import type { Words } from '../plan/words.js';
import { aligned, lines } from './aligned.js';

type Schedule = CliSchedulesQuery['tariffSchedules'][number];
type Column = Schedule['columns'][number];

interface Field {
  readonly title: Message;
  readonly of: (schedule: Schedule, column: Column) => string;
  readonly isNumber: boolean;
}

const text = (title: Message, of: Field['of']): Field => ({ title, of, isNumber: false });
const number = (title: Message, of: Field['of']): Field => ({ title, of, isNumber: true });

const fields: readonly Field[] = [
  text(messages.cli.scheduleMarket(), (schedule) => marketOf(schedule)),
  text(messages.cli.scheduleColumn(), (_, { schedule: { id } }) => id.slice(id.lastIndexOf('/') + 1)),
  number(messages.cli.scheduleValues(), (_, { values }) => String(values)),
  number(messages.cli.scheduleUnderstood(), (_, { values, understood }) => share(understood, values)),
  number(messages.cli.scheduleRates(), (_, { rates }) => String(rates)),
  number(messages.cli.scheduleLines(), ({ lines }) => String(lines)),
  text(messages.cli.scheduleEdition(), ({ editions }) => editions.at(-1)?.day ?? ''),
];

/** The tariff schedules, by market: a row for each column, and a sentence with the sums. */
export function scheduleTable({ say }: Words, schedules: readonly Schedule[]): string {
  if (schedules.length === 0) return say(messages.cli.noSchedules());
  const sorted = schedules.toSorted((a, b) => (marketOf(a) < marketOf(b) ? -1 : 1));
  const rows = sorted.flatMap((schedule) => schedule.columns.map((column) => ({ schedule, column })));
  const cells = fields.map(({ title, of, isNumber }) =>
    aligned([say(title), ...rows.map(({ schedule, column }) => of(schedule, column))], isNumber),
  );
  return [...lines(cells), '', say(summary(schedules))].join('\n');
}

const marketOf = ({ territory }: Schedule): string => codeOf(territory.id);

/** In percent, never rounded up: 100 is all. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '' : (Math.floor((10_000 * part) / whole) / 100).toFixed(2);

function summary(schedules: readonly Schedule[]): Message {
  const columns = schedules.flatMap((schedule) => schedule.columns);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const values = sum(columns.map((column) => column.values));
  return messages.cli.scheduleSummary({
    schedules: schedules.length,
    columns: columns.length,
    values,
    others: values - sum(columns.map(({ understood }) => understood)),
    rates: sum(columns.map(({ rates }) => rates)),
    lines: sum(schedules.map(({ lines }) => lines)),
  });
}
