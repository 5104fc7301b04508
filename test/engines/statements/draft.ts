import { z } from 'zod';
import { properties } from './values.js';

/**
 * A fictional world: by type and id the stored properties of each node (`nameKo`, `daysMin`), and its relationships
 * under their stored names, each end an id or `{ node: id, ...properties of the relationship }`, one or a list.
 */
export const drafts = z.record(z.string(), z.record(z.string(), properties.nullable()));

export type Drafts = z.infer<typeof drafts>;
