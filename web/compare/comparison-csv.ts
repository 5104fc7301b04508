import { csvOf } from '../plan/take-away/csv.js';
import type { ComparedMarket } from './compared-market.js';
import type { Measure } from './measures.js';

/** One line for each market. A range is `19-50`, a lower bound `31-`; what is not known is empty. */
export const comparisonCsv = (
  heads: readonly string[],
  markets: readonly Pick<ComparedMarket, 'code' | 'name' | 'measures'>[],
): string =>
  csvOf([
    heads,
    ...markets.map(({ code, name, measures }) => [
      `${name} (${code})`,
      bounds(measures.days),
      bounds(measures.cost),
      measures.duty === undefined ? '' : bounds(measures.duty),
      String(measures.steps),
      String(measures.questions),
    ]),
  ]);

function bounds({ least, most }: Measure): string {
  if (least === undefined) return most === undefined ? '' : `0-${most}`;
  return least === most ? String(least) : `${least}-${most ?? ''}`;
}
