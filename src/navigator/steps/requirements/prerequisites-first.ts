import { errors } from '../../../errors.js';
import { compareText } from '../../facts/fact-graph.js';

/**
 * Everything that can be reached, each after all that it needs.
 * @throws `PREREQUISITE_CYCLE` if some of it needs itself
 */
export function prerequisitesFirst(ids: Iterable<string>, needsOf: (id: string) => readonly string[]): string[] {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (id: string): void => {
    if (done.has(id)) return;
    if (open.includes(id)) throw errors.prerequisiteCycle({ cycle: fromLeast(open.slice(open.indexOf(id))) });
    open.push(id);
    for (const need of needsOf(id)) visit(need);
    open.pop();
    done.add(id);
  };
  for (const id of ids) visit(id);
  return [...done];
}

/** A cycle has the same name from every start. */
function fromLeast(cycle: readonly string[]): string[] {
  const least = cycle.reduce((a, b) => (compareText(a, b) <= 0 ? a : b));
  const start = cycle.indexOf(least);
  return [...cycle.slice(start), ...cycle.slice(0, start), least];
}
