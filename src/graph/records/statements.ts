import { dropRecords, putRecords, recordsById, recordsByKey, takeRecords } from '../derived/templates.js';
import type { Statement } from '../statement.js';
import { type RecordKind, recordKinds } from './kinds.js';

/** The statements of one kind of record. */
export interface RecordStatements {
  /** `$rows: [{id, properties}]` */
  readonly put: Statement;
  /** `$ids`. Locks the records until the transaction ends. */
  readonly take: Statement;
  /** `$ids` */
  readonly drop: Statement;
  /** `$ids` */
  readonly byId: Statement;
  /** By the name of a key: `$values`, `$before`, `$first`. */
  readonly byKey: ReadonlyMap<string, Statement>;
}

/** @param kind of record */
export function recordStatements(kind: RecordKind): RecordStatements {
  return {
    put: putRecords(kind),
    take: takeRecords(kind),
    drop: dropRecords(kind),
    byId: recordsById(kind),
    byKey: new Map(recordKinds[kind].map((key) => [key, recordsByKey(kind, key)])),
  };
}
