import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { classesAbove } from '../scope/class-distance.js';

/**
 * The lines into which the classes that decide divide the offered class, by id: if one of its parts decides, each part
 * counts, even one without statements. Other markets' schedules of the same class do not.
 */
export function linesBelow(
  facts: FactGraph,
  classId: string,
  deciding: readonly string[],
): readonly ProductClassNode[] {
  const inside = deciding.filter((id) => id !== classId && classesAbove(facts, id).has(classId));
  const parted = new Set(inside.flatMap((id) => [...classesAbove(facts, id).keys()].filter((above) => above !== id)));
  const schemes = new Set(['hs', ...inside.map((id) => facts.get(id, 'ProductClass')?.scheme)]);
  const lines = new Map<string, ProductClassNode>();
  const visit = (id: string): void => {
    for (const { from } of facts.into(id, 'PART_OF')) {
      const part = facts.get(from, 'ProductClass');
      if (part === undefined || !schemes.has(part.scheme)) continue;
      if (parted.has(part.id)) visit(part.id);
      else lines.set(part.id, part);
    }
  };
  if (inside.length > 0) visit(classId);
  return [...lines.values()].sort((a, b) => compareText(a.id, b.id));
}
