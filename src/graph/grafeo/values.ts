import type { GrafeoValue } from '@grafeo-db/js';
import type { Row, Value } from '../port.js';

/** Rows as the port promises them. */
export function decodeRows(rows: readonly Record<string, GrafeoValue>[]): Row[] {
  return rows.map(decodeMap);
}

function decode(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  if (value instanceof Date) return value.toISOString();
  if (isPlain(value)) return decodeMap(value);
  throw new Error(`A statement returned a ${value.constructor.name}: return plain values.`);
}

function decodeMap(map: Record<string, GrafeoValue>): Row {
  if ('_id' in map) throw new Error('A statement returned a node or a relationship: return its properties.');
  const decoded: Record<string, Value> = {};
  for (const key in map) decoded[key] = decode(map[key] ?? null);
  return decoded;
}

function isPlain(value: object): value is Record<string, GrafeoValue> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
