import { z } from 'zod';
import { drafts } from './draft.js';
import { anyValue, properties } from './values.js';

/** What a statement that writes leaves behind, exactly. Absent: it writes nothing. */
const effect = z
  .strictObject({
    /** Nodes that are new or changed, as they are afterwards. */
    nodes: z.array(z.strictObject({ labels: z.array(z.string()), properties: anyValue })),
    /** Relationships that are new or changed, as they are afterwards, with their `key`. */
    edges: z.array(z.strictObject({ from: z.string(), type: z.string(), to: z.string(), properties })),
    /** What is no longer there: a node's id, or `from TYPE to` (and the key, where it has one). */
    gone: z.array(z.string()),
  })
  .partial();

const oneCase = z.strictObject({
  /** A sentence, after "it". */
  it: z.string(),
  params: properties.optional(),
  /** `{ $node: id }` stands for the stored properties of a node of the world, `{ $labels: id }` for its labels. */
  rows: z.array(properties),
  /** The statement promises no order, neither of its rows nor within its lists. */
  anyOrder: z.boolean().optional(),
  effect: effect.optional(),
});

/** The cases of one statement, in a file at the statement's place: `cases/catalogue/nodes-by-ids.yaml`. */
export const statementCases = z.strictObject({
  /** A file in `worlds/`, or a world of this statement's own. Absent: `small`. */
  world: z.union([z.string(), drafts]).optional(),
  cases: z.array(oneCase).min(1),
});

export type Case = z.infer<typeof oneCase>;
export type StatementCases = z.infer<typeof statementCases>;
