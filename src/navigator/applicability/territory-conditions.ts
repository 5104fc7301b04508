import type { RuleNode } from '../../graph/generated/nodes.js';
import { bindingReach } from '../scope/places.js';
import type { PlanContext } from '../scope/plan-context.js';
import type { CustomsTerritory } from '../scope/territories.js';
import type { KnownTraits } from '../traits/known-traits.js';
import { groupOf, type TriggerGroup } from '../traits/trigger-groups.js';

/**
 * What decides whether a rule of a customs territory applies at its place, such as a rule of the Union in Northern
 * Ireland: a group of alternatives, one for each territory of the rule. None if it applies in any case.
 */
export function territoryConditions(planContext: PlanContext, known: KnownTraits, rule: RuleNode): TriggerGroup[] {
  const ways = [...bindingReach(planContext, rule).values()].map(({ through }) => through);
  const conditional = ways.filter((way): way is CustomsTerritory => way?.properties.trait !== undefined);
  if (conditional.length < ways.length || alwaysOneHolds(conditional)) return [];
  const triggers = conditional.flatMap(({ properties: { trait: id = '', absent = false } }) => {
    const trait = planContext.facts.get(id, 'Trait');
    return trait === undefined ? [] : [{ trait, trigger: { absent } }];
  });
  return triggers.length === 0 ? [] : [groupOf(triggers, known)];
}

/** Whether one applies if the trait holds, and another if it does not. */
function alwaysOneHolds(ways: readonly CustomsTerritory[]): boolean {
  const applying = (ifAbsent: boolean) =>
    new Set(ways.flatMap(({ properties: { trait, absent = false } }) => (absent === ifAbsent ? [trait] : [])));
  const without = applying(true);
  return [...applying(false)].some((trait) => without.has(trait));
}
