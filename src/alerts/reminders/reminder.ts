import { compareText } from '../../graph/order.js';
import type { Localized } from '../../messages/localized.js';
import type { Text } from '../../messages/message.js';

/** Something that needs attention by a day. */
export interface Reminder {
  readonly on: string;
  readonly kind: ReminderKind;
  /** Id of the certificate, the source, the rule or the programme. */
  readonly about: string;
  /** Whether the day is past. */
  readonly overdue: boolean;
  /** @param name of the certificate, the source, the rule or the programme */
  readonly text: (name: Localized) => Text;
}

export type ReminderKind =
  | 'CERTIFICATE_EXPIRES'
  | 'SOURCE_DUE'
  | 'RULE_BEGINS'
  | 'RULE_ENDS'
  | 'RULE_CHANGES'
  | 'PROGRAM_CLOSES';

/** The days of the reminders, both ends inclusive. */
export interface Window {
  readonly today: string;
  readonly until: string;
}

/** Its place in a list: by day, then by kind and id. */
export const placeOf = ({ on, kind, about }: Reminder): string => `${on} ${kind} ${about}`;

/** Each once, with its earliest day, in order. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  const byPlace = new Map(reminders.map((reminder) => [placeOf(reminder), reminder]));
  return [...byPlace].sort(([a], [b]) => compareText(a, b)).map(([, reminder]) => reminder);
}
