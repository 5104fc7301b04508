import type { SavedPlan } from '../../firms/saved-plan.js';
import type { Reminder, Window } from './reminder.js';

/** A certificate or a registration that a firm has; without an end where `validTo` is absent. */
export interface HeldPaper {
  readonly requirement: string;
  readonly validTo: string | undefined;
}

/**
 * What a firm holds that expires, or has expired. A step that one of its plans records as done is held, too: the plan
 * tells which paper it is.
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
