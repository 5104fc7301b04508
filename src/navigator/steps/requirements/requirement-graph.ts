import { compareText, type FactGraph } from '../../facts/fact-graph.js';
import { type Choice, choicesAmong } from './choice.js';
import type { Demand } from './demand.js';
import { type Prerequisites, prerequisitesOf } from './prerequisites.js';
import { prerequisitesFirst } from './prerequisites-first.js';

/** Everything that can be asked for, on any way of the choices. */
export interface RequirementGraph {
  readonly demands: readonly Demand[];
  /** Choices that rules give. */
  readonly choices: readonly Choice[];
  /** Of everything that is demanded or needed, each after everything that it can need. */
  readonly prerequisites: ReadonlyMap<string, Prerequisites>;
  /** The other requirements here that can meet a requirement. */
  readonly meeting: ReadonlyMap<string, readonly string[]>;
}

/** @throws `PREREQUISITE_CYCLE` */
export function requirementGraphOf(facts: FactGraph, demands: readonly Demand[]): RequirementGraph {
  const ids = demands.map((demand) => demand.requirement);
  const prerequisites = prerequisitesOf(facts, ids);
  const meeting = new Map<string, readonly string[]>();
  for (const id of prerequisites.keys()) {
    const others = facts.into(id, 'MEETS').map((edge) => edge.from);
    const known = [...new Set(others)].filter((other) => prerequisites.has(other));
    if (known.length > 0) meeting.set(id, known);
  }
  return { demands, choices: choicesAmong(demands), prerequisites, meeting };
}

/**
 * The part of a graph that some of its demands can lead to, in an order that depends on nothing else: the same demands are
 * decided in the same way, regardless of what else the graph has.
 */
export function partOf(whole: RequirementGraph, demands: readonly Demand[]): RequirementGraph {
  const asked = [...new Set(demands.map(({ requirement }) => requirement))].sort(compareText);
  const ids = prerequisitesFirst(asked, (id) => whole.prerequisites.get(id)?.all ?? []);
  const prerequisites = new Map(
    ids.flatMap((id) => {
      const own = whole.prerequisites.get(id);
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
  const meeting = new Map<string, readonly string[]>();
  for (const id of ids) {
    const known = (whole.meeting.get(id) ?? []).filter((other) => prerequisites.has(other));
    if (known.length > 0) meeting.set(id, known);
  }
  return { ...whole, demands, choices: choicesAmong(demands), prerequisites, meeting };
}
