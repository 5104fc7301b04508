import { z } from 'zod';
import type { Reader, Row, Transaction, Value } from '../port.js';
import { type RecordKind, recordKinds } from './kinds.js';
import { recordStatements } from './statements.js';

/** A page of records found by a key: the newest first, as later ids are greater. */
export interface RecordPage {
  /** The maximum number. */
  readonly first: number;
  /** Only those with an id before this one. */
  readonly before?: string | undefined;
}

type Key<Kind extends RecordKind> = (typeof recordKinds)[Kind][number];

/** The records of one kind. Every look-up is one statement; unknown ids are left out. */
export interface RecordStore<Kind extends RecordKind, Data extends { readonly id: string }> {
  /** Writes whole records: they replace those with the same ids. */
  put(transaction: Transaction, records: readonly Data[]): Promise<void>;
  /** Reads records and keeps others from writing them until the transaction ends. */
  take(transaction: Transaction, ids: readonly string[]): Promise<Data[]>;
  drop(transaction: Transaction, ids: readonly string[]): Promise<void>;
  byIds(reader: Reader, ids: readonly string[]): Promise<Data[]>;
  /** The records whose key has one of the values, by descending id. */
  by(reader: Reader, key: Key<Kind>, values: readonly (string | number)[], page: RecordPage): Promise<Data[]>;
}

/** Greater than any id. */
const end = '\uffff';
/** On Neo4j, a record that others removed while the statement ran has no properties any more. */
const storedRecord = z.object({ record: z.object({ data: z.string().optional() }) });

/** @param schema of the whole record, its keys included. A stored record that does not match it is a fault. */
export function recordStore<Kind extends RecordKind, Data extends { readonly id: string }>(
  kind: Kind,
  schema: z.ZodType<Data>,
): RecordStore<Kind, Data> {
  const keys: readonly Key<Kind>[] = recordKinds[kind];
  const { put, take, drop, byId, byKey } = recordStatements(kind);
  const read = (rows: readonly Row[]): Data[] =>
    rows.flatMap((row) => {
      const { data } = storedRecord.parse(row).record;
      return data === undefined ? [] : [schema.parse(JSON.parse(data))];
    });
  return {
    async put(transaction, records) {
      if (records.length > 0) await transaction.write(put, { rows: records.map((record) => stored(keys, record)) });
    },
    async take(transaction, ids) {
      return read(await transaction.write(take, { ids }));
    },
    async drop(transaction, ids) {
      if (ids.length > 0) await transaction.write(drop, { ids });
    },
    async byIds(reader, ids) {
      return ids.length === 0 ? [] : read(await reader.read(byId, { ids }));
    },
    async by(reader, key, values, { first, before = end }) {
      const statement = byKey.get(key);
      if (statement === undefined) throw new Error(`${kind} has no key "${key}" to be found by`);
      return read(await reader.read(statement, { values, first, before }));
    },
  };
}

function stored(keys: readonly string[], record: { readonly id: string }): Row {
  const own = Object.entries(record).filter(([name]) => keys.includes(name));
  const properties: { [name: string]: Value } = Object.fromEntries(keys.map((key) => [key, null]));
  for (const [name, value] of own) properties[name] = value ?? null;
  return { id: record.id, properties: { ...properties, data: dataOf(record) } };
}

const dataOf = (record: object): string => JSON.stringify(record);

/** The stored size of records, in bytes. */
export const storedBytes = (records: readonly object[]): number =>
  records.reduce((sum, record) => sum + Buffer.byteLength(dataOf(record)), 0);
