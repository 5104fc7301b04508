import { defaultLanguage } from '../../messages/languages.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { termsIn } from '../../messages/rendering/terms.js';
import type { CoverageLevel } from '../generated/operations.js';
import { padded } from '../plan/padded.js';
import type { Words } from '../plan/words.js';

/** The coverage of one market and sector, by area. */
export interface MarketCoverage {
  readonly market: string;
  readonly levels: ReadonlyMap<string, CoverageLevel>;
}

const marks: Readonly<Record<CoverageLevel, string>> = { COVERED: '##', PARTLY: '#.', NO_DATA: '..' };

/** The areas of law, in the order of their titles in `terms.yaml`: read for this command only. */
const columns = (): string[] => Object.keys(termsIn(defaultLanguage).areaColumns ?? {});

export const legend = messages.cli.coverageLegend({
  covered: marks.COVERED,
  partly: marks.PARTLY,
  noData: marks.NO_DATA,
});

/** One sector: a row for each market, a column for each area of law. */
export function sectorTable({ say, term }: Words, sector: Message, rows: readonly MarketCoverage[]): string {
  const titles = columns().map((area) => padded(term('areaColumns', area), 6));
  const lines = rows.map(({ market, levels }) => {
    const cells = columns().map((area) => padded(marks[levels.get(area) ?? 'NO_DATA'], 6));
    return `  ${padded(market, 20)}${cells.join('')}`;
  });
  return [`${padded(say(sector), 22)}${titles.join('')}`, ...lines].map((line) => line.trimEnd()).join('\n');
}

/** The number of covered and partly covered cells, in a sentence. */
export function summary(tables: readonly (readonly MarketCoverage[])[]): Message {
  const cells = tables.flat().flatMap(({ levels }) => columns().map((area) => levels.get(area) ?? 'NO_DATA'));
  const held = cells.filter((level) => level !== 'NO_DATA').length;
  const share = cells.length === 0 ? 0 : Math.round((100 * held) / cells.length);
  return messages.cli.coverageSummary({ held, cells: cells.length, share });
}
