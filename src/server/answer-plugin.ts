import type { ApolloServerPlugin } from '@apollo/server';
import { isUnforeseen } from '../api/format-error.js';
import type { RequestScope } from '../api/request-scope.js';
import { isMalformed, mediaTypeFor, statusOf } from './graphql-over-http.js';
import { bounded, withRequestId } from './shown-errors.js';

const MOST_LOGGED = 20;

/** Completes an answer with errors: they are few, carry the request id, and the status is that of GraphQL over HTTP. */
export function answerPlugin<C extends RequestScope>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName }) => {
        for (const err of errors.filter(isUnforeseen).slice(0, MOST_LOGGED)) {
          contextValue.log.error({ err: err.originalError ?? err, operation: operationName, path: err.path }, 'fault');
        }
      },
      willSendResponse: async ({ request, response, errors, contextValue }) => {
        if (response.body.kind !== 'single' || errors === undefined) return;
        const { singleResult: result } = response.body;
        result.errors = bounded(result.errors ?? []).map(withRequestId(contextValue.requestId));
        const [first] = errors;
        if (first === undefined || result.data !== undefined || isMalformed(first)) return;
        const mediaType = mediaTypeFor(request.http?.headers.get('accept'));
        response.http.status = statusOf(first, mediaType, response.http.status ?? 500);
      },
    }),
  };
}
