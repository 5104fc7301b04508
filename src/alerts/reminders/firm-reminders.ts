import type { SavedPlan } from '../../firms/saved-plan.js';
import type { Localized } from '../../messages/localized.js';
import { messages } from '../../messages/messages.js';
import type { Reminder, Window } from './reminder.js';

/** A certificate or a registration of a firm; without an end if `validTo` is absent. */
export interface HeldPaper {
  readonly requirement: string;
  readonly validTo: string | undefined;
}

/**
 * Certificates and registrations of a firm that expire, or have expired. A step that one of its plans records as done
 * counts, too: the plan names the paper.
 */
export function firmReminders(
  held: readonly HeldPaper[],
  plans: readonly SavedPlan[],
  { today, until }: Window,
): Reminder[] {
  return held.flatMap(({ requirement, validTo }): Reminder[] => {
    if (validTo === undefined || validTo > until) return [];
    const overdue = validTo < today;
    const recorded = recordedIn(plans, requirement, validTo);
    const text = (certificate: Localized) =>
      messages.reminders.certificateExpires({ certificate, ...recorded, last: validTo, overdue });
    return [{ on: validTo, kind: 'CERTIFICATE_EXPIRES', about: requirement, overdue, text }];
  });
}

/** The plan that recorded it, and the paper. */
function recordedIn(plans: readonly SavedPlan[], requirement: string, validTo: string) {
  for (const { label: plan, progress } of plans) {
    const step = progress.find((done) => done.requirement === requirement && done.validTo === validTo);
    if (step !== undefined) return { plan, paper: step.paper ?? undefined };
  }
  return {};
}
