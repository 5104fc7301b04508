import { z } from 'zod';
import type { Value } from '../../../src/graph/port.js';

/** Anything that crosses the port. */
export const anyValue: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.string(), z.number(), z.boolean(), z.array(anyValue), z.record(z.string(), anyValue)]),
);

export const properties = z.record(z.string(), anyValue);

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !isList(value);
}
