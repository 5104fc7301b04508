import { addDays } from '../../day.js';
import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { firstDay, isBack } from './change-text.js';
import { titleOf } from './title.js';
import type { StandingChange } from './upcoming.js';

/**
 * An expected change that moves to other days: `"Decree 46" is suspended until 30 April 2027 instead of until 31 March
 * 2027 by Resolution 9.` Undefined if more than days differs.
 */
export function movedText(rule: RuleNode, old: StandingChange, now: StandingChange): Message | undefined {
  if (now.after.state === 'SUSPENDED') return suspensionText(rule, old, now);
  if (now.after.state === 'POSTPONED') return postponementText(rule, old, now);
  if (old.on === now.on || old.before.state !== now.before.state) return undefined;
  const title = titleOf(rule);
  if (now.after.state === 'IN_FORCE')
    return messages.law.beginMoved({ title, again: isBack(now), on: firstDay(rule, now.on), old: old.on });
  if (now.before.state !== 'IN_FORCE') return undefined;
  return messages.law.endMoved({ title, last: addDays(now.on, -1), old: addDays(old.on, -1) });
}

/**
 * A rule that does not begin on its day: `"Decree 46" does not come back into force on …`. Undefined for any other
 * change.
 */
export function notBeginningText(rule: RuleNode, change: StandingChange): Message | undefined {
  if (change.after.state !== 'IN_FORCE') return undefined;
  return messages.law.doesNotBegin({ title: titleOf(rule), again: isBack(change), on: change.on });
}

function suspensionText(rule: RuleNode, old: StandingChange, now: StandingChange): Message | undefined {
  if (endsOnEvent(old) || endsOnEvent(now)) return undefined;
  const names = namesIn(rule, now);
  const days = { from: now.on, to: now.after.to, oldFrom: old.on, oldTo: old.after.to };
  if (days.from === days.oldFrom)
    return days.to === days.oldTo ? undefined : messages.law.suspensionEndMoved({ ...names, ...days });
  return days.to === days.oldTo
    ? messages.law.suspensionBeginMoved({ ...names, ...days })
    : messages.law.suspensionMoved({ ...names, ...days });
}

function postponementText(rule: RuleNode, old: StandingChange, now: StandingChange): Message | undefined {
  const [was, is] = [old.after.to, now.after.to];
  if (was === undefined || is === undefined || was === is) return undefined;
  return messages.law.postponementMoved({ ...namesIn(rule, now), to: addDays(is, 1), oldTo: addDays(was, 1) });
}

const endsOnEvent = ({ after: { to, by } }: StandingChange): boolean => to === undefined && by?.endsWhen !== undefined;

/** With the act that the change follows from, if the rule itself is not suspended or postponed. */
const namesIn = (rule: RuleNode, { after: { of, by } }: StandingChange) => ({
  title: titleOf(rule),
  through: of.id === rule.id ? undefined : titleOf(of),
  by: by && titleOf(by),
});
