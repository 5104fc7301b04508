import type { RuleNode } from '../../graph/generated/nodes.js';
import { addDays } from '../day.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { LawState } from '../law/standing.js';
import { standingText, titleOf } from '../law/standing-text.js';
import { type StandingChange, upcomingChanges } from '../law/upcoming.js';
import type { PlanWarning } from '../plan.js';
import type { Day } from '../question.js';
import { type Dated, lastDayAhead } from './dated.js';

/** A rule begins, ends, is replaced, suspended or postponed in the year from the day work starts. */
export function standingChanges(facts: FactGraph, rules: readonly RuleNode[], asOf: Day): readonly Dated[] {
  return rules.flatMap((rule) =>
    upcomingChanges(facts, rule, asOf, lastDayAhead(asOf))
      .filter(({ before, after }) => !(isOver(before.state) && isOver(after.state)))
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
  const why = by === undefined && of.id === rule.id ? '' : ` ${standingText(facts, rule, change.after)}`;
  const about = [rule, of, by].filter((node) => node !== undefined);
  return {
    code: codes[state],
    message: leadOf(rule, change) + (state === 'IN_FORCE' ? '' : why),
    about: [...new Set(about)],
  };
}

function leadOf(rule: RuleNode, { on, before, after }: StandingChange): string {
  const title = `"${titleOf(rule)}"`;
  if (after.state === 'IN_FORCE') {
    const again = before.state === 'SUSPENDED' || before.state === 'REPLACED' || before.state === 'ENDED';
    return `${title} binds${again ? ' again' : ''} from ${on}.`;
  }
  if (before.state !== 'IN_FORCE' && isOver(after.state))
    return `${title} does not come ${before.state === 'SUSPENDED' ? 'back' : 'into force'}.`;
  if (before.state !== 'IN_FORCE') return `${title} does not bind from ${on}.`;
  return isOver(after.state)
    ? `${title} ends: ${addDays(on, -1)} is its last day.`
    : `${title} stops binding on ${on}.`;
}

function isOver(state: LawState): boolean {
  return state === 'ENDED' || state === 'REPLACED';
}
