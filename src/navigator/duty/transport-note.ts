import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { nodeName } from '../scope/names.js';
import { isElsewhere, lacksTransport } from './direct-transport.js';
import type { Offer } from './offers.js';

/** What the preferences need that are left out because the goods leave from elsewhere. */
export function transportNotes(facts: FactGraph, request: PlanRequest, offers: readonly Offer[]): readonly Message[] {
  if (!isElsewhere(request)) return [];
  const waiting = offers.filter(({ column: { binds, rule, undecided } }) => {
    const isAsked = undecided.some(({ readFrom }) => readFrom === 'DISPATCH');
    return !binds && (isAsked || lacksTransport(facts, request, rule));
  });
  if (waiting.length === 0) return [];
  const [dispatch, origin] = [nodeName(facts, request.dispatch), nodeName(facts, request.origin)];
  const preferences = waiting.map(({ column }) => column.agreement?.name ?? column.rule.name);
  return [messages.duty.directTransport({ preferences, dispatch, origin })];
}
