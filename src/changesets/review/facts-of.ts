import type { Replayed } from '../../knowledge/changes/replay.js';
import { chains } from '../../knowledge/checks/no-cycle-of-acts.js';
import { aboutOf, endsOf, type FactChange } from '../../knowledge/facts/fact-change.js';
import type { EdgeFact, Facts, NodeFact } from '../../knowledge/facts/facts.js';
import type { Place } from '../../knowledge/facts/fault.js';
import { relationsWith } from '../../knowledge/facts/relation-roles.js';
import {
  edgeIdentity,
  type KnowledgeSnapshot,
  type KnownEdge,
  type KnownNode,
} from '../../knowledge/snapshots/snapshot.js';

/**
 * Relations whose start is checked against the node at their target: a claim's owner, a provision of an act, a trigger
 * of a trait.
 */
const judging = relationsWith(({ recheck }) => recheck === true);

/** The longest cycle that is searched for. */
const longestChain = 30;

/**
 * The facts for the checks: the nodes that changes affect, as they would be, and those that are judged by them. The
 * nodes around these can be looked up and are not judged themselves.
 */
export async function factsOfChanges(replayed: Replayed): Promise<Facts> {
  const { changes, after } = replayed;
  const touched = [...new Set(changes.map(({ fact }) => aboutOf(fact)))];
  await after.load([...touched, ...changes.flatMap(endsOf)]);
  const judged = touched.flatMap((id) => startsOf(after.into(id), judging));
  await after.load(judged);
  await loadChains(after, changes);
  await loadRates(after, touched);
  await loadBands(after, [...touched, ...judged]);
  const facts = factMaker(replayed);
  const ids = [...new Set([...touched, ...judged])];
  return {
    nodes: ids.flatMap((id) => facts.node(after.node(id)) ?? []),
    edges: ids.flatMap((id) => after.out(id).map(facts.edge)),
    node: (id) => facts.node(after.node(id)),
    has: (id) => after.node(id) !== undefined,
    out: (id, type) => ofTypes(after.out(id), [type]).map(facts.edge),
    into: (id, type) => ofTypes(after.into(id), [type]).map(facts.edge),
  };
}

const ofTypes = (edges: readonly KnownEdge[], types: readonly string[]): readonly KnownEdge[] =>
  edges.filter(({ type }) => types.includes(type.type));
const targetsOf = (edges: readonly KnownEdge[], types: readonly string[]): string[] =>
  ofTypes(edges, types).map(({ to }) => to);
const startsOf = (edges: readonly KnownEdge[], types: readonly string[]): string[] =>
  ofTypes(edges, types).map(({ from }) => from);

/** Everything that can be reached from a new edge of a chain. */
async function loadChains(snapshot: KnowledgeSnapshot, changes: readonly FactChange[]): Promise<void> {
  let ends = changes.flatMap(({ fact, kind }) =>
    'edge' in fact && kind !== 'REMOVED' && chains.includes(fact.edge.type) ? [fact.edge.to] : [],
  );
  const seen = new Set<string>();
  for (let step = 0; step < longestChain && ends.length > 0; step += 1) {
    await snapshot.load(ends);
    for (const id of ends) seen.add(id);
    const further = ends.flatMap((id) => targetsOf(snapshot.out(id), chains));
    ends = [...new Set(further)].filter((id) => !seen.has(id));
  }
}

/** The other rates of the classes that a rate covers. */
async function loadRates(snapshot: KnowledgeSnapshot, touched: readonly string[]): Promise<void> {
  const rates = touched.filter((id) => snapshot.node(id)?.values.kind === 'MFN');
  const classes = rates.flatMap((id) => targetsOf(snapshot.out(id), ['COVERS']));
  await snapshot.load(classes);
  await snapshot.load(classes.flatMap((id) => startsOf(snapshot.into(id), ['COVERS'])));
}

/** The other rules with a bound on an amount that a rule has a bound on. */
async function loadBands(snapshot: KnowledgeSnapshot, rules: readonly string[]): Promise<void> {
  const isBound = ({ properties }: KnownEdge): boolean => properties.min !== undefined || properties.max !== undefined;
  const amounts = rules.flatMap((id) => targetsOf(snapshot.out(id).filter(isBound), ['TRIGGERED_BY']));
  await snapshot.load(amounts);
  await snapshot.load(amounts.flatMap((id) => startsOf(snapshot.into(id), ['TRIGGERED_BY'])));
}

function factMaker({ touchedBy }: Replayed) {
  const nodes = new Map<string, NodeFact>();
  const placed = (key: string): Place => ({ change: touchedBy.get(key) });
  return {
    node(known: KnownNode | undefined): NodeFact | undefined {
      if (known === undefined) return undefined;
      const fact = nodes.get(known.id) ?? { ...known, place: placed(known.id), fields: new Map() };
      nodes.set(known.id, fact);
      return fact;
    },
    edge({ type, from, to, key, properties }: KnownEdge): EdgeFact {
      return { type, from, to, properties, place: placed(edgeIdentity({ type, from, to, key, properties })) };
    },
  };
}
