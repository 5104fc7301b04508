import { createCatalogue } from '../../catalogue/catalogue.js';
import type { Reader } from '../../graph/port.js';
import { planChanges } from '../../navigator/changes/changes.js';
import { createLaw } from '../../navigator/law.js';
import type { ChangesResult } from '../../navigator/navigator.js';
import { createNavigator } from '../../navigator/navigator.js';
import type { Context } from '../context.js';
import { ownIn } from '../firms/own.js';
import type { EntryPlanInput } from '../generated/resolvers.js';
import { createLoaders, type Loaders } from '../loaders.js';

/**
 * Reads the knowledge as it would be with a changeset. Each batch previews it separately, so that none blocks a
 * publication for long.
 */
export function previewLoaders({ changesets, viewer, signal, loaders }: Context, changeset: string): Loaders {
  const reader: Reader = {
    read: (statement, params) => changesets.preview(viewer, changeset, (graph) => graph.read(statement, params)),
  };
  return createLoaders(createCatalogue(reader), createLaw(reader), signal, loaders.own);
}

/** The plan of today, and the plan that there would be with a changeset. */
export async function planPreview(context: Context, changeset: string, input: EntryPlanInput): Promise<ChangesResult> {
  const { changesets, viewer, catalogue, navigator, today } = context;
  const own = await ownIn(context, input);
  const after = await changesets.preview(viewer, changeset, (graph) =>
    createNavigator({ graph, nearest: catalogue.nearest, nearestCodes: catalogue.nearestCodes, today }).entryPlan(
      input,
      own,
    ),
  );
  const before = await navigator.entryPlan(input, own);
  return { before, after, changes: planChanges(before.plan, after.plan, 'PUBLICATION') };
}
