import { z } from 'zod';
import { address } from '../neo4j/address.js';

/** The options of a subject. Without a Neo4j it uses the embedded engine. */
export const subjectOptions = z.object({
  seed: z.string(),
  relationships: z.number(),
  neo4j: address.optional(),
});

/** The state that a subject reports. */
export const subjectState = z.object({
  /** GraphQL addresses: Landfall, and the same answer from memory. */
  plans: z.string(),
  memory: z.string(),
  nodes: z.number(),
  relationships: z.number(),
  loadSeconds: z.number(),
});

export type SubjectOptions = z.infer<typeof subjectOptions>;
export type SubjectState = z.infer<typeof subjectState>;
