import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { titleOf } from '../law/title.js';
import type { Binding } from '../plan.js';
import { uniqueTraits } from '../traits/trigger-groups.js';

/**
 * A rule that implements another is shown once, with the other as its basis. If one of the two is certain and the other
 * depends on a question, both are shown: neither can make the other more certain than it is.
 */
export function withBasis(facts: FactGraph, bindings: readonly Binding[]): readonly Binding[] {
  const byRule = new Map(bindings.map((binding) => [binding.rule.id, binding]));
  const implemented = new Map(bindings.map((binding) => [binding, implementedBy(facts, binding, byRule)]));
  const shown = bindings.map((binding) => {
    // Rules that implement each other in a cycle are all shown: otherwise none of them would be.
    const basis = [...(implemented.get(binding) ?? [])].filter((other) => !implemented.get(other)?.has(binding));
    return basis.length === 0 ? binding : joined(binding, basis);
  });
  const absorbed = new Set(shown.flatMap((binding) => binding.basis.map((rule) => rule.id)));
  return shown.filter((binding) => !absorbed.has(binding.rule.id));
}

/** What a rule implements, and what that implements, as long as it is equally certain. */
function implementedBy(facts: FactGraph, binding: Binding, byRule: ReadonlyMap<string, Binding>): ReadonlySet<Binding> {
  const found = new Set<Binding>();
  const open = [binding];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    for (const { to } of facts.out(each.rule.id, 'IMPLEMENTS')) {
      const other = byRule.get(to);
      if (other === undefined || other.certainty !== binding.certainty || found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}

function joined(binding: Binding, basis: readonly Binding[]): Binding {
  const path = binding.because[0]?.path ?? [];
  return {
    ...binding,
    undecided: uniqueTraits([binding, ...basis].flatMap((each) => each.undecided)),
    because: [
      ...binding.because,
      ...basis.map((other) => ({
        text: messages.applicability.implementsRule({ rule: titleOf(other.rule) }),
        path: [...path, other.rule],
      })),
    ],
    basis: basis.map(({ rule }) => rule),
  };
}
