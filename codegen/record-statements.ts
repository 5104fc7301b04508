import { type RecordKind, recordKinds } from '../src/graph/records/kinds.js';
import { recordStatements as names } from '../src/graph/records/names.js';

type GeneratedFile = { readonly name: string; readonly text: string };

/** The statements that write and find each kind of record. */
export function recordWrites(): GeneratedFile[] {
  return kinds.flatMap((kind) => [
    file(names.put(kind), put(kind)),
    file(names.take(kind), take(kind)),
    file(names.drop(kind), drop(kind)),
  ]);
}

export function recordReads(): GeneratedFile[] {
  return kinds.flatMap((kind) => [
    file(names.byId(kind), byId(kind)),
    ...recordKinds[kind].map((key) => file(names.byKey(kind, key), byKey(kind, key))),
  ]);
}

// The keys of an object literal, which TypeScript does not tell from any text.
const kinds = Object.keys(recordKinds) as RecordKind[];

const file = (name: string, text: string): GeneratedFile => ({ name: `${name}.cypher`, text });

const put = (kind: string): string => `// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:${kind} {id: row.id})
SET record += row.properties
`;

const take = (kind: string): string => `// $ids. Nobody else writes what is read, until this transaction has ended.
UNWIND $ids AS id
MATCH (record:${kind} {id: id})
SET record.id = id
WITH record
RETURN properties(record) AS record
`;

const drop = (kind: string): string => `// $ids
UNWIND $ids AS id
MATCH (record:${kind} {id: id})
DELETE record
`;

const byId = (kind: string): string => `UNWIND $ids AS id
MATCH (record:${kind} {id: id})
RETURN properties(record) AS record
`;

const byKey = (kind: string, key: string): string => `// $values, $before: an id, $first. The last ids first.
UNWIND $values AS value
MATCH (record:${kind} {${key}: value})
WHERE record.id < $before
WITH DISTINCT record ORDER BY record.id DESC LIMIT $first
RETURN properties(record) AS record ORDER BY record.id DESC
`;
