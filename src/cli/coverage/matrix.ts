import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Area, CoverageLevel } from '../generated/operations.js';
import { padded } from '../plan/padded.js';
import type { Words } from '../plan/words.js';

/** The coverage of one market and sector, by area. */
export interface MarketCoverage {
  readonly market: string;
  readonly levels: ReadonlyMap<Area, CoverageLevel>;
}

const marks: Readonly<Record<CoverageLevel, string>> = { COVERED: '##', PARTLY: '#.', NO_DATA: '..' };

const columns = [
  'DUTY',
  'ORIGIN',
  'IMPORT_CONTROL',
  'EXPORT_CONTROL',
  'CONFORMITY',
  'LABELLING',
  'DATA_AND_DIGITAL',
  'TAX',
  'LOGISTICS',
  'INTELLECTUAL_PROPERTY',
  'SETTLEMENT',
  'SUPPORT',
] as const satisfies readonly Area[];

export const legend = messages.cli.coverageLegend({
  covered: marks.COVERED,
  partly: marks.PARTLY,
  noData: marks.NO_DATA,
});

/** One sector: a row for each market, a column for each area of law. */
export function sectorTable({ say }: Words, sector: Message, rows: readonly MarketCoverage[]): string {
  const titles = columns.map((area) => padded(say(messages.cli.areaColumn({ area })), 6));
  const lines = rows.map(({ market, levels }) => {
    const cells = columns.map((area) => padded(marks[levels.get(area) ?? 'NO_DATA'], 6));
    return `  ${padded(market, 20)}${cells.join('')}`;
  });
  return [`${padded(say(sector), 22)}${titles.join('')}`, ...lines].map((line) => line.trimEnd()).join('\n');
}

/** The number of covered and partly covered cells, in a sentence. */
export function summary(tables: readonly (readonly MarketCoverage[])[]): Message {
  const cells = tables.flat().flatMap(({ levels }) => columns.map((area) => levels.get(area) ?? 'NO_DATA'));
  const held = cells.filter((level) => level !== 'NO_DATA').length;
  const share = cells.length === 0 ? 0 : Math.round((100 * held) / cells.length);
  return messages.cli.coverageSummary({ held, cells: cells.length, share });
}
