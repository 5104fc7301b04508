import { z } from 'zod';
import { address } from '../neo4j/address.js';

/** What a subject is asked to be. Without a Neo4j it has the embedded engine. */
export const subjectOptions = z.object({
  seed: z.string(),
  relationships: z.number(),
  neo4j: address.optional(),
});

/** What a subject says of itself. */
export const subjectState = z.object({
  /** Addresses of GraphQL: Landfall, and the same answer from memory. */
  plans: z.string(),
  memory: z.string(),
  nodes: z.number(),
  relationships: z.number(),
  loadSeconds: z.number(),
});

export type SubjectOptions = z.infer<typeof subjectOptions>;
export type SubjectState = z.infer<typeof subjectState>;
