import { addDays, isWithin } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Overriding } from '../../graph/vocabulary/acting.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { type Acting, actingOn, isCircular } from './acting.js';
import { actsUp } from './acts-up.js';
import { agreementStanding } from './agreement-standing.js';
import type { LawState, Standing } from './law-state.js';

/**
 * Computed, never stored: from the rule's own period, from what acts on it, and from its act and its agreement.
 *
 * A suspension or postponement counts while the acting rule is in force. A replacement or a repeal lasts even if the
 * acting rule is itself replaced or has ended (an old law does not come back by itself), but a rule that is suspended,
 * postponed or not yet in force replaces nothing.
 */
export function standing(facts: FactGraph, rule: RuleNode, day: Day): Standing {
  return (
    ownPeriod(rule, day) ??
    actedOn(facts, rule, 'REPEALS', 'ENDED', day) ??
    actedOn(facts, rule, 'REPLACES', 'REPLACED', day) ??
    inheritedState(facts, rule, day) ??
    actedOn(facts, rule, 'SUSPENDS', 'SUSPENDED', day) ??
    actedOn(facts, rule, 'POSTPONES', 'POSTPONED', day) ?? {
      state: 'IN_FORCE',
      of: rule,
      by: undefined,
      from: rule.validFrom,
      to: rule.validTo,
    }
  );
}

/** Whether the rule with this id is in force on the day; false for anything but a rule. */
export function isInForce(facts: FactGraph, ruleId: string, day: Day): boolean {
  const rule = facts.get(ruleId, 'Regulation', 'CustomsRule');
  return rule !== undefined && standing(facts, rule, day).state === 'IN_FORCE';
}

function ownPeriod(rule: RuleNode, day: Day): Standing | undefined {
  const { validFrom, validTo } = rule;
  if (validFrom !== undefined && day < validFrom)
    return { state: 'NOT_YET_IN_FORCE', of: rule, by: undefined, from: undefined, to: addDays(validFrom, -1) };
  if (validTo !== undefined && day > validTo)
    return { state: 'ENDED', of: rule, by: undefined, from: addDays(validTo, 1), to: undefined };
  return undefined;
}

function actedOn(facts: FactGraph, rule: RuleNode, type: Overriding, state: LawState, day: Day): Standing | undefined {
  const acts = actingOn(facts, rule.id, type)
    .filter((act) => isWithin(act.from, act.to, day))
    .filter((act) => !isCircular(facts, act.by.id, rule.id, day) && hasEffect(facts, act, day));
  const [longest] = [...acts].sort(byLastDay);
  return longest && { state, of: rule, by: longest.by, from: longest.from, to: longest.to };
}

function hasEffect(facts: FactGraph, act: Acting, day: Day): boolean {
  const { state, from } = standing(facts, act.by, day);
  if (state === 'IN_FORCE') return true;
  const lasts = act.type === 'REPLACES' || act.type === 'REPEALS';
  const over = state === 'REPLACED' || state === 'ENDED';
  const overBeforeItActed = from !== undefined && act.from !== undefined && from <= act.from;
  return lasts && over && !overBeforeItActed;
}

/** A provision is in force only while its act is; a rule under an agreement only while the agreement is. */
function inheritedState(facts: FactGraph, rule: RuleNode, day: Day): Standing | undefined {
  for (const edge of facts.out(rule.id, 'PART_OF')) {
    const act = facts.get(edge.to, 'Regulation', 'CustomsRule');
    if (act === undefined || actsUp(facts, act.id).includes(rule.id)) continue;
    const inherited = standing(facts, act, day);
    if (inherited.state !== 'IN_FORCE') return inherited;
  }
  for (const edge of facts.out(rule.id, 'UNDER')) {
    const agreement = facts.get(edge.to, 'Agreement');
    const granted = agreement && agreementStanding(agreement, day);
    if (granted !== undefined && granted.state !== 'IN_FORCE') return granted;
  }
  return undefined;
}

/** The one that lasts longest first: its last day counts. */
function byLastDay(a: Acting, b: Acting): number {
  if (a.to === b.to) return 0;
  if (a.to === undefined) return -1;
  return b.to === undefined || a.to < b.to ? 1 : -1;
}
