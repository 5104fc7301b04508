import type { RuleNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { actingOn } from '../law/acting.js';
import { actsUp } from '../law/acts-up.js';
import { isInForce } from '../law/standing.js';
import { titleOf } from '../law/title.js';
import type { Day } from '../plan-request.js';
import { type Dated, lastDayAhead } from './dated.js';

/** A rule, or the act that contains it, is amended in the year from the day work starts. */
export function amendments(facts: FactGraph, rules: readonly RuleNode[], asOf: Day): readonly Dated[] {
  const amended = new Set(rules.flatMap((rule) => actsUp(facts, rule.id)));
  return [...amended].flatMap((id) => {
    const rule = facts.get(id, 'Regulation', 'CustomsRule');
    return rule ? amendmentsOf(facts, rule, asOf) : [];
  });
}

function amendmentsOf(facts: FactGraph, rule: RuleNode, asOf: Day): readonly Dated[] {
  return actingOn(facts, rule.id, 'AMENDS').flatMap(({ by, from: on }) => {
    const isAhead = on !== undefined && asOf < on && on <= lastDayAhead(asOf);
    if (!isAhead || !isInForce(facts, by.id, on)) return [];
    const message = messages.warnings.amended({ rule: titleOf(rule), on, by: titleOf(by) });
    return [
      { on, warning: { code: 'RULE_CHANGES', message, about: [rule, by], ahead: { kind: 'AMENDMENT', on, by } } },
    ];
  });
}
