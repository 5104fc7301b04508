import type { NodeType, Relation } from '../../../../src/graph/vocabulary/types.js';
import { vocabulary } from '../../../../src/graph/vocabulary/vocabulary.js';
import type { StatementCases } from '../case.js';
import type { Drafts } from '../draft.js';

const found = (id: string) => ({ node: { $node: id }, labels: { $labels: id } });

export function pageCases(type: NodeType): StatementCases {
  return {
    world: merge({ [type.name]: { 'x/1': {}, 'x/2': {}, 'x/3': {} } }, { [stranger([type.name])]: { 'x/0': {} } }),
    cases: [
      {
        it: 'returns the first of its type, by id',
        params: { after: '', first: 2 },
        rows: [found('x/1'), found('x/2')],
      },
      { it: 'goes on after an id', params: { after: 'x/2', first: 2 }, rows: [found('x/3')] },
    ],
  };
}

export function followCases(type: NodeType, relation: Relation): StatementCases {
  const end = (id: string) => ({ edge: { key: '' }, ...found(id) });
  return {
    world: relatives(type.name, relation),
    cases: [
      {
        it: 'returns the other ends by id, as many as asked for',
        params: { ids: ['start/many'], first: 2 },
        rows: [{ id: 'start/many', ends: [end('end/1'), end('end/2')] }],
      },
      {
        it: 'answers for each node that is there, also for one without other ends',
        params: { ids: ['start/many', 'start/none', 'start/nowhere'], first: 10 },
        anyOrder: true,
        rows: [
          { id: 'start/many', ends: [end('end/1'), end('end/2'), end('end/3')] },
          { id: 'start/none', ends: [] },
        ],
      },
    ],
  };
}

/** A node with three ends of the relation and one of another type, and a node without any. */
function relatives(start: string, relation: Relation): Drafts {
  const { type, direction, targets } = relation;
  const [wanted = ''] = targets;
  const ends = { [wanted]: { 'end/1': {}, 'end/2': {}, 'end/3': {} }, ...unwanted(relation) };
  const ids = Object.values(ends).flatMap((nodes) => Object.keys(nodes));
  const starts = { [start]: { 'start/many': direction === 'OUT' ? { [type]: ids } : {}, 'start/none': {} } };
  return merge(starts, direction === 'OUT' ? ends : linked(ends, type));
}

/** If any entity can be at the other end, none is of a wrong type. */
function unwanted({ targetLabel, targets }: Relation): Drafts {
  return targetLabel === 'Entity' ? {} : { [stranger(targets)]: { 'end/0': {} } };
}

function linked(drafts: Drafts, type: string): Drafts {
  const ofType = (nodes: Drafts[string]) =>
    Object.fromEntries(Object.keys(nodes).map((id) => [id, { [type]: 'start/many' }]));
  return Object.fromEntries(Object.entries(drafts).map(([name, nodes]) => [name, ofType(nodes)]));
}

/** A type that is not one of these, and has only the label of entities in common with them. */
function stranger(types: readonly string[]): string {
  const labels = types.flatMap((name) => vocabulary.nodes.get(name)?.labels ?? []);
  const shares = (label: string) => label !== 'Entity' && labels.includes(label);
  const found = [...vocabulary.nodes.values()].find((type) => !type.labels.some(shares));
  if (found === undefined) throw new Error(`every type is like ${types.join(', ')}`);
  return found.name;
}

/** Later drafts add to earlier ones. */
function merge(...parts: readonly Drafts[]): Drafts {
  const merged: Drafts = {};
  for (const part of parts)
    for (const [type, nodes] of Object.entries(part))
      for (const [id, draft] of Object.entries(nodes))
        merged[type] = { ...merged[type], [id]: { ...merged[type]?.[id], ...draft } };
  return merged;
}
