import { z } from 'zod';

/** A published state of the knowledge, as the graph stores it. */
export const knowledge = z.object({
  sequence: z.int(),
  /** ISO 8601 with time zone. */
  publishedAt: z.string(),
  /** Fingerprint of the seed files that were loaded last, if any. */
  seed: z
    .string()
    .nullish()
    .transform((seed) => seed ?? null),
});

export type Knowledge = z.infer<typeof knowledge>;
