import { type RecordKind, recordKindNames, recordKinds } from '../../../../src/graph/records/kinds.js';
import type { StatementCases } from '../case.js';

type Named = readonly [string, StatementCases];

/** Cases of the statements of every kind of record. */
export function recordCases(): Named[] {
  return recordKindNames.flatMap((kind) => [
    [`put-record-${kind}`, putCases(kind)] as const,
    [`take-record-${kind}`, foundById(kind, 'reads and keeps')] as const,
    [`drop-record-${kind}`, dropCases(kind)] as const,
    [`record-${kind}-by-id`, foundById(kind, 'finds')] as const,
    ...recordKinds[kind].map((key) => [`record-${kind}-by-${key}`, foundByKey(kind, key)] as const),
  ]);
}

function putCases(kind: RecordKind): StatementCases {
  const [key = 'data'] = recordKinds[kind];
  return {
    world: { [kind]: { 'r/1': { [key]: 'old', data: '{}' } } },
    cases: [
      {
        it: 'adds a record',
        params: { rows: [{ id: 'r/2', properties: { [key]: 'new', data: '{}' } }] },
        rows: [],
        effect: { nodes: [{ labels: [kind], properties: { id: 'r/2', [key]: 'new', data: '{}' } }] },
      },
      {
        it: 'replaces a record, and clears a key that is null',
        params: { rows: [{ id: 'r/1', properties: { [key]: null, data: '{"a":1}' } }] },
        rows: [],
        effect: { nodes: [{ labels: [kind], properties: { id: 'r/1', data: '{"a":1}' } }] },
      },
    ],
  };
}

function dropCases(kind: RecordKind): StatementCases {
  return {
    world: { [kind]: { 'r/1': { data: '{}' }, 'r/2': { data: '{}' } } },
    cases: [{ it: 'takes records away', params: { ids: ['r/1', 'r/9'] }, rows: [], effect: { gone: ['r/1'] } }],
  };
}

function foundById(kind: RecordKind, verb: string): StatementCases {
  return {
    world: { [kind]: { 'r/1': { data: '1' }, 'r/2': { data: '2' } } },
    cases: [
      {
        it: `${verb} the records of these ids`,
        params: { ids: ['r/2', 'r/9'] },
        rows: [{ record: { $node: 'r/2' } }],
      },
    ],
  };
}

function foundByKey(kind: RecordKind, key: string): StatementCases {
  const records = { 'r/1': { [key]: 'a' }, 'r/2': { [key]: 'b' }, 'r/3': { [key]: 'a' }, 'r/4': { [key]: 'c' } };
  const found = (...ids: string[]) => ids.map((id) => ({ record: { $node: id } }));
  return {
    world: { [kind]: records },
    cases: [
      {
        it: 'finds the last records with one of the values',
        params: { values: ['a', 'b'], before: 'r/9', first: 2 },
        rows: found('r/3', 'r/2'),
      },
      {
        it: 'goes on before an id',
        params: { values: ['a', 'b'], before: 'r/2', first: 2 },
        rows: found('r/1'),
      },
    ],
  };
}
