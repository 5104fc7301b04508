import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Params, Row, Value } from '../port.js';

/**
 * Parameters for the driver, which treats a plain number as a float: whole numbers become integers, as `LIMIT` needs.
 */
export function encodeParams(params: Params): Record<string, unknown> {
  return mapValues(params, encode);
}

/** Rows as the port promises them, from a driver with `disableLosslessIntegers`. */
export function decodeRecord(record: Neo4jRecord): Row {
  return mapValues(record.toObject(), decode);
}

function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(encode) : mapValues(value, encode);
}

function decode(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(decode);
  if (isTemporal(value)) return value.toString();
  if (isPlain(value)) return mapValues(value, decode);
  throw new Error(`A statement returned ${String(value)}: return plain values, of a node its properties.`);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isTemporal(value: unknown): value is { toString(): string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    (neo4j.isDate(value) ||
      neo4j.isDateTime(value) ||
      neo4j.isLocalDateTime(value) ||
      neo4j.isTime(value) ||
      neo4j.isLocalTime(value) ||
      neo4j.isDuration(value))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function mapValues<From, To>(map: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  const changed: Record<string, To> = {};
  for (const [key, value] of Object.entries(map)) changed[key] = change(value);
  return changed;
}
