import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';

const MOST = 20;
const LONGEST = 500;

/** A result can fail in a thousand places at once: the first errors are shown, each of limited length. */
export function bounded(all: readonly GraphQLFormattedError[], language: string): GraphQLFormattedError[] {
  const shown = all.slice(0, MOST).map((error) => ({ ...error, message: short(error.message) }));
  const count = all.length - shown.length;
  if (count > 0)
    shown.push({
      message: render(messages.answer.moreErrors({ count }), language),
      extensions: { code: 'MORE_ERRORS' },
    });
  return shown;
}

export const withRequestId =
  (requestId: string) =>
  (error: GraphQLFormattedError): GraphQLFormattedError => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  });

/**
 * Apollo refuses a malformed request before it reads the operation, so its answer is available as text only, and in
 * English.
 */
export function stampText(body: string, requestId: string, language: string): string {
  const result: FormattedExecutionResult = JSON.parse(body);
  const stamped = result.errors?.map((error) =>
    error.extensions?.requestId === undefined ? withRequestId(requestId)(malformedIn(language)(error)) : error,
  );
  return JSON.stringify({ ...result, errors: stamped });
}

const malformedIn =
  (language: string) =>
  (error: GraphQLFormattedError): GraphQLFormattedError =>
    error.extensions?.code === 'BAD_REQUEST'
      ? { ...error, message: render(messages.answer.malformed({ wrong: error.message }), language) }
      : error;

const short = (message: string): string => (message.length > LONGEST ? `${message.slice(0, LONGEST)} …` : message);
