import type { EdgeFact, Facts } from './facts.js';

/** Edges that form a cycle, each starting where the one before ends. */
export type Cycle = readonly [EdgeFact, ...EdgeFact[]];

/** The cycles over these types of relationships: at least one from each group of cycles that share edges. */
export function cyclesOf(facts: Facts, types: readonly string[]): Cycle[] {
  const found: Cycle[] = [];
  const left = new Set<string>();
  const path: EdgeFact[] = [];

  function enter(id: string): void {
    for (const edge of types.flatMap((type) => facts.out(id, type))) follow(edge);
    left.add(id);
  }

  function follow(edge: EdgeFact): void {
    path.push(edge);
    const start = path.findIndex((each) => each.from === edge.to);
    const [first, ...rest] = start < 0 ? [] : path.slice(start);
    if (first) found.push([first, ...rest]);
    else if (!left.has(edge.to)) enter(edge.to);
    path.pop();
  }

  for (const { id } of facts.nodes) if (!left.has(id)) enter(id);
  return found;
}
