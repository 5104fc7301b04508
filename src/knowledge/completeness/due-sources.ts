import type { Facts, NodeFact } from '../facts/facts.js';

/** A source whose review date has passed. */
export interface DueSource {
  readonly source: NodeFact;
  readonly reviewBy: string;
}

/** Sources past their review date on the day, the longest overdue first. */
export function dueSources(facts: Facts, today: string): DueSource[] {
  return facts.nodes
    .flatMap((source) => {
      const { reviewBy } = source.values;
      return source.type.name === 'Source' && typeof reviewBy === 'string' && reviewBy < today
        ? [{ source, reviewBy }]
        : [];
    })
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
}
