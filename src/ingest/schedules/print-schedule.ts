import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { hsClass } from './class-tree.js';
import { nearestAbove } from './codes.js';
import type { CompiledRate, CompiledSchedule } from './compiled-schedule.js';
import {
  escapeText,
  formatVersion,
  headingDigits,
  heads,
  othersMark,
  periodMark,
  tableColumns,
} from './schedule-format.js';

/**
 * The schedule as the text of its file: a head, then one class a line, in the order of codes. Lines end with a line
 * feed, fields are separated by tabs. The same schedule has the same text.
 */
export function printSchedule(compiled: CompiledSchedule): string {
  const { territory, scheme, editions, columns, counts } = compiled;
  return [
    [heads.format, formatVersion],
    [heads.territory, territory],
    [heads.scheme, scheme],
    ...editions.map(({ day, source }) => [heads.edition, day, source]),
    ...counts.map(({ schedule, understood, values }) => [heads.read, schedule, `${understood}/${values}`]),
    [...tableColumns, ...columns],
    ...tableRows(compiled),
  ]
    .map((fields) => `${fields.join('\t').replace(/\t+$/, '')}\n`)
    .join('');
}

/** The rows of the table: classes with a rate, lines, and the codes of other lines after their heading. */
function tableRows({ scheme, editions, columns, lines, rates, otherCodes }: CompiledSchedule): string[][] {
  const firstDay = editions[0]?.day ?? '';
  const ratesOf = groupBy(rates, ({ covers }) => covers);
  const cells = (id: string): string[] => {
    const bySchedule = groupBy(ratesOf.get(id) ?? [], ({ schedule }) => schedule);
    return columns.map((schedule) => printCell(bySchedule.get(schedule) ?? [], firstDay));
  };
  const above = nearestAbove(lines.map(({ code }) => code));
  const lineIds = new Map(lines.map(({ code }) => [code, `${scheme}/${code}`]));
  const hsRows = [...ratesOf.keys()]
    .filter((id) => id.startsWith(hsClass('')))
    .map((id) => ({ order: id.slice(hsClass('').length), row: [id, '', '', ...cells(id)] }));
  const lineRows = lines.map(({ code, title, partOf }) => {
    const usual = lineIds.get(above.get(code) ?? '') ?? hsClass(subheadingOf(code));
    const id = lineIds.get(code) ?? '';
    return { order: code, row: [code, partOf === usual ? '' : partOf, escapeText(title), ...cells(id)] };
  });
  const otherRows = [...groupBy(otherCodes, (code) => code.slice(0, headingDigits))].map(([heading, codes]) => ({
    order: heading,
    row: [`${othersMark}${heading}`, codes.map((code) => code.slice(headingDigits)).join(' ')],
  }));
  return [...hsRows, ...lineRows, ...otherRows].sort((a, b) => compareText(a.order, b.order)).map(({ row }) => row);
}

/** The rates of a class: `6.5`, or with days other than all of the editions `@2026-07-01~2027-03-31* 6.5`. */
const printCell = (rates: readonly CompiledRate[], firstDay: string): string =>
  rates
    .toSorted((a, b) => compareText(a.from, b.from))
    .map(({ rate, from, to, staged }) => {
      const days = `${from === firstDay ? '' : `@${from}`}${to === undefined ? '' : `~${to}`}${staged ? '*' : ''}`;
      return days === '' ? escapeText(rate) : `${days} ${escapeText(rate)}`;
    })
    .join(periodMark);
