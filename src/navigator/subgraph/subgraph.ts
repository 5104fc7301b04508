import { isWithin } from '../../day.js';
import type { AnyNode } from '../../graph/generated/nodes.js';
import type { Localized } from '../../messages/localized.js';
import { compareText, type Edge, type FactGraph } from '../facts/fact-graph.js';
import type { Binding, Schedule, Subgraph, SupportMatch } from '../plan.js';
import type { Day, PlanRequest } from '../plan-request.js';
import { drawnRelations } from './drawn.js';
import { shownNodes } from './shown-nodes.js';

/** The plan as a graph: nodes by id, and every relation between two of them. */
export function subgraph(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  schedule: Schedule,
  support: readonly SupportMatch[],
): Subgraph {
  const shown = shownNodes(facts, request, bindings, schedule, support);
  const nodes = [...shown.values()].sort((a, b) => compareText(a.id, b.id));
  return {
    nodes: nodes.map((node) => ({ id: node.id, label: node.__typename, name: nameOf(node) })),
    edges: nodes.flatMap(({ id }) => edgesFrom(facts, id, request.asOf).filter((edge) => shown.has(edge.to))),
  };
}

/** Those of the day, by type and other end, each once. */
function edgesFrom(facts: FactGraph, id: string, day: Day): Subgraph['edges'] {
  return drawnRelations.flatMap((type) => {
    const ends = facts.out(id, type).filter((edge) => isOn(edge, day));
    return [...new Set(ends.map((edge) => edge.to))].map((to) => ({ from: id, to, type }));
  });
}

function isOn({ properties }: Edge, day: Day): boolean {
  return !('from' in properties || 'to' in properties) || isWithin(properties.from, properties.to, day);
}

function nameOf(node: AnyNode): Localized {
  return 'name' in node ? node.name : { en: node.id };
}
