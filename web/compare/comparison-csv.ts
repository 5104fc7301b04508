import { csvOf } from '../plan/take-away/csv.js';
import type { ComparedMarket } from './compared-market.js';
import type { Measure } from './measures.js';

type Row = Pick<ComparedMarket, 'code' | 'name' | 'measures'> & { readonly verdict: string };

/** One line for each market. A range is `19-50`, a lower bound `31-`; what is not known is empty. */
export const comparisonCsv = (heads: readonly string[], rows: readonly Row[]): string =>
  csvOf([
    heads,
    ...rows.map(({ code, name, verdict, measures: { coverage, ...measures } }) => [
      `${name} (${code})`,
      verdict,
      bounds(measures.days),
      bounds(measures.cost),
      measures.duty === undefined ? '' : bounds(measures.duty),
      String(measures.steps),
      String(measures.conditionalSteps),
      String(measures.questions),
      String(coverage.full),
      String(coverage.part),
      String(coverage.none),
    ]),
  ]);

function bounds({ least, most }: Measure): string {
  if (least === undefined) return most === undefined ? '' : `0-${most}`;
  return least === most ? String(least) : `${least}-${most ?? ''}`;
}
