import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import { readPercent } from './charge.js';
import type { Market } from './market.js';
import { readPerUnit } from './money.js';

/**
 * A cell of the Norwegian tariff: a percentage, or kroner. They are per kilogram if no other basis is prescribed (Norwegian
 * Customs Tariff, note to the column *Rates*). Where a line has a second unit and the cell names none, the copy has lost it
 * from some cells: the basis is not known.
 */
export function readNorwegian(text: string, market: Market, lineUnit: string | undefined): StatedRate | undefined {
  const percent = readPercent(text, market);
  if (percent !== undefined) return { kind: 'CHARGE', percent };
  const [, amount, unit] = /^(\d[\d ]*(?:[.,]\d+)?)(?: ?pr\. ?(\S+))?$/.exec(text) ?? [];
  if (amount !== undefined && unit === undefined && lineUnit?.includes(',')) return { kind: 'UNKNOWN', text };
  const specific = amount === undefined ? undefined : readPerUnit(`${amount} NOK/${unit ?? 'kg'}`, market);
  return specific && { kind: 'CHARGE', specific };
}
