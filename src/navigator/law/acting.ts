import { isWithin } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import { type ActingType, overriding } from '../../graph/vocabulary/acting.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** The effect of one rule on another, from the first to the last day on which the other does not bind. */
export interface Acting {
  readonly type: ActingType;
  readonly by: RuleNode;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** All effects of this type on a rule, on any day. One begins with the acting rule if the edge has no day. */
export function actingOn(facts: FactGraph, ruleId: string, type: Acting['type']): readonly Acting[] {
  return facts.into(ruleId, type).flatMap((edge) => {
    const by = facts.get(edge.from, 'Regulation', 'CustomsRule');
    return by ? [{ type, by, from: edge.properties.from ?? by.validFrom, to: edge.properties.to }] : [];
  });
}

/**
 * Whether the state of a rule on a day depends on that of another which it affects: rules in a cycle, none of which can
 * count.
 */
export function isCircular(facts: FactGraph, bearing: string, on: string, day: Day): boolean {
  const seen = new Set<string>();
  const open = [bearing];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === on) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...dependencies(facts, id, day));
  }
  return false;
}

function dependencies(facts: FactGraph, ruleId: string, day: Day): readonly string[] {
  const acting = overriding.flatMap((type) => actingOn(facts, ruleId, type));
  const live = acting.filter((act) => isWithin(act.from, act.to, day)).map((act) => act.by.id);
  return [...live, ...facts.out(ruleId, 'PART_OF').map((edge) => edge.to)];
}
