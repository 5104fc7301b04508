import type { Message, Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { fieldSubject, fieldText } from '../claims/field-text.js';
import { movedText, notBeginningText } from '../law/moved-text.js';
import { titleOf } from '../law/title.js';
import type { Ahead, PlanWarning, Sentence } from '../plan.js';
import { sentences } from '../sentences.js';

/** What was to come, and comes on another day or with another value: both in one sentence. */
export function movedWarning(old: PlanWarning, now: PlanWarning): Text {
  return sentences(insteadOf(old, now) ?? now.message);
}

function insteadOf({ ahead: old }: PlanWarning, { ahead: now, about: [node] }: PlanWarning): Sentence | undefined {
  if (node?.__typename === 'Regulation' || node?.__typename === 'CustomsRule') {
    if (old?.kind === 'STANDING' && now?.kind === 'STANDING') return movedText(node, old.change, now.change);
    if (old?.kind === 'AMENDMENT' && now?.kind === 'AMENDMENT')
      return messages.changes.amendmentMoved({ rule: titleOf(node), by: titleOf(now.by), on: now.on, old: old.on });
  }
  if (old?.kind !== 'VALUE' || now?.kind !== 'VALUE' || node === undefined || !('name' in node)) return undefined;
  const becomes = otherValue(old, now);
  return becomes && `${fieldSubject(now.field, node.name.en)} becomes ${becomes}.`;
}

type ValueAhead = Extract<Ahead, { kind: 'VALUE' }>;

/** Undefined where one of them is not known: the new warning says all then. */
function otherValue(old: ValueAhead, now: ValueAhead): string | undefined {
  if (old.value === undefined || now.value === undefined) return undefined;
  if (old.value === now.value) return `${now.value} on ${now.on} instead of ${old.on}`;
  if (old.on === now.on) return `${now.value} instead of ${old.value} on ${now.on}`;
  return `${now.value} on ${now.on} instead of ${old.value} on ${old.on}`;
}

/**
 * What was to come and does not, or was so and is not.
 * @param reason why the rule does not bind on the day itself, as the plan says it
 */
export function goneWarning(
  { code, message, about, ahead }: PlanWarning,
  reason: readonly Message[] | undefined,
): readonly Message[] {
  const [node, claim] = about;
  if (code === 'SOURCES_DISAGREE' && claim?.__typename === 'Claim' && node !== undefined && 'name' in node)
    return sentences(`Sources no longer disagree on ${fieldText(claim.field, node.name.en)}.`);
  const isRule = node?.__typename === 'Regulation' || node?.__typename === 'CustomsRule';
  const begin = isRule && ahead?.kind === 'STANDING' ? notBeginningText(node, ahead.change) : undefined;
  return begin === undefined || reason === undefined
    ? [messages.changes.noLonger({ warning: sentences(message) })]
    : [...sentences(begin), ...reason];
}
