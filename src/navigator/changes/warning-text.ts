import { type Message, sentencesOf, type Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { statedField } from '../claims/stated-field.js';
import { movedText, notBeginningText } from '../law/moved-text.js';
import { titleOf } from '../law/title.js';
import type { PlanWarning } from '../plan.js';

/** A future change that moves to another day or gets another value: both in one sentence. */
export function movedWarning(old: PlanWarning, now: PlanWarning): Text {
  return insteadOf(old, now) ?? now.message;
}

function insteadOf({ ahead: old }: PlanWarning, { ahead: now, about: [node] }: PlanWarning): Message | undefined {
  if (node?.__typename === 'Regulation' || node?.__typename === 'CustomsRule') {
    if (old?.kind === 'STANDING' && now?.kind === 'STANDING') return movedText(node, old.change, now.change);
    if (old?.kind === 'AMENDMENT' && now?.kind === 'AMENDMENT')
      return messages.changes.amendmentMoved({ rule: titleOf(node), by: titleOf(now.by), on: now.on, old: old.on });
  }
  if (old?.kind !== 'VALUE' || now?.kind !== 'VALUE' || node === undefined || !('name' in node)) return undefined;
  // If one of the values is unknown, the new warning is complete.
  if (old.value === undefined || now.value === undefined) return undefined;
  return messages.changes.valueMoved({
    field: statedField(now.field),
    node: node.name,
    value: now.value,
    on: now.on,
    old: old.value,
    oldOn: old.on,
  });
}

/**
 * A future change that no longer comes, or a state that has ended.
 * @param reason why the rule is not in force on the day of the plan
 */
export function goneWarning(
  { code, message, about, ahead }: PlanWarning,
  reason: readonly Message[] | undefined,
): readonly Message[] {
  const [node, claim] = about;
  if (code === 'SOURCES_DISAGREE' && claim?.__typename === 'Claim' && node !== undefined && 'name' in node)
    return [messages.changes.agreeing({ field: statedField(claim.field), node: node.name })];
  const isRule = node?.__typename === 'Regulation' || node?.__typename === 'CustomsRule';
  const begin = isRule && ahead?.kind === 'STANDING' ? notBeginningText(node, ahead.change) : undefined;
  return begin === undefined || reason === undefined
    ? [messages.changes.noLonger({ warning: sentencesOf(message) })]
    : [begin, ...reason];
}
