import { recordKinds } from '../../../src/graph/records/kinds.js';
import type { NodeType } from '../../../src/graph/vocabulary/types.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import type { StoredEdge, StoredNode, World } from './world.js';

/** Nodes of each type: enough for a planner to avoid a scan. */
const COUNT = 300;

/**
 * Labels with a small, fixed number of nodes, regardless of the facts that are added: reading all of them stays cheap.
 */
export const fewForEver: readonly string[] = [
  'Stage',
  'Bloc',
  'Country',
  'Territory',
  'Knowledge',
  'Publishing',
  'SeedFile',
  'CommitCounter',
  'TariffSchedule',
];

/** A graph with this many nodes of every type, each linked by every relation of its type: for its statistics. */
export function grown(): World {
  const nodes = [...vocabulary.nodes.values()].flatMap((type) => indexes().map((index) => nodeOf(type, index)));
  return {
    nodes: [{ id: 'knowledge', labels: ['Knowledge'], properties: { id: 'knowledge' } }, ...nodes, ...records()],
    edges: edges(),
  };
}

function nodeOf({ name, labels, fields }: NodeType, index: number): StoredNode {
  const indexed = fields.filter((field) => field.indexed).map((field) => [field.name, `${index}`] as const);
  const id = idOf(name, index);
  return { id, labels, properties: { ...Object.fromEntries(indexed), id } };
}

function records(): StoredNode[] {
  return Object.entries(recordKinds).flatMap(([kind, keys]) =>
    indexes().map((index) => {
      const own = Object.fromEntries(keys.map((key) => [key, `${index}`]));
      return { id: idOf(kind, index), labels: [kind], properties: { ...own, id: idOf(kind, index), data: '{}' } };
    }),
  );
}

function edges(): StoredEdge[] {
  return [...vocabulary.nodes.values()].flatMap(({ name, relations }) =>
    relations
      .filter((relation) => relation.direction === 'OUT')
      .flatMap(({ type, targets: [target = name] }) =>
        indexes().map((index): StoredEdge => {
          const to = idOf(target, (index * 7) % COUNT);
          return { from: idOf(name, index), type, to, properties: { key: '' } };
        }),
      ),
  );
}

const indexes = (): number[] => Array.from({ length: COUNT }, (_, index) => index);

const idOf = (type: string, index: number): string => `${type}/${index}`;
