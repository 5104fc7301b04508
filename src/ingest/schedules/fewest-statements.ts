/** A tree as the place of each node's parent; a parent comes before its children. Undefined: nothing is above. */
export type Parents = readonly (number | undefined)[];

/** What a node must have as its symbol, if anything, and what it may take from the node above. */
export interface Demand {
  /** The symbol that the node has; undefined if any will do. */
  readonly symbol: number | undefined;
  /** Whether a node of any symbol takes only symbols that nodes below it must have. */
  readonly isOfItsOwn: boolean;
}

/**
 * Chooses a symbol for each node so that the fewest nodes differ from the node above them (small parsimony on a tree;
 * Hartigan 1973). Nodes with nothing above differ from `none`. Of equally good choices a node takes the symbol above
 * it, so that a statement is as low as it can be; then the lowest symbol.
 */
export function fewestStatements(parents: Parents, demands: readonly Demand[], none: number): readonly number[] {
  const votes = countVotes(parents, demands);
  const chosen: number[] = [];
  demands.forEach(({ symbol, isOfItsOwn }, node) => {
    const parent = parents[node];
    const above = parent === undefined ? none : (chosen[parent] ?? none);
    chosen.push(symbol ?? choice(votes[node], above, isOfItsOwn));
  });
  return chosen;
}

type Votes = ReadonlyMap<number, number>;

/** For each node without a demanded symbol: how many of the nodes right below it do best with which symbol. */
function countVotes(parents: Parents, demands: readonly Demand[]): readonly (Votes | undefined)[] {
  const votes: (Map<number, number> | undefined)[] = demands.map(() => undefined);
  for (let node = demands.length - 1; node >= 0; node -= 1) {
    const parent = parents[node];
    if (parent === undefined || demands[parent]?.symbol !== undefined) continue;
    const counts = votes[parent] ?? new Map<number, number>();
    votes[parent] = counts;
    const demanded = demands[node]?.symbol;
    for (const symbol of demanded === undefined ? best(votes[node] ?? new Map()) : [demanded])
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  return votes;
}

function best(votes: Votes): number[] {
  const most = Math.max(...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([symbol]) => symbol);
}

/** The symbol above costs as much as the best of the node's own if it lacks one vote: then there is one statement less. */
function choice(votes: Votes | undefined, above: number, isOfItsOwn: boolean): number {
  if (votes === undefined || votes.size === 0) return above;
  const most = Math.max(...votes.values());
  const isPossible = isOfItsOwn ? votes.has(above) : true;
  if (isPossible && (votes.get(above) ?? 0) >= most - 1) return above;
  return Math.min(...best(votes));
}
