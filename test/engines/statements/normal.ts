import type { Value } from '../../../src/graph/port.js';
import { isList } from './values.js';

/** A value whose form does not depend on the engine: numbers to six decimals, keys and labels in order. */
export function normal(value: Value): Value {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(normal);
  const entries = Object.keys(value)
    .sort()
    .map((key) => [key, normalEntry(key, value[key] ?? null)] as const);
  return Object.fromEntries(entries);
}

/** The same, with every list in order too: for statements that promise none. */
export function sorted(value: Value): Value {
  if (typeof value !== 'object' || value === null) return normal(value);
  if (isList(value)) return inOrder(value.map(sorted));
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

function normalEntry(key: string, value: Value): Value {
  return key === 'labels' && isList(value) ? inOrder(value) : normal(value);
}

function inOrder(values: readonly Value[]): readonly Value[] {
  const byText = values.map((value) => ({ text: JSON.stringify(value), value }));
  return byText.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ value }) => value);
}
