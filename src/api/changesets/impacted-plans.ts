import type { Example } from '../../desk/preview/impact.js';
import { LandfallError } from '../../errors.js';
import { planChanges } from '../../navigator/changes/changes.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import { createNavigator, type Navigator, type PlanAnswer } from '../../navigator/navigator.js';
import type { Context } from '../context.js';

/** A made-up example whose plan would change, or could no longer be made. */
export interface ImpactedPlan extends Example {
  readonly changes: readonly PlanChange[];
  readonly problem: LandfallError | null;
}

/** The made-up examples whose plans would change with a changeset; all of them are tried out at once. */
export async function impactedPlans(
  context: Context,
  changeset: string,
  examples: readonly Example[],
): Promise<ImpactedPlan[]> {
  if (examples.length === 0) return [];
  const { desk, viewer, catalogue, navigator, today } = context;
  const after = await desk.preview(viewer, changeset, (graph) =>
    plans(createNavigator({ graph, nearest: catalogue.nearest, today }), examples),
  );
  const before = await plans(navigator, examples);
  return examples.flatMap((example, index): ImpactedPlan[] => {
    const [old, now] = [before[index], after[index]];
    if (now instanceof LandfallError) return [{ ...example, changes: [], problem: now }];
    if (old === undefined || now === undefined || old instanceof LandfallError) return [];
    const changes = planChanges(old.plan, now.plan, 'PUBLICATION');
    return changes.length === 0 ? [] : [{ ...example, changes, problem: null }];
  });
}

/** A plan that cannot be made, from a country to itself for one, has its reason in its place. */
async function plans(navigator: Navigator, examples: readonly Example[]): Promise<(PlanAnswer | LandfallError)[]> {
  const made: (PlanAnswer | LandfallError)[] = [];
  for (const { company, product, target } of examples)
    made.push(
      await navigator.entryPlan({ target, offering: { productId: product }, company: { id: company } }).catch(refusal),
    );
  return made;
}

function refusal(failure: unknown): LandfallError {
  if (failure instanceof LandfallError && failure.kind === 'input') return failure;
  throw failure;
}
