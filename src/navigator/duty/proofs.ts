import type { RequirementNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText, type Edge, type FactGraph } from '../facts/fact-graph.js';

/** The papers that these rules ask for when what they grant is used, each once, by id. */
export function proofsOf(facts: FactGraph, ruleIds: readonly string[]): readonly RequirementNode[] {
  const proofs = [...new Set(proofEdges(facts, ruleIds).map((edge) => edge.to))].sort(compareText);
  return proofs.flatMap((id) => facts.get(id, 'Certification', 'Formality') ?? []);
}

/** `, with this proof: A and B, or C`: options of one choice are alternatives. Empty where no paper is asked. */
export function proofText(facts: FactGraph, ruleIds: readonly string[]): string {
  const choices = groupBy(proofEdges(facts, ruleIds), ({ to, properties }) => properties.choice ?? to);
  const asked = [...choices.values()].map((edges) => {
    const options = groupBy(edges, ({ to, properties }) => properties.option ?? to);
    return [...options.values()].map((option) => namesOf(facts, option).join(' and ')).join(', or ');
  });
  return asked.length === 0 ? '' : `, with this proof: ${[...new Set(asked)].join('; ')}`;
}

function proofEdges(facts: FactGraph, ruleIds: readonly string[]): readonly Edge<'REQUIRES'>[] {
  return ruleIds.flatMap((id) => facts.out(id, 'REQUIRES')).filter(({ properties }) => properties.force === 'IF_USED');
}

function namesOf(facts: FactGraph, edges: readonly Edge<'REQUIRES'>[]): readonly string[] {
  const names = edges.flatMap(({ to }) => facts.get(to, 'Certification', 'Formality')?.name.en ?? []);
  return [...new Set(names)];
}
