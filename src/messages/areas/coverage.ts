import { message } from '../definition.js';
import { list, name, optional, part } from '../kinds.js';

/** What the knowledge base contains. */
export const coverage = {
  noData: message('coverage.noData', { place: name }),
  partialScope: message('coverage.partialScope', { note: optional(part), rules: list(name), missing: part }),
  withCodes: message('coverage.withCodes', { note: part, named: part }),
  horizontalOnly: message('coverage.horizontalOnly', { note: optional(part) }),
} as const;
