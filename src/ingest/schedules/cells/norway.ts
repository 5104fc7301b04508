import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import { readPercent } from './charge.js';
import type { Market } from './market.js';
import { readPerUnit } from './money.js';

/**
 * A cell of the Norwegian tariff: a percentage, or kroner. They are per kilogram if no other basis is prescribed (Norwegian
 * Customs Tariff, note to the column *Rates*).
 */
export function readNorwegian(text: string, market: Market): StatedRate | undefined {
  const percent = readPercent(text, market);
  if (percent !== undefined) return { kind: 'CHARGE', percent };
  const [, amount, unit = 'kg'] = /^(\d[\d ]*(?:[.,]\d+)?)(?: ?pr\. ?(\S+))?$/.exec(text) ?? [];
  const specific = amount === undefined ? undefined : readPerUnit(`${amount} NOK/${unit}`, market);
  return specific && { kind: 'CHARGE', specific };
}
