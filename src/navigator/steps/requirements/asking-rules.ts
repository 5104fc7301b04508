import type { RuleNode } from '../../../graph/generated/nodes.js';
import { byId } from './choice.js';
import type { Demand } from './demand.js';
import type { NeedsOf } from './network.js';

/**
 * The rules that ask for each requirement, directly or through something that needs it; by id.
 * @param ids each after all that it needs
 */
export function askingRules(
  ids: readonly string[],
  demands: readonly Demand[],
  needsOf: NeedsOf,
): ReadonlyMap<string, readonly RuleNode[]> {
  const rules = new Map(ids.map((id) => [id, new Set<RuleNode>()]));
  for (const { requirement, binding } of demands) rules.get(requirement)?.add(binding.rule);
  for (const id of ids.toReversed())
    for (const need of needsOf(id)) for (const rule of rules.get(id) ?? []) rules.get(need)?.add(rule);
  return new Map([...rules].map(([id, asking]) => [id, [...asking].sort(byId)]));
}
