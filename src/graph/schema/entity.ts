import { statement } from '../statement.js';

/** What every graph needs, whatever its vocabulary. */
export const entitySchema = [
  statement(import.meta.url, 'entity-id-unique'),
  statement(import.meta.url, 'entity-id-index'),
] as const;
