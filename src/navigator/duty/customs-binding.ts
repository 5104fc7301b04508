import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import type { Binding } from '../plan.js';

/** A binding of a customs rule. Duty is worked out without its explanation, which is long to make for every line. */
export type CustomsBinding = Omit<Binding, 'because'> & { readonly rule: CustomsRuleNode };

export function isCustoms<Each extends Binding>(binding: Each): binding is Each & { readonly rule: CustomsRuleNode } {
  return binding.rule.__typename === 'CustomsRule';
}

/** The bindings of customs rules, without their explanations. */
export const customsBindings = (bindings: readonly Binding[]): readonly CustomsBinding[] =>
  bindings.filter(isCustoms).map(({ rule, certainty, undecided, distance, through, basis, stated }) => ({
    ...{ rule, certainty, undecided, distance, through, basis, stated },
  }));

/** As if these conditional rules bound. */
export const bindingUnder = (binding: CustomsBinding, rules: ReadonlySet<string>): CustomsBinding =>
  rules.has(binding.rule.id) ? { ...binding, certainty: 'BINDS', undecided: [] } : binding;

/** The nearest binding rules, with those that depend on a question and are equally near; by id. */
export function nearest(bindings: readonly CustomsBinding[]): readonly CustomsBinding[] {
  const sure = bindings.filter(({ certainty }) => certainty === 'BINDS');
  const distance = Math.min(...sure.map((each) => each.distance));
  const kept = bindings.filter((each) =>
    each.certainty === 'BINDS' ? each.distance === distance : each.distance <= distance,
  );
  return kept.sort((a, b) => compareText(a.rule.id, b.rule.id));
}
