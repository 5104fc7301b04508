import { message } from '../definition.js';
import { choice, dateKnown, day, flag, name, optional, part } from '../kinds.js';

/** What has the state: the rule itself, or the act or agreement that it depends on. */
const state = { of: choice('RULE', 'ACT', 'AGREEMENT'), owner: optional(name) };

/** A change of a suspension or postponement: `through` is the act that the change follows from. */
const moved = { title: name, through: optional(name), by: optional(name) };

/** Whether rules are in force, and from when and until when. */
export const law = {
  inForceFrom: message('law.inForceFrom', { ...state, on: dateKnown, asWritten: flag }),
  notInForce: message('law.notInForce', { ...state, status: choice('CONCLUDED', 'SIGNED', 'UNKNOWN') }),
  ended: message('law.ended', { ...state, last: optional(day) }),
  repealed: message('law.repealed', { ...state, from: optional(day), by: name }),
  replaced: message('law.replaced', { ...state, from: optional(day), to: optional(day), by: optional(name) }),
  suspended: message('law.suspended', { ...state, from: optional(day), to: optional(day), by: optional(name) }),
  postponed: message('law.postponed', { ...state, to: optional(day), by: optional(name) }),
  endsOnEvent: message('law.endsOnEvent', { event: part }),

  begins: message('law.begins', { title: name, again: flag, on: dateKnown }),
  doesNotBegin: message('law.doesNotBegin', { title: name, again: flag, on: day }),
  neverBegins: message('law.neverBegins', { title: name, again: flag }),
  ends: message('law.ends', { title: name, last: day }),
  stops: message('law.stops', { title: name, on: day }),

  beginMoved: message('law.beginMoved', { title: name, again: flag, on: dateKnown, old: day }),
  endMoved: message('law.endMoved', { title: name, last: day, old: day }),
  suspensionMoved: message('law.suspensionMoved', {
    ...moved,
    from: day,
    to: optional(day),
    oldFrom: day,
    oldTo: optional(day),
  }),
  suspensionBeginMoved: message('law.suspensionBeginMoved', { ...moved, from: day, oldFrom: day }),
  suspensionEndMoved: message('law.suspensionEndMoved', { ...moved, to: optional(day), oldTo: optional(day) }),
  postponementMoved: message('law.postponementMoved', { ...moved, to: day, oldTo: day }),
} as const;
