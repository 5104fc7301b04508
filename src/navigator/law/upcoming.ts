import { addDays } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import { overriding } from '../../graph/vocabulary/acting.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { actingOn } from './acting.js';
import type { Standing } from './law-state.js';
import { standing } from './standing.js';

/** A change of a rule's state from a day on. */
export interface StandingChange {
  readonly on: Day;
  readonly before: Standing;
  readonly after: Standing;
}

/** Every change of a rule's state after one day and up to another, in order. */
export function upcomingChanges(facts: FactGraph, rule: RuleNode, after: Day, until: Day): readonly StandingChange[] {
  const days = turningDays(facts, rule.id).filter((day) => after < day && day <= until);
  let before = standing(facts, rule, after);
  return days.flatMap((on) => {
    const change = { on, before, after: standing(facts, rule, on) };
    before = change.after;
    return change.before.state === change.after.state ? [] : [change];
  });
}

/**
 * The days on which the state can change: first days and days after a last day, of the rule and of all that it depends
 * on.
 */
function turningDays(facts: FactGraph, ruleId: string): readonly Day[] {
  const days = new Set<Day>();
  const seen = new Set<string>();
  const open = [ruleId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const acting = overriding.flatMap((type) => actingOn(facts, id, type));
    for (const [from, to] of [...ownPeriods(facts, id), ...acting.map((act) => [act.from, act.to] as const)]) {
      if (from !== undefined) days.add(from);
      if (to !== undefined) days.add(addDays(to, 1));
    }
    open.push(...acting.map((act) => act.by.id), ...facts.out(id, 'PART_OF').map((edge) => edge.to));
    open.push(...facts.out(id, 'UNDER').map((edge) => edge.to));
  }
  return [...days].sort(compareText);
}

function ownPeriods(facts: FactGraph, id: string): readonly (readonly [Day | undefined, Day | undefined])[] {
  const node = facts.get(id, 'Regulation', 'CustomsRule', 'Agreement');
  if (node === undefined) return [];
  return node.__typename === 'Agreement' ? [[node.inForceFrom, node.inForceTo]] : [[node.validFrom, node.validTo]];
}
