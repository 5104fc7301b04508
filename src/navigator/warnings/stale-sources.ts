import type { AnyNode, SourceNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { messages } from '../../messages/messages.js';
import { claimsOf } from '../claims/claim-on.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { PlanWarning } from '../plan.js';
import type { Day } from '../plan-request.js';
import type { Stating } from './value-changes.js';

/** Each source of the plan whose review was due before the day, with the facts that are based on it. */
export function staleSources(facts: FactGraph, nodes: readonly Stating[], asOf: Day): readonly PlanWarning[] {
  const citing = nodes.flatMap((node) => [node, ...claimsOf(facts, node.id)]);
  const stale = citing.flatMap((node) => staleOf(facts, node, asOf));
  const bySource = [...groupBy(stale, ({ source }) => source.id).values()];
  return bySource
    .sort(([a], [b]) => compareText(a?.source.id ?? '', b?.source.id ?? ''))
    .flatMap((group) => {
      const [first] = group;
      return first ? [staleSource(first.source, first.reviewBy, [...new Set(group.map(({ node }) => node))])] : [];
    });
}

interface Stale {
  readonly node: AnyNode;
  readonly source: SourceNode;
  readonly reviewBy: Day;
}

function staleOf(facts: FactGraph, node: AnyNode, asOf: Day): readonly Stale[] {
  return facts.out(node.id, 'CITES').flatMap((edge) => {
    const source = facts.get(edge.to, 'Source');
    const reviewBy = source?.reviewBy;
    return source && reviewBy !== undefined && reviewBy < asOf ? [{ node, source, reviewBy }] : [];
  });
}

function staleSource(source: SourceNode, reviewBy: Day, nodes: readonly AnyNode[]): PlanWarning {
  return {
    code: 'SOURCE_OUTDATED',
    message: messages.warnings.sourceOutdated({ source: source.name, reviewBy, facts: nodes.length }),
    about: [source, ...nodes],
  };
}
