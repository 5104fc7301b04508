import { inOrder, type Reminder, type Window } from '../../../alerts/reminders/reminder.js';
import { addDays } from '../../../navigator/day.js';
import { numberIn } from '../../../navigator/input/values.js';
import type { Context } from '../../context.js';
import { deskArgument } from '../../id-argument.js';
import { dueFacts } from './due-facts.js';
import { ownReminders } from './held-papers.js';

/** The farthest that anybody looks ahead, in days. */
const farthest = 366;

/** What is due for the viewer, or for a desk. @throws `BAD_NUMBER`, `UNKNOWN_ID` */
export async function readReminders(
  context: Context,
  within: number | null | undefined,
  desk: string | null | undefined,
): Promise<Reminder[]> {
  const days = numberIn(within ?? 90, 'within', { atMost: farthest, whole: true });
  const window = { today: context.today(), until: addDays(context.today(), days) };
  if (desk != null) return inOrder(await desksReminders(context, [await deskArgument(context, desk)], window));
  const own = await ownReminders(context, window);
  return inOrder([...own, ...(await desksReminders(context, [...context.viewer.desks], window))]);
}

async function desksReminders(context: Context, desks: readonly string[], window: Window): Promise<Reminder[]> {
  return desks.length === 0 ? [] : context.deskReminders(desks, await dueFacts(context, desks, window), window);
}
