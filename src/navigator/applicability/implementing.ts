import type { RuleNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { titleOf } from '../law/standing-text.js';
import type { Binding } from '../plan.js';
import { uniqueTraits } from '../traits/trigger-groups.js';

/**
 * A rule that implements another is shown once, with the other as its basis. Where one of the two is sure and the other
 * hangs on a question, each stands for itself: neither may make the other surer than it is.
 */
export function withBasis(facts: FactGraph, bindings: readonly Binding[]): readonly Binding[] {
  const byRule = new Map(bindings.map((binding) => [binding.rule.id, binding]));
  const shown = bindings.map((binding) => {
    const basis = basisOf(facts, binding, byRule);
    return basis.length === 0 ? binding : joined(binding, basis);
  });
  const absorbed = new Set(shown.flatMap((binding) => binding.basis.map((rule) => rule.id)));
  return shown.filter((binding) => !absorbed.has(binding.rule.id));
}

function basisOf(facts: FactGraph, binding: Binding, byRule: ReadonlyMap<string, Binding>): readonly Binding[] {
  const found = new Set<Binding>([binding]);
  for (const each of found) {
    for (const { to } of facts.out(each.rule.id, 'IMPLEMENTS')) {
      const other = byRule.get(to);
      if (other !== undefined && other.certainty === binding.certainty) found.add(other);
    }
  }
  found.delete(binding);
  return [...found];
}

function joined(binding: Binding, basis: readonly Binding[]): Binding {
  const rules: readonly RuleNode[] = basis.map((each) => each.rule);
  const [scope] = binding.because;
  return {
    ...binding,
    undecided: uniqueTraits([binding, ...basis].flatMap((each) => each.undecided)),
    because: [
      ...binding.because,
      ...rules.map((rule) => ({ text: `It carries out ${titleOf(rule)}.`, path: [...(scope?.path ?? []), rule] })),
    ],
    basis: rules,
  };
}
