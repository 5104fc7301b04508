import type { Cell, DatedRate } from '../../../src/ingest/schedules/cells/cell.js';
import { type MergedEdition, mergeEdition } from '../../../src/ingest/schedules/merge-edition.js';
import type { StatedEdition } from '../../../src/ingest/schedules/stated-edition.js';
import type { ScheduleTable } from '../../../src/ingest/schedules/table.js';

/** Columns of an invented market. */
export const mfn = 'zz/schedule/mfn';
export const rcep = 'zz/schedule/rcep';

/** A row: its code, and the texts of its MFN and RCEP cells. A row above lines has no texts. */
export type Row = readonly [code: string, mfn?: string | undefined, rcep?: string];

/** An edition of an invented market. */
export function editionOf(day: string, rows: readonly Row[], columns: readonly string[] = [mfn, rcep]): StatedEdition {
  const lines = rows.map(([code, ...texts], at) => {
    const cells = new Map(columns.flatMap((column, place) => (texts[place] ? [[column, texts[place]] as const] : [])));
    return { row: at + 2, code, title: `Title of ${code}`, cells, isLeaf: texts.length > 0 };
  });
  return { territory: 'country/ZZ', scheme: 'zz-tariff', day, columns, lines };
}

/** Reads `5`, and steps such as `5 2027-01-01=3`. Other texts are not understood. */
export function readNumbers({ text }: Cell): readonly DatedRate[] | undefined {
  const [now = '', ...steps] = text.split(' ');
  const rates = [{ rate: now }, ...steps.map((step) => ({ from: step.slice(0, 10), rate: step.slice(11) }))];
  if (rates.some(({ rate }) => !/^\d+$/.test(rate))) return undefined;
  return rates.map(({ rate, ...from }) => ({ ...from, rate: { kind: 'CHARGE', percent: Number(rate) } }));
}

/** Editions merged in the order given. */
export function tableOf(...editions: readonly StatedEdition[]): ScheduleTable {
  const [first, ...others] = editions;
  if (first === undefined) throw new Error('A table has an edition.');
  return others.reduce((table, edition) => merged(table, edition).table, merged(undefined, first).table);
}

export const merged = (table: ScheduleTable | undefined, edition: StatedEdition): MergedEdition =>
  mergeEdition(table, edition, `source/schedule/zz-${edition.day.slice(0, 7)}`, readNumbers);

/** By code, what a schedule states: `5 from 2025-01-01 to 2025-12-31 staged`. */
export function statedIn({ rows }: ScheduleTable, schedule: string): Record<string, readonly string[]> {
  const stated = [...rows.values()].map(({ code, histories }) => {
    const periods = (histories.get(schedule) ?? []).map(({ rate, from, to, staged }) =>
      [rate, `from ${from}`, ...(to === undefined ? [] : [`to ${to}`]), ...(staged ? ['staged'] : [])].join(' '),
    );
    return [code, periods] as const;
  });
  return Object.fromEntries(stated.filter(([, periods]) => periods.length > 0));
}
