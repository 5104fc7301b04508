import type { FactGraph } from '../facts/fact-graph.js';
import type { Citation } from '../plan.js';

/** What nodes cite, in their order, each citation once. */
export type Citations = (ids: readonly string[]) => readonly Citation[];

type Keyed = readonly (readonly [key: string, citation: Citation])[];

/** Many steps cite the same rules: each node is read once. */
export function citationsIn(facts: FactGraph): Citations {
  const known = new Map<string, Keyed>();
  const citedBy = (id: string): Keyed => {
    const cited = known.get(id) ?? readCitations(facts, id);
    known.set(id, cited);
    return cited;
  };
  return (ids) => [...new Map(ids.flatMap(citedBy)).values()];
}

function readCitations(facts: FactGraph, id: string): Keyed {
  return facts.out(id, 'CITES').flatMap(({ to, properties }) => {
    const source = facts.get(to, 'Source');
    const { about, locator, says } = properties;
    return source === undefined ? [] : [[[to, about, locator, says].join('\n'), { source, ...properties }] as const];
  });
}
