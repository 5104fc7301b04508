import type { ChangeInput } from '../generated/resolvers.js';

/** A change as the desk takes it: without the parts, and the fields of its part, that were not given. */
export const changeIn = (given: ChangeInput): unknown =>
  Object.fromEntries(Object.entries(there(given)).map(([name, part]) => [name, isObject(part) ? there(part) : part]));

function there(given: object): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
