import { addDays } from '../../day.js';
import type { AgreementNode, RuleNode } from '../../graph/generated/nodes.js';
import type { Localized } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Standing } from './law-state.js';
import { standing } from './standing.js';
import { titleOf } from './title.js';

/** Why a rule is not in force, with days and names: `Suspended from 4 February 2026 to …`. Empty if it is in force. */
export function standingText(facts: FactGraph, rule: RuleNode, found: Standing): readonly Message[] {
  const { from, to, by } = found;
  const state = { ...ownerOf(rule, found.of), from, to, by: by && titleOf(by) };
  switch (found.state) {
    case 'IN_FORCE':
      return [];
    case 'NOT_YET_IN_FORCE':
      return beginText(facts, rule, found);
    case 'ENDED':
      return state.by === undefined
        ? [messages.law.ended({ ...state, last: from && addDays(from, -1) })]
        : [messages.law.repealed({ ...state, by: state.by })];
    case 'REPLACED':
      return [messages.law.replaced(state), ...eventText(found)];
    case 'SUSPENDED':
      return [messages.law.suspended(state), ...eventText(found)];
    case 'POSTPONED':
      return [messages.law.postponed({ ...state, to: to && addDays(to, 1) }), ...eventText(found)];
  }
}

interface Owner {
  readonly of: 'RULE' | 'ACT' | 'AGREEMENT';
  readonly owner: Localized | undefined;
}

function ownerOf(rule: RuleNode, of: Standing['of']): Owner {
  if (of.id === rule.id) return { of: 'RULE', owner: undefined };
  return { of: of.__typename === 'Agreement' ? 'AGREEMENT' : 'ACT', owner: titleOf(of) };
}

function beginText(facts: FactGraph, rule: RuleNode, { of, to }: Standing): readonly Message[] {
  const owner = ownerOf(rule, of);
  if (to === undefined) return [messages.law.notInForce({ ...owner, status: pendingStatus(of) })];
  const day = addDays(to, 1);
  if (of.__typename === 'Agreement')
    return [messages.law.inForceFrom({ ...owner, on: { day, precision: of.inForceFromPrecision }, asWritten: false })];
  const then = standingText(facts, rule, standing(facts, of, day));
  const on = { day, precision: of.validFromPrecision };
  return [messages.law.inForceFrom({ ...owner, on, asWritten: then.length > 0 }), ...then];
}

function pendingStatus(of: RuleNode | AgreementNode): 'CONCLUDED' | 'SIGNED' | 'UNKNOWN' {
  if (of.__typename !== 'Agreement') return 'UNKNOWN';
  return of.status === 'CONCLUDED' || of.status === 'SIGNED' ? of.status : 'UNKNOWN';
}

/** The event that ends the state, if no day does. */
function eventText({ by, to }: Standing): readonly Message[] {
  const event = to === undefined ? by?.endsWhen : undefined;
  return event === undefined ? [] : [messages.law.endsOnEvent({ event: recorded(event) })];
}
