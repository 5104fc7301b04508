import { messages } from '../messages/messages.js';
import { define } from './define.js';

/** Errors of limits on requests. */
export const limitErrors = {
  tooDeep: define('TOO_DEEP', 'limit', messages.limitErrors.tooDeep),
  unreadablyDeep: define('TOO_DEEP', 'limit', messages.limitErrors.unreadablyDeep),
  tooManyAliases: define('TOO_MANY_ALIASES', 'limit', messages.limitErrors.tooManyAliases),
  tooManyRootFields: define('TOO_MANY_ROOT_FIELDS', 'limit', messages.limitErrors.tooManyRootFields),
  listTooLong: define('LIST_TOO_LONG', 'limit', messages.limitErrors.listTooLong),
  tooCostly: define('TOO_COSTLY', 'limit', messages.limitErrors.tooCostly),
  queryTooLong: define('QUERY_TOO_LONG', 'limit', messages.limitErrors.queryTooLong),
  tooManyTokens: define('TOO_MANY_TOKENS', 'limit', messages.limitErrors.tooManyTokens),
  tooManyDefinitions: define('TOO_MANY_DEFINITIONS', 'limit', messages.limitErrors.tooManyDefinitions),

  tooManyVariableValues: define('TOO_MANY_VALUES', 'limit', messages.limitErrors.tooManyVariableValues),
  variablesTooDeep: define('TOO_DEEP', 'limit', messages.limitErrors.variablesTooDeep),

  tooLarge: define('BODY_TOO_LARGE', 'limit', messages.limitErrors.tooLarge),
  answerTooLarge: define('ANSWER_TOO_LARGE', 'limit', messages.limitErrors.answerTooLarge),
  tooManyErrors: define('TOO_MANY_ERRORS', 'limit', messages.limitErrors.tooManyErrors),
  tooSlow: define('TIMEOUT', 'unavailable', messages.limitErrors.tooSlow),
} as const;
