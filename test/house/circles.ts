/** A path from one file to another that it imports. */
type Import = readonly [from: string, to: string];

/**
 * Cycles among the entries of one folder: files and subfolders that import each other. A subfolder may import a file of
 * its parent folder.
 * @returns each cycle as the paths of its entries, sorted
 */
export function circlesAmong(imports: readonly Import[]): string[][] {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of imports) {
    const [a, b] = apart(from.split('/'), to.split('/'));
    if (a !== b) graph.set(a, (graph.get(a) ?? new Set()).add(b));
  }
  const reach = new Map([...graph.keys()].map((entry) => [entry, reachable(graph, entry)]));
  const circles = [...reach]
    .filter(([entry, all]) => all.has(entry))
    .map(([entry, all]) => [...all].filter((other) => reach.get(other)?.has(entry)).sort());
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** The entries at which two paths diverge: those of the folder that contains both. */
function apart(from: readonly string[], to: readonly string[]): [string, string] {
  const shared = from.findIndex((name, index) => name !== to[index]);
  const upTo = (path: readonly string[]) => path.slice(0, shared + 1).join('/');
  return [upTo(from), upTo(to)];
}

function reachable(graph: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const found = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (found.has(entry)) continue;
    found.add(entry);
    open.push(...(graph.get(entry) ?? []));
  }
  return found;
}
