import { LandfallError } from '../../errors.js';
import { sentencesOf } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { planChanges } from '../../navigator/changes/changes.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import type { PlanMade } from './plans-made.js';

/** What differs between the plans of two published states, also if one of them cannot be made. */
export function differences(before: PlanMade, after: PlanMade): readonly PlanChange[] {
  if (before instanceof LandfallError) {
    if (after instanceof LandfallError) return [];
    return [{ kind: 'ADDED', about: after.plan.target, text: messages.changes.planPossible() }];
  }
  if (after instanceof LandfallError) {
    const text = [messages.changes.planImpossible(), ...sentencesOf(after.saidToClients)];
    return [{ kind: 'REMOVED', about: before.plan.target, text }];
  }
  return planChanges(before.plan, after.plan, 'PUBLICATION');
}
