import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { formatError } from '../api/format-error.js';
import { languageOfUnchecked } from '../api/language/operation-language.js';
import type { RequestScope } from '../api/request-scope.js';
import { defaultLanguage } from '../messages/languages.js';

/** Apollo formats an error without its request. */
const languageOf = new WeakMap<object, string>();

/**
 * `formatError` for Apollo, in the language of the request. Errors that Apollo raises before it reads an operation are
 * in English.
 */
export const formatInLanguage = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
  formatError(formatted, error, languageOf.get(Object(error)) ?? defaultLanguage);

/** Has errors formatted in the language of their request, and sets the language of the answer. */
export function languagePlugin<C extends RequestScope>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, document, operation, request }) => {
        if (document !== undefined && operation === undefined) {
          const { operationName, variables } = request;
          contextValue.language = languageOfUnchecked(document, operationName, variables) ?? contextValue.language;
        }
        for (const error of errors) languageOf.set(error, contextValue.language);
      },
      willSendResponse: async ({ response, contextValue }) => {
        response.http.headers.set('content-language', contextValue.language);
      },
    }),
  };
}
