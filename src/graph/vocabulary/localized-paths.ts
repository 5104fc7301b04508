import type { Field } from './types.js';

/** The texts by language among these fields and in their groups, by path: `name`, `recurs.window`. */
export const localizedPaths = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ name, kind, fields: parts }) =>
    kind === 'localized' ? [name] : localizedPaths(parts).map((path) => `${name}.${path}`),
  );

/** The value at a path; undefined if there is none. */
export function valueAt(values: object, path: string): unknown {
  const [name = '', ...parts] = path.split('.');
  const value: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
  if (parts.length === 0) return value;
  return typeof value === 'object' && value !== null ? valueAt(value, parts.join('.')) : undefined;
}
