import { message } from '../definition.js';
import { count, text } from '../kinds.js';

/** Errors of an answer that no table of errors has. */
export const answer = {
  masked: message('answer.masked'),
  moreErrors: message('answer.moreErrors', { count }),
  /** What GraphQL says of a request, in its own words. */
  unparsable: message('answer.unparsable', { wrong: text }),
  invalid: message('answer.invalid', { wrong: text }),
  badValue: message('answer.badValue', { wrong: text }),
  malformed: message('answer.malformed', { wrong: text }),
} as const;
