import type { CombinedError } from '@urql/core';

/** What the API says is wrong with one value of the input. */
export interface InputProblem {
  readonly message: string;
  /** A path of `EntryPlanInput`. */
  readonly field: string;
}

/** @returns the problems with values of the input; none if the error is about something else */
export function problemsIn(error: Pick<CombinedError, 'graphQLErrors'>): readonly InputProblem[] {
  return error.graphQLErrors.flatMap(({ message, extensions }) => {
    const { problems, field } = extensions;
    if (Array.isArray(problems)) return problems.flatMap(problemIn);
    return problemIn({ message, field });
  });
}

function problemIn(value: unknown): readonly InputProblem[] {
  if (typeof value !== 'object' || value === null || !('message' in value) || !('field' in value)) return [];
  const { message, field } = value;
  return typeof message === 'string' && typeof field === 'string' ? [{ message, field }] : [];
}
