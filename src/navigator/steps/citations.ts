import type { FactGraph } from '../facts/fact-graph.js';
import type { Citation } from '../plan.js';

/** What these nodes cite, in their order, each citation once. */
export function citationsOf(facts: FactGraph, ids: Iterable<string>): readonly Citation[] {
  const citations = new Map<string, Citation>();
  for (const id of new Set(ids))
    for (const { to, properties } of facts.out(id, 'CITES')) {
      const source = facts.get(to, 'Source');
      const { about, locator, says } = properties;
      if (source !== undefined) citations.set([to, about, locator, says].join('\n'), { source, ...properties });
    }
  return [...citations.values()];
}
