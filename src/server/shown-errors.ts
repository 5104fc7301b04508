import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

const MOST = 20;
const LONGEST = 500;

/** A result may fail in a thousand places at once: the first errors are shown, short enough to read. */
export function bounded(all: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const shown = all.slice(0, MOST).map((error) => ({ ...error, message: short(error.message) }));
  const left = all.length - shown.length;
  if (left > 0) shown.push({ message: `${left} more errors are not shown.`, extensions: { code: 'MORE_ERRORS' } });
  return shown;
}

export const withRequestId =
  (requestId: string) =>
  (error: GraphQLFormattedError): GraphQLFormattedError => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  });

/** Apollo refuses a malformed request before it looks at the operation, so its answer is at hand as text only. */
export function stampText(body: string, requestId: string): string {
  const result: FormattedExecutionResult = JSON.parse(body);
  return JSON.stringify({ ...result, errors: result.errors?.map(withRequestId(requestId)) });
}

const short = (message: string): string => (message.length > LONGEST ? `${message.slice(0, LONGEST)} …` : message);
