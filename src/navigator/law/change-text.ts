import { addDays } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import type { LawState } from './law-state.js';
import { standingText } from './standing-text.js';
import { titleOf } from './title.js';
import type { StandingChange } from './upcoming.js';

/** A change and its reason: `From 1 December 2026, "Decree 46" is not in force. Suspended from …`. */
export function changeText(facts: FactGraph, rule: RuleNode, change: StandingChange): readonly Message[] {
  const { by, of } = change.after;
  const isOwnDay = by === undefined && of.id === rule.id;
  return [leadOf(rule, change), ...(isOwnDay ? [] : standingText(facts, rule, change.after))];
}

function leadOf(rule: RuleNode, change: StandingChange): Message {
  const { on, before, after } = change;
  const title = titleOf(rule);
  const again = isBack(change);
  if (after.state === 'IN_FORCE') return messages.law.begins({ title, again, on: firstDay(rule, on) });
  const ends = isOver(after.state);
  if (before.state !== 'IN_FORCE')
    return ends ? messages.law.neverBegins({ title, again }) : messages.law.doesNotBegin({ title, again, on });
  return ends ? messages.law.ends({ title, last: addDays(on, -1) }) : messages.law.stops({ title, on });
}

/** A first day, with the precision of the rule. */
export const firstDay = ({ validFrom, validFromPrecision }: RuleNode, day: Day) => ({
  day,
  precision: day === validFrom ? validFromPrecision : undefined,
});

/** Whether the rule was in force at some time before the change. */
export const isBack = ({ before: { state } }: StandingChange): boolean => state === 'SUSPENDED' || isOver(state);

/** A rule that is over in another way is not news. */
export const isNews = ({ before, after }: StandingChange): boolean => !(isOver(before.state) && isOver(after.state));

const isOver = (state: LawState): boolean => state === 'ENDED' || state === 'REPLACED';
