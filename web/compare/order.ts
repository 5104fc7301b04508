import { type MeasuredColumn, type Measures, measuredColumns, sortValue } from './measures.js';

export const columns = ['market', ...measuredColumns] as const;
export type Column = 'market' | MeasuredColumn;

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

interface Sortable {
  readonly name: string;
  readonly measures: Measures;
}

/** Sorted by a column, names in the order of the language; equal figures keep their order. */
export function inOrder<Market extends Sortable>(
  markets: readonly Market[],
  { column, isDescending }: Order,
  language: string,
): readonly Market[] {
  if (column === 'market') {
    const { compare } = new Intl.Collator(language);
    return markets.toSorted((a, b) => (isDescending ? compare(b.name, a.name) : compare(a.name, b.name)));
  }
  return markets.toSorted((a, b) =>
    compareFigures(sortValue(a.measures, column), sortValue(b.measures, column), isDescending),
  );
}

/** Compares two figures; what is not known is last in either direction. */
export function compareFigures(a: number | undefined, b: number | undefined, isDescending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return isDescending ? b - a : a - b;
}
