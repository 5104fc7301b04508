import type { RequirementNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { Localized } from '../../messages/localized.js';
import { compareText, type Edge, type FactGraph } from '../facts/fact-graph.js';

/** The papers that these rules require for their benefits, each once, by id. */
export function proofsOf(facts: FactGraph, ruleIds: readonly string[]): readonly RequirementNode[] {
  const proofs = [...new Set(proofEdges(facts, ruleIds).map((edge) => edge.to))].sort(compareText);
  return proofs.flatMap((id) => facts.get(id, 'Certification', 'Formality') ?? []);
}

/** The names of these papers: each choice with its alternative options; an option can consist of several papers. */
export function proofNames(
  facts: FactGraph,
  ruleIds: readonly string[],
): readonly (readonly (readonly Localized[])[])[] {
  const choices = groupBy(proofEdges(facts, ruleIds), ({ to, properties }) => properties.choice ?? to);
  const asked = [...choices.values()].map((edges) => {
    const options = groupBy(edges, ({ to, properties }) => properties.option ?? to);
    return [...options.values()].map((option) => namesOf(facts, option));
  });
  return [...new Map(asked.map((options) => [JSON.stringify(options), options])).values()];
}

function proofEdges(facts: FactGraph, ruleIds: readonly string[]): readonly Edge<'REQUIRES'>[] {
  return ruleIds.flatMap((id) => facts.out(id, 'REQUIRES')).filter(({ properties }) => properties.force === 'IF_USED');
}

function namesOf(facts: FactGraph, edges: readonly Edge<'REQUIRES'>[]): readonly Localized[] {
  const names = edges.flatMap(({ to }) => facts.get(to, 'Certification', 'Formality')?.name ?? []);
  return [...new Map(names.map((name) => [name.en, name])).values()];
}
