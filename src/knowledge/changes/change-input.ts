import { z } from 'zod';
import type { Plain } from '../reading/raw-value.js';

const id = z.string().min(1).max(200);
const plain: z.ZodType<Plain> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(plain), z.record(z.string(), plain)]),
);
const values = z.record(z.string(), plain);
const day = z.string().max(10);

/** A relation is given by its field in the type at its start: `suspends`. */
const relation = { from: id, field: z.string().max(100), to: id };

const endNode = z.strictObject({ id, on: day });
const endRelation = z.strictObject({ id, field: relation.field, to: id, on: day, values: values.optional() });

/** One typed change, as a person or a program states it. It has exactly one of its parts. */
export const changeInput = z.union([
  z.strictObject({ put: z.strictObject({ type: z.string().max(100), id, values }) }),
  z.strictObject({ link: z.strictObject({ ...relation, values: values.optional() }) }),
  z.strictObject({ unlink: z.strictObject({ ...relation, values: values.optional() }) }),
  z.strictObject({ end: z.union([endNode, endRelation]) }),
  z.strictObject({ remove: z.strictObject({ id }) }),
]);

export type ChangeInput = z.infer<typeof changeInput>;
