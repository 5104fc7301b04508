import { type Bound, define } from './define.js';

/** Errors of how much one request may ask for. */
export const limitErrors = {
  tooDeep: define(
    'TOO_DEEP',
    'limit',
    ({ given, limit }: Bound) =>
      `The query is nested ${given} levels deep, ${limit} are allowed: ask for less depth, or in two requests.`,
  ),
  unreadablyDeep: define(
    'TOO_DEEP',
    'limit',
    (_: object) =>
      'The query opens more brackets within each other than can be read: close them, or send the value as a variable.',
  ),
  tooManyAliases: define(
    'TOO_MANY_ALIASES',
    'limit',
    ({ given, limit }: Bound) =>
      `The query has ${given} aliases, ${limit} are allowed: use fewer, or ask for many things by a list (nodes, compareMarkets).`,
  ),
  tooManyRootFields: define(
    'TOO_MANY_ROOT_FIELDS',
    'limit',
    ({ given, limit }: Bound) =>
      `The query asks for ${given} fields at its root, ${limit} are allowed: send them in several requests.`,
  ),
  listTooLong: define(
    'LIST_TOO_LONG',
    'limit',
    ({ given, limit }: Bound) =>
      `${given} entries are asked for at once, ${limit} are allowed: take them in pages or in several requests.`,
  ),
  tooCostly: define(
    'TOO_COSTLY',
    'limit',
    ({ given, limit }: Bound) =>
      `The query costs ${given} points, ${limit} are allowed: ask for fewer fields, or for shorter lists.`,
  ),
  answerTooLarge: define(
    'ANSWER_TOO_LARGE',
    'limit',
    ({ limit, unit }: { limit: number; unit: 'bytes' | 'fields' }) =>
      `The answer would hold more than ${limit} ${unit}: ask for fewer fields, for shorter lists, or in several requests.`,
  ),
  tooManyErrors: define(
    'TOO_MANY_ERRORS',
    'limit',
    ({ limit }: { limit: number }) =>
      `More than ${limit} fields of the answer failed, so the others were given up: correct what the first errors say, and ask again.`,
  ),
  queryTooLong: define(
    'QUERY_TOO_LONG',
    'limit',
    ({ limit, unit }: { limit: number; unit: 'characters' | 'lines' }) =>
      `The query has more than ${limit} ${unit}: send values as variables, or ask in several requests.`,
  ),
  tooManyDefinitions: define(
    'TOO_MANY_DEFINITIONS',
    'limit',
    ({ limit }: { limit: number }) =>
      `The query has more than ${limit} operations and fragments: send those that are needed, or ask in several requests.`,
  ),
  tooManyVariableValues: define(
    'TOO_MANY_VALUES',
    'limit',
    ({ limit }: { limit: number }) =>
      `The variables hold more than ${limit} values: send fewer, or send them in several requests.`,
  ),
  variablesTooDeep: define(
    'TOO_DEEP',
    'limit',
    ({ limit }: { limit: number }) =>
      `The variables hold more than ${limit} levels of lists and objects: send values that are nested less deeply.`,
  ),
  tooManyTokens: define(
    'TOO_MANY_TOKENS',
    'limit',
    ({ limit }: { limit: number }) =>
      `The query has more than ${limit} tokens: send values as variables, or ask in several requests.`,
  ),
  tooLarge: define(
    'BODY_TOO_LARGE',
    'limit',
    ({ limit }: { limit: number }) => `The request is larger than ${limit} bytes: send less at once.`,
  ),
  tooSlow: define(
    'TIMEOUT',
    'unavailable',
    ({ seconds }: { seconds: number }) =>
      `No answer within ${seconds} s, so the request was given up: ask for less at once, or again in a moment.`,
  ),
} as const;
