import type { CountedStep } from '../cost/counted-steps.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { type Offered, offeredTerms } from './offered-terms.js';
import { type Helping, helpingPrograms } from './programs.js';

/** A programme for the plan with its terms for the firm on the day. */
export interface Candidate extends Helping {
  readonly offered: Offered;
}

/** Programmes that help and for which the firm may be eligible, by id. */
export function candidatesFor(
  facts: FactGraph,
  request: PlanRequest,
  steps: readonly CountedStep[],
): readonly Candidate[] {
  return helpingPrograms(facts, request, steps).flatMap((helping) => {
    const offered = offeredTerms(facts, request, helping.program);
    return offered === undefined ? [] : [{ offered, ...helping }];
  });
}
