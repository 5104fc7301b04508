import type { RequirementNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';

/** The papers that these rules ask for when what they grant is used, each once, by id. */
export function proofsOf(facts: FactGraph, ruleIds: readonly string[]): readonly RequirementNode[] {
  const asked = ruleIds
    .flatMap((id) => facts.out(id, 'REQUIRES'))
    .filter((edge) => edge.properties.force === 'IF_USED');
  const proofs = [...new Set(asked.map((edge) => edge.to))].sort(compareText);
  return proofs.flatMap((id) => facts.get(id, 'Certification', 'Formality') ?? []);
}
