import { compareText } from '../../graph/order.js';
import type { Sentence } from '../../navigator/plan.js';

/** What somebody should look at by a day. */
export interface Reminder {
  readonly on: string;
  readonly kind: ReminderKind;
  /** Id of the certificate, the source, the rule or the programme. */
  readonly about: string;
  /** The day is past. */
  readonly overdue: boolean;
  /** In words. @param name of what it is about */
  readonly text: (name: string) => Sentence;
}

export type ReminderKind =
  | 'CERTIFICATE_EXPIRES'
  | 'SOURCE_DUE'
  | 'RULE_BEGINS'
  | 'RULE_ENDS'
  | 'RULE_CHANGES'
  | 'PROGRAM_CLOSES';

/** The days that are looked at: both count. */
export interface Window {
  readonly today: string;
  readonly until: string;
}

/** Its place in a list: by day, then by kind and id. */
export const placeOf = ({ on, kind, about }: Reminder): string => `${on} ${kind} ${about}`;

/** Each once, the one of the earliest day first. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  const byPlace = new Map(reminders.map((reminder) => [placeOf(reminder), reminder]));
  return [...byPlace].sort(([a], [b]) => compareText(a, b)).map(([, reminder]) => reminder);
}
