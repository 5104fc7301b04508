import type { Force, RuleNode } from '../../../graph/generated/nodes.js';
import type { PreferenceUse, UsedPreferences } from '../../duty/used-preferences.js';
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
  /** What using the benefit of the rule saves, if the requirement is needed only for it. */
  readonly use: PreferenceUse | undefined;
  readonly level: Level;
}

/**
 * The requirements of binding rules, by rule and requirement. The proof of a preference counts only if the preference
 * is used.
 */
export function demandsOf(
  facts: FactGraph,
  bindings: readonly Binding[],
  usedPreferences: UsedPreferences,
): readonly Demand[] {
  const demands = new Map<string, Demand>();
  for (const binding of [...bindings].sort((a, b) => compareText(a.rule.id, b.rule.id))) {
    const use = usedPreferences.get(binding.rule.id);
    for (const rule of [binding.rule, ...binding.basis])
      for (const demand of demandsOfRule(facts, binding, rule, use))
        if (demand.force !== 'IF_USED' || use !== undefined) demands.set(keyOf(demand), demand);
  }
  return [...demands.values()];
}

function demandsOfRule(
  facts: FactGraph,
  binding: Binding,
  rule: RuleNode,
  use: PreferenceUse | undefined,
): readonly Demand[] {
  return facts.out(rule.id, 'REQUIRES').map(({ to, properties: { force, choice, option } }) => ({
    requirement: to,
    binding,
    by: rule,
    force,
    use: force === 'IF_USED' ? use : undefined,
    level: levelOf(force, binding, use),
    choice: choice === undefined ? undefined : `${rule.id}#${choice}`,
    option: option ?? to,
  }));
}

/** A paper that is not known to save anything is only advised: nobody has to use the benefit that it is for. */
function levelOf(force: Force, { certainty }: Binding, use: PreferenceUse | undefined): Level {
  if (force === 'ADVISED' || (force === 'IF_USED' && use?.saves === 'UNKNOWN')) return 'OPTIONAL';
  const isSure = certainty === 'BINDS' && !(force === 'IF_USED' && use?.saves === 'PERHAPS');
  return isSure ? 'REQUIRED' : 'CONDITIONAL';
}

/** The same rule can be read twice, and can ask for one requirement in several ways. */
function keyOf({ binding, by, requirement, force, choice, option }: Demand): string {
  return [binding.rule.id, by.id, requirement, force, choice, option].join(' ');
}
