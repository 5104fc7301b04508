import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type EntryPlanInput, PlanDocument, type PlanQuery } from '../../api/generated/operations.js';

export type Plan = PlanQuery['entryPlan'];

interface PlanState {
  /** The plan of the input, or the one before it while the next one is loading or cannot be made. */
  readonly plan: Plan | undefined;
  readonly error: CombinedError | undefined;
  readonly isLoading: boolean;
  again(): void;
}

/** The plan of an input. The plan before it stays until the next one is there, so that an answer does not blank a page. */
export function usePlan(input: EntryPlanInput, currency: string): PlanState {
  const [{ data, error, fetching }, again] = useQuery({ query: PlanDocument, variables: { input, currency } });
  const [kept, setKept] = useState<Plan>();
  const loaded = error === undefined ? data?.entryPlan : undefined;
  if (loaded !== undefined && loaded !== kept) setKept(loaded);
  return {
    plan: loaded ?? kept,
    error: fetching ? undefined : error,
    isLoading: fetching,
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
