import type { AgreementNode, RequirementNode, RuleNode } from '../../graph/generated/nodes.js';
import type { Applicability } from '../applicability/result.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { RuledOutReason } from '../plan.js';

/** The rules that a plan depends on, each once, by id. */
export interface Concerned {
  /** Rules that bind or may bind, with those that they implement. */
  readonly binding: readonly RuleNode[];
  /** Rules that do not bind only because of the day. */
  readonly waiting: readonly RuleNode[];
  readonly agreements: readonly AgreementNode[];
  readonly requirements: readonly RequirementNode[];
}

const reasonsOfTime: ReadonlySet<RuledOutReason> = new Set([
  'NOT_YET_IN_FORCE',
  'ENDED',
  'SUSPENDED',
  'POSTPONED',
  'REPLACED',
]);

export function concernedIn(facts: FactGraph, applied: Applicability, requirementIds: readonly string[]): Concerned {
  const binding = [...applied.bindings, ...applied.below].flatMap(({ rule, basis }) => [rule, ...basis]);
  const waiting = applied.ruledOut.filter(({ reason }) => reasonsOfTime.has(reason)).map(({ rule }) => rule);
  const under = binding.flatMap((rule) => facts.out(rule.id, 'UNDER').map((edge) => edge.to));
  return {
    binding: unique(binding),
    waiting: unique(waiting),
    agreements: unique(under.flatMap((id) => facts.get(id, 'Agreement') ?? [])),
    requirements: unique(requirementIds.flatMap((id) => facts.get(id, 'Certification', 'Formality') ?? [])),
  };
}

function unique<Node extends { readonly id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()].sort((a, b) => compareText(a.id, b.id));
}
