import { z } from 'zod';
import { drafts } from './draft.js';
import { anyValue, properties } from './values.js';

/** The exact effect of a statement that writes. Absent: it writes nothing. */
const effect = z
  .strictObject({
    /** New or changed nodes, as they are afterwards. */
    nodes: z.array(z.strictObject({ labels: z.array(z.string()), properties: anyValue })),
    /** New or changed relationships, as they are afterwards, with their `key`. */
    edges: z.array(z.strictObject({ from: z.string(), type: z.string(), to: z.string(), properties })),
    /** What was removed: a node's id, or `from TYPE to` (with the key, if it has one). */
    gone: z.array(z.string()),
  })
  .partial();

const oneCase = z.strictObject({
  /** A sentence, after "it". */
  it: z.string(),
  params: properties.optional(),
  /** `{ $node: id }` means the stored properties of a node of the world, `{ $labels: id }` its labels. */
  rows: z.array(properties),
  /** The statement defines no order of its rows or within its lists. */
  anyOrder: z.boolean().optional(),
  effect: effect.optional(),
});

/** The cases of one statement, in a file at the statement's path: `cases/catalogue/nodes-by-ids.yaml`. */
export const statementCases = z.strictObject({
  /** A file in `worlds/`, or a world only for this statement. Absent: `small`. */
  world: z.union([z.string(), drafts]).optional(),
  cases: z.array(oneCase).min(1),
});

export type Case = z.infer<typeof oneCase>;
export type StatementCases = z.infer<typeof statementCases>;
