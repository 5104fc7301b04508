import { planChanges } from '../../navigator/changes/changes.js';
import type { ChangesAnswer } from '../../navigator/navigator.js';
import { createNavigator } from '../../navigator/navigator.js';
import type { Context } from '../context.js';
import { ownIn } from '../firms/own.js';
import type { EntryPlanInput } from '../generated/resolvers.js';

/** The plan of today beside the one that there would be with a changeset. */
export async function planPreview(context: Context, changeset: string, input: EntryPlanInput): Promise<ChangesAnswer> {
  const { desk, viewer, catalogue, navigator, today } = context;
  const own = await ownIn(context, input);
  const after = await desk.preview(viewer, changeset, (graph) =>
    createNavigator({ graph, nearest: catalogue.nearest, today }).entryPlan(input, own),
  );
  const before = await navigator.entryPlan(input, own);
  return { before, after, changes: planChanges(before.plan, after.plan, 'PUBLICATION') };
}
