import { z } from 'zod';
import type { Properties } from './hydrate.js';

/** The properties of a node or a relationship in a row, as they are stored. */
export const storedProperties = z.custom<Properties>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** A node in a row. */
export const storedNode = z.object({ node: storedProperties, labels: z.array(z.string()) });
