import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { classesAbove, type Distances } from './class-distance.js';
import { type StatedScope, statedScope } from './stated-scope.js';

/** How a rule reaches a class: through the nearest statement about it or a class above it. */
export interface ClassReach {
  readonly covered: boolean;
  /** The id of the class in the statement. */
  readonly through: string;
  /** Steps up to it. */
  readonly distance: number;
}

/** How a rule reaches a class; undefined if it has no statement about it. */
export function reachOf(facts: FactGraph, ruleId: string, classId: string): ClassReach | undefined {
  return reach(statedScope(facts, ruleId, 'class'), classesAbove(facts, classId));
}

/** The nearest statement wins, and an exclusion wins a tie. An exclusion from nothing has no effect. */
export function reach(scope: StatedScope, above: Distances): ClassReach | undefined {
  const covering = nearest(scope.include, above);
  if (covering === undefined) return undefined;
  const excluding = nearest(scope.except, above);
  return excluding !== undefined && excluding.distance <= covering.distance
    ? { covered: false, ...excluding }
    : { covered: true, ...covering };
}

function nearest(ids: readonly string[], above: Distances): Omit<ClassReach, 'covered'> | undefined {
  const found = ids.flatMap((through) => {
    const distance = above.get(through);
    return distance === undefined ? [] : [{ through, distance }];
  });
  return found.sort((a, b) => a.distance - b.distance || compareText(a.through, b.through))[0];
}
