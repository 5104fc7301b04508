import { commons } from '../../access/viewer.js';
import { intoAtMost } from '../snapshots/published-snapshot.js';
import type { KnowledgeSnapshot, KnownEdge } from '../snapshots/snapshot.js';
import { type OwnershipRelation, ownershipRelationsOf } from './ownership-relations.js';

/** The longest chain of acts or prerequisites. */
const depth = 8;

/**
 * The desks that each of these facts belongs to: ids of territories, or `commons`. A territory is its own desk; an act
 * belongs where it applies; a fact that depends on others (a requirement, a claim, a source) belongs to their desk if
 * there is one, and to the commons if there are several.
 */
export async function desksOf(
  snapshot: KnowledgeSnapshot,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  await loadWays(snapshot, ids);
  const known = new Map<string, readonly string[]>();
  return new Map(ids.map((id) => [id, desks(snapshot, id, known, new Set())]));
}

async function loadWays(snapshot: KnowledgeSnapshot, ids: readonly string[]): Promise<void> {
  let wanted = [...ids];
  const seen = new Set(wanted);
  for (let level = 0; level < depth && wanted.length > 0; level += 1) {
    await snapshot.load(wanted);
    wanted = wanted.flatMap((id) => onwards(snapshot, id).ends).filter((id) => !seen.has(id));
    for (const id of wanted) seen.add(id);
  }
}

function desks(
  snapshot: KnowledgeSnapshot,
  id: string,
  known: Map<string, readonly string[]>,
  path: Set<string>,
): readonly string[] {
  const found = known.get(id);
  if (found !== undefined) return found;
  if (path.has(id)) return [];
  path.add(id);
  const own = decide(snapshot, id, (end) => desks(snapshot, end, known, path));
  path.delete(id);
  known.set(id, own);
  return own;
}

function decide(snapshot: KnowledgeSnapshot, id: string, ask: (id: string) => readonly string[]): readonly string[] {
  if (snapshot.node(id)?.type.labels.includes('Territory')) return [id];
  const { way, ends } = onwards(snapshot, id);
  if (way === undefined) return [commons];
  const all = [...new Set(ends.flatMap(ask))].sort();
  if (way.direction === 'OUT') return all.length === 0 ? [commons] : all;
  const [only] = all;
  return all.length === 1 && only !== undefined && ends.length < intoAtMost ? [only] : [commons];
}

interface Onwards {
  readonly way: OwnershipRelation | undefined;
  readonly ends: readonly string[];
}

/** The first relations of the node's type that lead to other nodes, and these nodes. */
function onwards(snapshot: KnowledgeSnapshot, id: string): Onwards {
  for (const way of ownershipRelationsOf(snapshot.node(id)?.type.name)) {
    const edges = way.direction === 'OUT' ? snapshot.out(id) : snapshot.into(id);
    const ends = edges.filter((edge) => isOf(edge, way)).map((edge) => (way.direction === 'OUT' ? edge.to : edge.from));
    if (ends.length > 0) return { way, ends };
  }
  return { way: undefined, ends: [] };
}

const isOf = ({ type }: KnownEdge, way: OwnershipRelation): boolean => way.types.some((each) => each === type.type);
