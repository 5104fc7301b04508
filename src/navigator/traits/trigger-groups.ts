import type { TraitNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import type { KnownTraits } from './known-traits.js';
import { holds, type TraitTrigger, type Truth } from './trigger.js';

/** A trigger of a rule with the known value of its trait. */
export interface Triggered extends TraitTrigger {
  readonly truth: Truth;
}

/** Triggers of one group are alternatives. */
export interface TriggerGroup {
  readonly triggers: readonly Triggered[];
  readonly truth: Truth;
}

export interface Triggering {
  readonly truth: Truth;
  readonly groups: readonly TriggerGroup[];
  /** The traits whose answers still matter, by id. */
  readonly undecided: readonly TraitNode[];
}

/**
 * All groups of the rule and of its acts must be met; a trigger without a group is a group by itself.
 * @param others groups that must be met in addition
 */
export function triggering(
  facts: FactGraph,
  ruleId: string,
  known: KnownTraits,
  others: readonly TriggerGroup[] = [],
): Triggering {
  const groups = [...actsUp(facts, ruleId).flatMap((id) => groupsOf(facts, id, known)), ...others];
  const truth = every(groups.map((group) => group.truth));
  const open = truth === undefined ? groups.filter((group) => group.truth === undefined) : [];
  const undecided = open.flatMap(({ triggers }) => triggers.filter((each) => each.truth === undefined));
  return { truth, groups, undecided: uniqueTraits(undecided.map(({ trait }) => trait)) };
}

/** The traits by id, each once. */
export function uniqueTraits(traits: readonly TraitNode[]): readonly TraitNode[] {
  const byId = new Map(traits.map((trait) => [trait.id, trait]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function groupsOf(facts: FactGraph, ruleId: string, known: KnownTraits): readonly TriggerGroup[] {
  const groups = new Map<unknown, TraitTrigger[]>();
  for (const edge of facts.out(ruleId, 'TRIGGERED_BY')) {
    const trait = facts.get(edge.to, 'Trait');
    if (trait === undefined) continue;
    const key = edge.properties.group ?? edge;
    const group = groups.get(key) ?? [];
    group.push({ trait, trigger: edge.properties });
    groups.set(key, group);
  }
  return [...groups.values()].map((triggers) => groupOf(triggers, known));
}

/** A group of these triggers: they are alternatives. */
export function groupOf(alternatives: readonly TraitTrigger[], known: KnownTraits): TriggerGroup {
  const triggers = alternatives.map((each) => ({ ...each, truth: holds(each.trigger, known.get(each.trait.id)) }));
  return { triggers, truth: some(triggers.map((each) => each.truth)) };
}

/** Kleene's conjunction: false if any is, unknown if any is. */
function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** Kleene's disjunction. */
function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}
