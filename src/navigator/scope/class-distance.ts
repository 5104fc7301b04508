import type { FactGraph } from '../facts/fact-graph.js';

/** Ids of classes with the steps to them. */
export type Distances = ReadonlyMap<string, number>;

/**
 * The class itself (0) and every class that it is a part of, with the most steps up: a group of goods lies between its
 * members and the root, at each level that a member can have.
 */
export function classesAbove(facts: FactGraph, classId: string): Distances {
  const farthest = new Map([[classId, 0]]);
  const path: string[] = [];
  const visit = (id: string, distance: number): void => {
    path.push(id);
    for (const { to } of facts.out(id, 'PART_OF')) {
      if (path.includes(to) || (farthest.get(to) ?? 0) > distance) continue;
      farthest.set(to, distance + 1);
      visit(to, distance + 1);
    }
    path.pop();
  };
  visit(classId, 0);
  return farthest;
}

/** Every class below, with the fewest steps down; without the class itself. */
export function classesBelow(facts: FactGraph, classId: string): Distances {
  const distances = new Map([[classId, 0]]);
  for (const [id, distance] of distances) {
    for (const { from } of facts.into(id, 'PART_OF')) if (!distances.has(from)) distances.set(from, distance + 1);
  }
  distances.delete(classId);
  return distances;
}

/** The classes that a statement about a class names: of a group its members, also through groups in it. */
export function membersOf(facts: FactGraph, classId: string): readonly string[] {
  if (facts.get(classId, 'ProductClass')?.scheme !== 'group') return [classId];
  const members = facts.into(classId, 'PART_OF').map(({ from }) => from);
  return [...new Set(members.flatMap((id) => membersOf(facts, id)))];
}
