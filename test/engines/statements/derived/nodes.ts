import type { NodeType } from '../../../../src/graph/vocabulary/types.js';
import type { StatementCases } from '../case.js';
import { storedNames } from '../world.js';

/** Putting a node makes it with all its labels, or changes the given properties and keeps the others. */
export function putCases(type: NodeType): StatementCases {
  const [one = '', other = ''] = storedNames(type.fields).filter((name) => name !== 'id');
  const labels = [...type.labels];
  return {
    world: { [type.name]: { 'x/old': { [one]: 'was', [other]: 'stays' } } },
    cases: [
      {
        it: 'makes a node with the labels of its type',
        params: { rows: [{ id: 'x/new', properties: { [one]: 'is' } }] },
        rows: [{ written: 1 }],
        effect: { nodes: [{ labels, properties: { id: 'x/new', [one]: 'is' } }] },
      },
      {
        it: 'changes what is named and leaves the rest',
        params: { rows: [{ id: 'x/old', properties: { [one]: 'is' } }] },
        rows: [{ written: 1 }],
        effect: { nodes: [{ labels, properties: { id: 'x/old', [one]: 'is', [other]: 'stays' } }] },
      },
      {
        it: 'clears what is null',
        params: { rows: [{ id: 'x/old', properties: { [one]: null } }] },
        rows: [{ written: 1 }],
        effect: { nodes: [{ labels, properties: { id: 'x/old', [other]: 'stays' } }] },
      },
    ],
  };
}
