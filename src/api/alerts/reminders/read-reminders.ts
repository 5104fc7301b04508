import { firmReminders, type HeldPaper } from '../../../alerts/reminders/firm-reminders.js';
import { inOrder, type Reminder, type Window } from '../../../alerts/reminders/reminder.js';
import { addDays } from '../../../day.js';
import { savedPlansAtMost } from '../../../firms/limits.js';
import { relationOf } from '../../../graph/vocabulary/relation-of.js';
import { numberIn } from '../../../navigator/input/values.js';
import type { Context } from '../../context.js';
import { deskArgument } from '../../id-argument.js';
import { dueFacts } from './due-facts.js';

/** The longest time to look ahead, in days. */
const farthest = 366;

/** What is due for the viewer, or for a desk. @throws `BAD_NUMBER`, `UNKNOWN_ID` */
export async function readReminders(
  context: Context,
  within: number | null | undefined,
  desk: string | null | undefined,
): Promise<Reminder[]> {
  const days = numberIn(within ?? 90, 'within', { atMost: farthest, whole: true });
  const today = context.today();
  const window = { today, until: addDays(today, days) };
  if (desk != null) return inOrder(await desksReminders(context, [await deskArgument(context, desk)], window));
  const own = await ownReminders(context, window);
  return inOrder([...own, ...(await desksReminders(context, [...context.viewer.desks], window))]);
}

async function desksReminders(context: Context, desks: readonly string[], window: Window): Promise<Reminder[]> {
  return desks.length === 0 ? [] : context.deskReminders(desks, await dueFacts(context, desks, window), window);
}

const holds = relationOf('Company', 'holds');

/** The firm's certificates and registrations that expire; nothing for a caller that is not a firm. */
async function ownReminders({ firms, loaders, viewer }: Context, window: Window): Promise<Reminder[]> {
  if (!viewer.roles.has('company') || viewer.firm === undefined) return [];
  const firm = await firms.find(viewer);
  if (firm === undefined) return [];
  const ends = await loaders.ends(holds, undefined, firm.company);
  const held = ends.map(({ node, edge: { validTo } }): HeldPaper => {
    return { requirement: node.id, validTo: typeof validTo === 'string' ? validTo : undefined };
  });
  return firmReminders(held, await firms.savedPlans(viewer, { first: savedPlansAtMost }), window);
}
