import type { RuleNode } from '../../graph/generated/nodes.js';
import { addDays } from '../day.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { LawState } from './law-state.js';
import { standingText, titleOf } from './standing-text.js';
import type { StandingChange } from './upcoming.js';

/** In words: `"Decree 46" stops binding on 2026-12-01. Suspended from 2026-12-01 by Resolution 9.` */
export function changeText(facts: FactGraph, rule: RuleNode, change: StandingChange): string {
  const { state, by, of } = change.after;
  const why = by === undefined && of.id === rule.id ? '' : ` ${standingText(facts, rule, change.after)}`;
  return leadOf(rule, change) + (state === 'IN_FORCE' ? '' : why);
}

function leadOf(rule: RuleNode, change: StandingChange): string {
  const { on, before, after } = change;
  const title = `"${titleOf(rule)}"`;
  if (after.state === 'IN_FORCE') {
    return `${title} binds${isBack(change) ? ' again' : ''} from ${on}.`;
  }
  if (before.state !== 'IN_FORCE' && isOver(after.state))
    return `${title} does not come ${before.state === 'SUSPENDED' ? 'back' : 'into force'}.`;
  if (before.state !== 'IN_FORCE') return `${title} does not bind from ${on}.`;
  return isOver(after.state)
    ? `${title} ends: ${addDays(on, -1)} is its last day.`
    : `${title} stops binding on ${on}.`;
}

/** What binds after the change has bound before. */
export const isBack = ({ before: { state } }: StandingChange): boolean => state === 'SUSPENDED' || isOver(state);

/** That a rule which is over is so in another way is no news. */
export const isNews = ({ before, after }: StandingChange): boolean => !(isOver(before.state) && isOver(after.state));

const isOver = (state: LawState): boolean => state === 'ENDED' || state === 'REPLACED';
