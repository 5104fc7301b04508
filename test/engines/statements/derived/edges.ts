import type { RelationType } from '../../../../src/graph/vocabulary/types.js';
import type { StatementCases } from '../case.js';
import type { Drafts } from '../draft.js';
import { storedNames } from '../world.js';

/** `stage/a` linked to `stage/b`, and `stage/c` without links: the statements use only ids. */
const world = (type: string): Drafts => ({ Stage: { 'stage/a': { [type]: 'stage/b' }, 'stage/b': {}, 'stage/c': {} } });

const there = { from: 'stage/a', to: 'stage/b', key: '' };

export function linkCases({ type, properties }: RelationType): StatementCases {
  const given = Object.fromEntries(
    storedNames(properties)
      .slice(0, 1)
      .map((name) => [name, 'is']),
  );
  const changes = Object.keys(given).length > 0;
  return {
    world: world(type),
    cases: [
      {
        it: 'links two nodes',
        params: { rows: [{ from: 'stage/a', to: 'stage/c', key: '', properties: given }] },
        rows: [{ written: 1 }],
        effect: { edges: [{ from: 'stage/a', type, to: 'stage/c', properties: { key: '', ...given } }] },
      },
      {
        it: 'changes the link with the same ends and key',
        params: { rows: [{ ...there, properties: given }] },
        rows: [{ written: 1 }],
        effect: { edges: changes ? [{ from: 'stage/a', type, to: 'stage/b', properties: { key: '', ...given } }] : [] },
      },
      {
        it: 'adds a link with another key',
        params: { rows: [{ ...there, key: 'other', properties: {} }] },
        rows: [{ written: 1 }],
        effect: { edges: [{ from: 'stage/a', type, to: 'stage/b', properties: { key: 'other' } }] },
      },
      {
        it: 'writes nothing where an end is missing',
        params: { rows: [{ from: 'stage/a', to: 'stage/nowhere', key: '', properties: given }] },
        rows: [{ written: 0 }],
      },
    ],
  };
}

export function unlinkCases({ type }: RelationType): StatementCases {
  return {
    world: world(type),
    cases: [
      { it: 'takes a link away', params: { rows: [there] }, rows: [], effect: { gone: [`stage/a ${type} stage/b`] } },
      { it: 'leaves a link with another key', params: { rows: [{ ...there, key: 'other' }] }, rows: [] },
    ],
  };
}

export function endCases({ type, lastDay = '' }: RelationType): StatementCases {
  const properties = { key: '', [lastDay]: '2026-12-31' };
  return {
    world: world(type),
    cases: [
      {
        it: 'ends a link on a day',
        params: { rows: [{ ...there, on: '2026-12-31' }] },
        rows: [{ written: 1 }],
        effect: { edges: [{ from: 'stage/a', type, to: 'stage/b', properties }] },
      },
    ],
  };
}

export function removeCases(): StatementCases {
  return {
    world: world('NEXT'),
    cases: [
      {
        it: 'removes nodes with their links',
        params: { ids: ['stage/a', 'stage/nowhere'] },
        rows: [],
        effect: { gone: ['stage/a', 'stage/a NEXT stage/b'] },
      },
    ],
  };
}
