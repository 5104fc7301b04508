import { firmReminders, type HeldPaper } from '../../../alerts/reminders/firm-reminders.js';
import type { Reminder, Window } from '../../../alerts/reminders/reminder.js';
import { savedPlansAtMost } from '../../../firms/limits.js';
import { vocabulary } from '../../../graph/vocabulary/vocabulary.js';
import type { Context } from '../../context.js';

const holds = vocabulary.nodes.get('Company')?.relations.find(({ type }) => type === 'HOLDS');
if (holds === undefined) throw new Error('the schema says nothing of what a company holds');
const relation = holds;

/** What the viewer's firm holds that expires; nothing for whoever is no firm. */
export async function ownReminders({ firms, loaders, viewer }: Context, window: Window): Promise<Reminder[]> {
  if (!viewer.roles.has('company') || viewer.firm === undefined) return [];
  const firm = await firms.find(viewer);
  if (firm === undefined) return [];
  const ends = await loaders.ends(relation, undefined, firm.company);
  const held = ends.map(({ node, edge: { validTo } }): HeldPaper => {
    return { requirement: node.id, validTo: typeof validTo === 'string' ? validTo : undefined };
  });
  return firmReminders(held, await firms.savedPlans(viewer, { first: savedPlansAtMost }), window);
}
