import { message } from '../definition.js';
import { count, part, text } from '../kinds.js';

/** Errors of an answer that are in no table of errors. */
export const answer = {
  masked: message('answer.masked'),
  moreErrors: message('answer.moreErrors', { count }),
  /** GraphQL's own message about a request. */
  unparsable: message('answer.unparsable', { wrong: text }),
  invalid: message('answer.invalid', { wrong: text }),
  badValue: message('answer.badValue', { wrong: text }),
  /** The place of an invalid value from GraphQL, and our own message about the value. */
  badPlace: message('answer.badPlace', { place: text, wrong: part }),
  malformed: message('answer.malformed', { wrong: text }),
} as const;
