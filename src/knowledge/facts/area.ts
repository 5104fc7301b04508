import type { Area } from '../../graph/generated/nodes.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';

/** The areas of law in the schema. */
export const areas: readonly string[] =
  vocabulary.nodes.get('Regulation')?.fields.find(({ name }) => name === 'area')?.values ?? [];

export const isArea = (given: unknown): given is Area => typeof given === 'string' && areas.includes(given);
