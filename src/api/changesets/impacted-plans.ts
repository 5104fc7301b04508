import { differences } from '../../alerts/compare/differences.js';
import { type OwnQuestion, plansMade } from '../../alerts/compare/plans-made.js';
import type { Example } from '../../changesets/preview/impact.js';
import { LandfallError } from '../../errors.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import { createNavigator } from '../../navigator/navigator.js';
import type { Context } from '../context.js';

/** A fictional example whose plan would change, would become impossible, or would become possible. */
export interface ImpactedPlan extends Example {
  readonly changes: readonly PlanChange[];
  /** Why the plan could not be made with the changeset. */
  readonly problem: LandfallError | null;
}

/** The fictional examples whose plans would change with a changeset. All of them are tried. */
export async function impactedPlans(
  context: Context,
  changeset: string,
  examples: readonly Example[],
): Promise<ImpactedPlan[]> {
  if (examples.length === 0) return [];
  const { changesets, viewer, catalogue, navigator, today } = context;
  const questions = examples.map(questionOf);
  const after = await changesets.preview(viewer, changeset, (graph) =>
    plansMade(
      createNavigator({ graph, nearest: catalogue.nearest, nearestCodes: catalogue.nearestCodes, today }),
      questions,
    ),
  );
  const before = await plansMade(navigator, questions);
  return examples.flatMap((example, index): ImpactedPlan[] => {
    const [old, now] = [before[index], after[index]];
    const changes = old === undefined || now === undefined ? [] : differences(old, now);
    return changes.length === 0 ? [] : [{ ...example, changes, problem: now instanceof LandfallError ? now : null }];
  });
}

/** Everybody can plan with the examples. */
const questionOf = ({ company, product, target }: Example): OwnQuestion => ({
  input: { target, offering: { productId: product }, company: { id: company } },
  own: new Set(),
});
