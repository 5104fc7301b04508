import type { RecordKind } from './kinds.js';

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The names of the generated statements of a kind of record. */
export const recordStatements = {
  put: (kind: RecordKind): string => `write/put-record-${kebab(kind)}`,
  take: (kind: RecordKind): string => `write/take-record-${kebab(kind)}`,
  drop: (kind: RecordKind): string => `write/drop-record-${kebab(kind)}`,
  byId: (kind: RecordKind): string => `read/record-${kebab(kind)}-by-id`,
  byKey: (kind: RecordKind, key: string): string => `read/record-${kebab(kind)}-by-${kebab(key)}`,
} as const;
