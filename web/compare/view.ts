import { type Column, columns } from './measures.js';
import { type Criterion, criteria, type Weights } from './ranking.js';

/** How a comparison is shown; the address holds it beside the input. */
export interface View {
  /** Whether all markets with a schedule are compared. */
  readonly isEverywhere: boolean;
  readonly sort: Column | undefined;
  readonly isDescending: boolean;
  readonly weights: Weights;
}

const evenly = 50;

const weightName = (criterion: Criterion): string => `w-${criterion}`;

/** Parameters of the address that change the view and not the question. */
export const viewNames: readonly string[] = ['where', 'sort', ...criteria.map(weightName)];

export function readView(query: URLSearchParams): View {
  const sort = query.get('sort') ?? '';
  const weight = (criterion: Criterion): number => {
    const value = Number(query.get(weightName(criterion)) ?? evenly);
    return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : evenly;
  };
  return {
    isEverywhere: query.get('where') === 'all',
    sort: columns.find((column) => column === sort.replace(/^-/, '')),
    isDescending: sort.startsWith('-'),
    weights: { days: weight('days'), cost: weight('cost'), duty: weight('duty'), record: weight('record') },
  };
}

/** The query with this view in it. */
export function withView(query: URLSearchParams, { isEverywhere, sort, isDescending, weights }: View): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of viewNames) next.delete(name);
  if (isEverywhere) next.set('where', 'all');
  if (sort !== undefined) next.set('sort', `${isDescending ? '-' : ''}${sort}`);
  for (const criterion of criteria)
    if (weights[criterion] !== evenly) next.set(weightName(criterion), String(weights[criterion]));
  return next;
}
