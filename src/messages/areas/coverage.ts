import { message } from '../definition.js';
import { name, optional, part } from '../kinds.js';

/** What the knowledge base contains. */
export const coverage = {
  noData: message('coverage.noData', { place: name }),
  horizontalOnly: message('coverage.horizontalOnly', { note: optional(part) }),
} as const;
