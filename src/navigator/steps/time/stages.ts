import { errors } from '../../../errors.js';
import type { StageNode } from '../../../graph/generated/nodes.js';
import type { FactGraph } from '../../facts/fact-graph.js';

/**
 * The stage of each: the earliest of its own and of those that need it.
 * @param items each after everything that it needs
 * @throws `NO_STAGE`
 */
export function stagesOf(
  facts: FactGraph,
  items: readonly { readonly id: string; readonly needs: readonly string[] }[],
): ReadonlyMap<string, StageNode> {
  const stages = new Map(items.map(({ id }) => [id, ownStage(facts, id)]));
  for (const { id, needs } of items.toReversed()) {
    const stage = stages.get(id);
    for (const need of needs) {
      const own = stages.get(need);
      if (stage !== undefined && own !== undefined && stage.order < own.order) stages.set(need, stage);
    }
  }
  return stages;
}

/** @throws `NO_STAGE` */
export function ownStage(facts: FactGraph, requirement: string): StageNode {
  for (const { to } of facts.out(requirement, 'AT_STAGE')) {
    const stage = facts.get(to, 'Stage');
    if (stage !== undefined) return stage;
  }
  throw errors.noStage({ requirement });
}
