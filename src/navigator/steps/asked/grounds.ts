import type { FactGraph } from '../../facts/fact-graph.js';
import { type Choice, choicesAmong } from './choice.js';
import type { Demand } from './demand.js';
import { type Prerequisites, prerequisitesOf } from './prerequisites.js';

/** All that may be asked, whichever ways are taken. */
export interface Grounds {
  readonly facts: FactGraph;
  readonly demands: readonly Demand[];
  /** Those that rules leave. */
  readonly choices: readonly Choice[];
  /** Of all that is demanded or needed, each after all that it may need. */
  readonly prerequisites: ReadonlyMap<string, Prerequisites>;
}

/** @throws `PREREQUISITE_CYCLE` */
export function groundsOf(facts: FactGraph, demands: readonly Demand[]): Grounds {
  const ids = demands.map((demand) => demand.requirement);
  return { facts, demands, choices: choicesAmong(demands), prerequisites: prerequisitesOf(facts, ids) };
}
