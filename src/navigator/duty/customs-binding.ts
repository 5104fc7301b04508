import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import type { Binding } from '../plan.js';

/** A binding of a customs rule. */
export type CustomsBinding = Binding & { readonly rule: CustomsRuleNode };

export function isCustoms(binding: Binding): binding is CustomsBinding {
  return binding.rule.__typename === 'CustomsRule';
}

/** The nearest binding rules, with those that depend on a question and are equally near; by id. */
export function nearest(bindings: readonly CustomsBinding[]): readonly CustomsBinding[] {
  const sure = bindings.filter(({ certainty }) => certainty === 'BINDS');
  const distance = Math.min(...sure.map((each) => each.distance));
  const kept = bindings.filter((each) =>
    each.certainty === 'BINDS' ? each.distance === distance : each.distance <= distance,
  );
  return kept.sort((a, b) => compareText(a.rule.id, b.rule.id));
}
