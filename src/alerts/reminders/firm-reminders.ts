import type { SavedPlan } from '../../firms/saved-plan.js';
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
    const paper = paperOf(plans, requirement, validTo);
    const text = (name: string) =>
      overdue
        ? `"${name}"${paper} has expired: ${validTo} was its last day.`
        : `"${name}"${paper} expires: ${validTo} is its last day.`;
    return [{ on: validTo, kind: 'CERTIFICATE_EXPIRES', about: requirement, overdue, text }];
  });
}

function paperOf(plans: readonly SavedPlan[], requirement: string, validTo: string): string {
  for (const { label, progress } of plans) {
    const step = progress.find((done) => done.requirement === requirement && done.validTo === validTo);
    if (step !== undefined) return ` (${step.paper === null ? '' : `${step.paper}, `}of your plan "${label}")`;
  }
  return '';
}
