import type { RuleNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { changeText, isNews } from '../law/change-text.js';
import type { LawState } from '../law/law-state.js';
import { type StandingChange, upcomingChanges } from '../law/upcoming.js';
import type { PlanWarning } from '../plan.js';
import type { Day } from '../plan-request.js';
import { type Dated, lastDayAhead } from './dated.js';

/** A rule begins, ends, is replaced, suspended or postponed in the year from the day work starts. */
export function standingChanges(facts: FactGraph, rules: readonly RuleNode[], asOf: Day): readonly Dated[] {
  return rules.flatMap((rule) =>
    upcomingChanges(facts, rule, asOf, lastDayAhead(asOf))
      .filter(isNews)
      .map((change) => ({ on: change.on, warning: changeWarning(facts, rule, change) })),
  );
}

const codes: { readonly [State in LawState]: string } = {
  IN_FORCE: 'RULE_BEGINS',
  NOT_YET_IN_FORCE: 'RULE_CHANGES',
  ENDED: 'RULE_ENDS',
  REPLACED: 'RULE_REPLACED',
  SUSPENDED: 'RULE_SUSPENDED',
  POSTPONED: 'RULE_POSTPONED',
};

function changeWarning(facts: FactGraph, rule: RuleNode, change: StandingChange): PlanWarning {
  const { state, by, of } = change.after;
  const about = [rule, of, by].filter((node) => node !== undefined);
  return {
    code: codes[state],
    message: changeText(facts, rule, change),
    about: [...new Set(about)],
    ahead: { kind: 'STANDING', change },
  };
}
