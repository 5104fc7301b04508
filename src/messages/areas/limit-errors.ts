import { message } from '../definition.js';
import { choice, count } from '../kinds.js';

/** Errors of limits on requests. */
export const limitErrors = {
  tooDeep: message('limitErrors.tooDeep', { given: count, limit: count }),
  unreadablyDeep: message('limitErrors.unreadablyDeep'),
  tooManyAliases: message('limitErrors.tooManyAliases', { given: count, limit: count }),
  tooManyRootFields: message('limitErrors.tooManyRootFields', { given: count, limit: count }),
  listTooLong: message('limitErrors.listTooLong', { given: count, limit: count }),
  tooCostly: message('limitErrors.tooCostly', { given: count, limit: count }),
  queryTooLong: message('limitErrors.queryTooLong', { limit: count, unit: choice('characters', 'lines') }),
  tooManyTokens: message('limitErrors.tooManyTokens', { limit: count }),
  tooManyDefinitions: message('limitErrors.tooManyDefinitions', { limit: count }),
  tooManyVariableValues: message('limitErrors.tooManyVariableValues', { limit: count }),
  variablesTooDeep: message('limitErrors.variablesTooDeep', { limit: count }),
  tooLarge: message('limitErrors.tooLarge', { limit: count }),
  answerTooLarge: message('limitErrors.answerTooLarge', { limit: count, unit: choice('bytes', 'fields') }),
  tooManyErrors: message('limitErrors.tooManyErrors', { limit: count }),
  tooSlow: message('limitErrors.tooSlow', { seconds: count }),
} as const;
