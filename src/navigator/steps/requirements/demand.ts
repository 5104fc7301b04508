import type { Force, RuleNode } from '../../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../../facts/fact-graph.js';
import type { Binding } from '../../plan.js';
import type { ChoiceItem } from './choice.js';
import type { Level } from './level.js';

/** A requirement that a binding rule asks for. */
export interface Demand extends ChoiceItem {
  readonly binding: Binding;
  /** The rule that states it: the one of the binding, or the rule of a bloc that this one implements. */
  readonly by: RuleNode;
  readonly force: Force;
  readonly level: Level;
}

/**
 * The requirements of binding rules, by rule and requirement. The proof of a preference counts only if the preference
 * is used.
 * @param usedPreferences ids of the rules whose `IF_USED` requirements are needed
 */
export function demandsOf(
  facts: FactGraph,
  bindings: readonly Binding[],
  usedPreferences: ReadonlySet<string>,
): readonly Demand[] {
  const demands = new Map<string, Demand>();
  for (const binding of [...bindings].sort((a, b) => compareText(a.rule.id, b.rule.id))) {
    const isUsed = usedPreferences.has(binding.rule.id);
    for (const rule of [binding.rule, ...binding.basis])
      for (const demand of demandsOfRule(facts, binding, rule))
        if (demand.force !== 'IF_USED' || isUsed) demands.set(keyOf(demand), demand);
  }
  return [...demands.values()];
}

function demandsOfRule(facts: FactGraph, binding: Binding, rule: RuleNode): readonly Demand[] {
  return facts.out(rule.id, 'REQUIRES').map(({ to, properties: { force, choice, option } }) => ({
    requirement: to,
    binding,
    by: rule,
    force,
    level: force === 'ADVISED' ? 'OPTIONAL' : binding.certainty === 'BINDS' ? 'REQUIRED' : 'CONDITIONAL',
    choice: choice === undefined ? undefined : `${rule.id}#${choice}`,
    option: option ?? to,
  }));
}

/** The same rule can be read twice, and can ask for one requirement in several ways. */
function keyOf({ binding, by, requirement, force, choice, option }: Demand): string {
  return [binding.rule.id, by.id, requirement, force, choice, option].join(' ');
}
