import type { AnyNode } from '../../graph/generated/nodes.js';
import { type Knowledge, knowledge } from '../../graph/knowledge.js';
import type { Row } from '../../graph/port.js';
import { toEdge } from '../../graph/vocabulary/edge.js';
import { toNode } from '../../graph/vocabulary/node.js';
import { readNodeWithEdges, type StoredEnd } from '../../graph/vocabulary/rows.js';
import type { TariffRate } from '../../graph/vocabulary/stated-rate.js';
import { tariffLabels, tariffRate } from '../../graph/vocabulary/tariff.js';
import { type AnyEdge, type FactGraph, factGraph } from '../facts/fact-graph.js';

/** The content of rows, collected over the statements of one plan. */
export interface Gathered {
  readonly nodes: Map<string, AnyNode>;
  readonly edges: AnyEdge[];
  /** Nodes with a type of relationship, `hs/33 PART_OF`, whose edges are complete: a row has all of a type. */
  readonly complete: Set<string>;
  readonly rates: TariffRate[];
  knowledge: Knowledge | undefined;
  /** Whether a publication became visible meanwhile, so that the rows can hold a part of it. */
  isMoving: boolean;
}

export function nothing(): Gathered {
  return { nodes: new Map(), edges: [], complete: new Set(), rates: [], knowledge: undefined, isMoving: false };
}

/**
 * Adds rows of a statement of a plan: nodes with their outgoing edges. The state of the knowledge is the one read last.
 */
export function gather(gathered: Gathered, rows: readonly Row[]): Gathered {
  for (const row of rows) {
    const { node, labels, edges } = readNodeWithEdges(row);
    if (labels.includes('Knowledge')) gathered.knowledge = knowledge.parse(node);
    else if (labels.includes('Publishing')) gathered.isMoving = true;
    else if (labels.includes(tariffLabels.rate)) gathered.rates.push(tariffRate(node));
    else gatherNode(gathered, toNode(labels, node), edges);
  }
  return gathered;
}

export function factsOf({ nodes, edges, rates }: Gathered): FactGraph {
  return factGraph(nodes.values(), [...edges, ...prohibitions(nodes, edges, rates)], rates);
}

/**
 * Where a schedule prohibits the import instead of stating a rate, the market's rule of prohibited goods covers the class,
 * and excludes the classes for which the schedule states anything else.
 */
function prohibitions(
  nodes: ReadonlyMap<string, AnyNode>,
  edges: readonly AnyEdge[],
  rates: readonly TariffRate[],
): readonly AnyEdge[] {
  const prohibiting = new Set(
    rates.filter(({ rate, to }) => rate.kind === 'PROHIBITED' && to === undefined).map(({ schedule }) => schedule),
  );
  if (prohibiting.size === 0) return [];
  const placesOf = (rule: string) => edges.filter(({ type, from }) => type === 'APPLIES_IN' && from === rule);
  const rules = [...nodes.values()].filter(
    (node) => node.__typename === 'CustomsRule' && node.kind === 'PROHIBITION' && node.isSchedule === true,
  );
  return [...prohibiting].flatMap((schedule) => {
    const places = new Set(placesOf(schedule).map(({ to }) => to));
    const rule = rules.find(({ id }) => placesOf(id).some(({ to }) => places.has(to)));
    const own = rule === undefined ? [] : rates.filter((each) => each.schedule === schedule && each.to === undefined);
    return own.map(({ covers, rate }) =>
      toEdge(rate.kind === 'PROHIBITED' ? 'COVERS' : 'EXCLUDES', rule?.id ?? '', covers, {}),
    );
  });
}

function gatherNode(gathered: Gathered, node: AnyNode | undefined, edges: readonly StoredEnd[]): void {
  if (node === undefined) return;
  gathered.nodes.set(node.id, node);
  const brought = edges.filter(({ type }) => !gathered.complete.has(`${node.id} ${type}`));
  for (const { type, edge, node: end, labels } of brought) {
    gathered.complete.add(`${node.id} ${type}`);
    // A source or a stage is at the end of many edges: it is converted once.
    const other = gathered.nodes.get(end.id) ?? toNode(labels, end);
    if (other === undefined) continue;
    gathered.nodes.set(other.id, other);
    gathered.edges.push(toEdge(type, node.id, other.id, edge));
  }
}
