import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import { titleOf } from '../law/title.js';
import type { Binding, RuledOut } from '../plan.js';
import { uniqueTraits } from '../traits/trigger-groups.js';

/** The bindings that remain after some have yielded to others. */
export interface Yielded {
  readonly bindings: readonly Binding[];
  readonly ruledOut: readonly RuledOut[];
}

/**
 * A rule that yields to another, or to an act with a binding provision, is left out if the other binds; if the other
 * depends on a question, so does the rule. A rule that was left out suppresses nothing, and neither do rules that yield
 * to each other in a cycle.
 */
export function afterYielding(facts: FactGraph, bindings: readonly Binding[]): Yielded {
  const stronger = new Map(bindings.map((binding) => [binding, strongerThan(facts, binding, bindings)]));
  const settled = new Map<Binding, Binding | RuledOut>();
  const settle = (binding: Binding): Binding | RuledOut => {
    const others = (stronger.get(binding) ?? []).filter((other) => !leadsTo(stronger, other, binding));
    const result = settled.get(binding) ?? giveWay(binding, others.map(settle).filter(isBinding));
    settled.set(binding, result);
    return result;
  };
  const results = bindings.map(settle);
  return {
    bindings: results.filter(isBinding),
    ruledOut: results.filter((each): each is RuledOut => !isBinding(each)),
  };
}

type Stronger = ReadonlyMap<Binding, readonly Binding[]>;

/** The other bindings that a binding yields to. */
export function strongerThan<Each extends Pick<Binding, 'rule'>>(
  facts: FactGraph,
  binding: Each,
  bindings: readonly Each[],
): readonly Each[] {
  const ids = new Set(facts.out(binding.rule.id, 'YIELDS_TO').map((edge) => edge.to));
  if (ids.size === 0) return [];
  return bindings.filter((other) => other !== binding && actsUp(facts, other.rule.id).some((id) => ids.has(id)));
}

function leadsTo(stronger: Stronger, from: Binding, to: Binding): boolean {
  const reached = new Set([from]);
  for (const each of reached) for (const next of stronger.get(each) ?? []) reached.add(next);
  return reached.has(to);
}

function giveWay(binding: Binding, others: readonly Binding[]): Binding | RuledOut {
  const sure = others.find((other) => other.certainty === 'BINDS');
  if (sure) {
    const text = messages.applicability.yields({ rule: titleOf(sure.rule) });
    return { rule: binding.rule, reason: 'YIELDS', text };
  }
  if (others.length === 0) return binding;
  const undecided = uniqueTraits([...binding.undecided, ...others.flatMap((other) => other.undecided)]);
  return { ...binding, certainty: 'CONDITIONAL', undecided };
}

function isBinding(result: Binding | RuledOut): result is Binding {
  return 'certainty' in result;
}
