import type { FactGraph } from '../facts/fact-graph.js';

/** Ids of the rule, its act, the act of that, and so on. */
export function actsUp(facts: FactGraph, ruleId: string): readonly string[] {
  const path = new Set([ruleId]);
  for (const id of path) for (const edge of facts.out(id, 'PART_OF')) path.add(edge.to);
  return [...path];
}
