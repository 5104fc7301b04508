import { printRate } from '../../../../src/graph/vocabulary/stated-rate.js';
import { readCell } from '../../../../src/ingest/schedules/cells/read-cell.js';

/** Market, column, text of the cell, what it states, and the unit of the line. */
export type Row = readonly [market: string, column: string, text: string, states: string, unit?: string];

/** Rows for `test.each`, which knows no optional values. */
export const table = (
  rows: readonly Row[],
): readonly (readonly [string, string, string, string, string | undefined])[] =>
  rows.map(([market, column, text, states, unit]) => [market, column, text, states, unit]);

const days: Readonly<Record<string, string>> = {
  EU: '2025-10-01',
  GB: '2025-07-01',
  JP: '2025-04-01',
  US: '2025-12-01',
};

/** What a cell states, as printed rates with their days, or undefined. */
export const read = (market: string, column: string, text: string, unit?: string): string | undefined =>
  readCell({
    text,
    territory: market === 'EU' ? 'bloc/EU' : `country/${market}`,
    schedule: `${market.toLowerCase()}/schedule/${column}`,
    day: days[market] ?? '2025-12-31',
    ...(unit === undefined ? {} : { unit }),
  })
    ?.map(({ from, rate }) => `${from ? `${from}: ` : ''}${printRate(rate)}`)
    .join(' | ');
