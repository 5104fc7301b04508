import type { Trial } from './read-cases.js';

const id = /^[a-z0-9-]+(\/[\w.-]+)+$/;

/** Every id in the question and the expectation of a case. */
export function namedIn({ ask, expected }: Trial): readonly string[] {
  return [...new Set(textsIn([ask, expected]).filter((text) => id.test(text)))];
}

/** All texts in a value, including keys. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
}
