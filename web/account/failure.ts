import type { CombinedError } from '@urql/core';

type Failed = Pick<CombinedError, 'graphQLErrors'>;

/**
 * Why something was not done, in the words of the API.
 * @param problems those of the payload of a mutation
 * @param unreachable what to say if there is no answer
 * @returns undefined if it was done
 */
export function failureIn(
  error: Failed | undefined,
  problems: readonly { readonly message: string }[] | undefined,
  unreachable: string,
): string | undefined {
  if (error === undefined && problems !== undefined && problems.length === 0) return undefined;
  const messages = [...(error?.graphQLErrors ?? []), ...(problems ?? [])].map(({ message }) => message);
  return messages.join(' ') || unreachable;
}
