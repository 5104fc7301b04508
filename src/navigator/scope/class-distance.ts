import type { FactGraph } from '../facts/fact-graph.js';

/** Ids of classes with the steps to them. */
export type Distances = ReadonlyMap<string, number>;

/** The class itself (0) and every class that it is a part of, with the fewest steps up. */
export function classesAbove(facts: FactGraph, classId: string): Distances {
  return walk(classId, (id) => facts.out(id, 'PART_OF').map((edge) => edge.to));
}

/** Every class below, with the fewest steps down; without the class itself. */
export function classesBelow(facts: FactGraph, classId: string): Distances {
  const found = walk(classId, (id) => facts.into(id, 'PART_OF').map((edge) => edge.from));
  found.delete(classId);
  return found;
}

function walk(start: string, next: (id: string) => readonly string[]): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const other of next(id)) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}
