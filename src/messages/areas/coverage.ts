import { message } from '../definition.js';
import { name } from '../kinds.js';

/** What the knowledge base contains. */
export const coverage = {
  noData: message('coverage.noData', { place: name }),
} as const;
