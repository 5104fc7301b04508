import type { Trial } from './read-cases.js';

const id = /^[a-z0-9-]+(\/[\w.-]+)+$/;

/** Every id that a case asks with or speaks of. */
export function namedIn({ ask, expected }: Trial): readonly string[] {
  return [...new Set(textsIn([ask, expected]).filter((text) => id.test(text)))];
}

/** All texts in a value, keys too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
}
