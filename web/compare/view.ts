import { type MeasuredColumn, measuredColumns } from './measures.js';
import { type Column, columns } from './order.js';
import { type Criterion, criteria, type Weights } from './ranking.js';

/** How a comparison is shown; the address holds it beside the input. */
export interface View {
  /** Whether all markets with a schedule are compared. */
  readonly isEverywhere: boolean;
  readonly sort: Column | undefined;
  readonly isDescending: boolean;
  readonly weights: Weights;
  /** What the map shows, if it was chosen. */
  readonly map: MeasuredColumn | undefined;
}

const evenly = 50;

const weightName = (criterion: Criterion): string => `w-${criterion}`;

/** Parameters of the address that change the view and not the question. */
export const viewNames: readonly string[] = ['where', 'sort', 'map', ...criteria.map(weightName)];

export function readView(query: URLSearchParams): View {
  const sort = query.get('sort') ?? '';
  const weight = (criterion: Criterion): number => {
    const value = Number(query.get(weightName(criterion)) ?? evenly);
    return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : evenly;
  };
  return {
    isEverywhere: query.get('where') === 'all',
    ...readSort(sort),
    weights: { days: weight('days'), cost: weight('cost'), duty: weight('duty'), record: weight('record') },
    map: measuredColumns.find((column) => column === query.get('map')),
  };
}

/** `cost` is the smallest first, `-cost` the largest first. */
export function readSort(text: string): Pick<View, 'sort' | 'isDescending'> {
  const sort = columns.find((column) => column === text.replace(/^-/, ''));
  return { sort, isDescending: sort !== undefined && text.startsWith('-') };
}

export const printSort = ({ sort, isDescending }: Pick<View, 'sort' | 'isDescending'>): string | undefined =>
  sort === undefined ? undefined : `${isDescending ? '-' : ''}${sort}`;

/** The query with this view in it. */
export function withView(query: URLSearchParams, view: View): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of viewNames) next.delete(name);
  if (view.isEverywhere) next.set('where', 'all');
  const sort = printSort(view);
  if (sort !== undefined) next.set('sort', sort);
  if (view.map !== undefined) next.set('map', view.map);
  for (const criterion of criteria)
    if (view.weights[criterion] !== evenly) next.set(weightName(criterion), String(view.weights[criterion]));
  return next;
}
