import stringWidth from 'string-width';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Area, CoverageLevel } from '../generated/operations.js';

/** The coverage of one market and sector, by area. */
export interface MarketCoverage {
  readonly market: string;
  readonly levels: ReadonlyMap<Area, CoverageLevel>;
}

const marks: Readonly<Record<CoverageLevel, string>> = { COVERED: '##', PARTLY: '#.', NO_DATA: '..' };

const columns: readonly (readonly [Area, string])[] = [
  ['DUTY', 'duty'],
  ['ORIGIN', 'orig'],
  ['IMPORT_CONTROL', 'impo'],
  ['EXPORT_CONTROL', 'expo'],
  ['CONFORMITY', 'conf'],
  ['LABELLING', 'labl'],
  ['DATA_AND_DIGITAL', 'data'],
  ['TAX', 'tax'],
  ['LOGISTICS', 'logi'],
  ['INTELLECTUAL_PROPERTY', 'ip'],
  ['SETTLEMENT', 'sett'],
  ['SUPPORT', 'supp'],
];

export const legend = messages.cli.coverageLegend({
  covered: marks.COVERED,
  partly: marks.PARTLY,
  noData: marks.NO_DATA,
});

/** One sector: a row for each market, a column for each area of law. */
export function sectorTable(sector: string, rows: readonly MarketCoverage[]): string {
  const head = `${sector}${' '.repeat(Math.max(1, 22 - stringWidth(sector)))}${columns.map(([, title]) => title.padEnd(6)).join('')}`;
  const lines = rows.map(({ market, levels }) => {
    const cells = columns.map(([area]) => marks[levels.get(area) ?? 'NO_DATA'].padEnd(6)).join('');
    return `  ${market.padEnd(20)}${cells}`;
  });
  return [head, ...lines].map((line) => line.trimEnd()).join('\n');
}

/** The number of covered and partly covered cells, in a sentence. */
export function summary(tables: readonly (readonly MarketCoverage[])[]): Message {
  const cells = tables.flat().flatMap(({ levels }) => columns.map(([area]) => levels.get(area) ?? 'NO_DATA'));
  const held = cells.filter((level) => level !== 'NO_DATA').length;
  const share = cells.length === 0 ? 0 : Math.round((100 * held) / cells.length);
  return messages.cli.coverageSummary({ held, cells: cells.length, share });
}
