import type { StepContext } from './context.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Demand } from './requirements/demand.js';
import { partOf } from './requirements/requirement-graph.js';
import { type Timed, timed } from './timed.js';
import { type Decision, decide } from './ways/decide.js';

/** What must be done for some demands, on the best ways, with its times. */
export interface Solution {
  readonly context: StepContext;
  readonly outcome: Outcome;
  readonly decisions: readonly Decision[];
  readonly timed: Timed;
}

/** @param demands some of those of the context */
export function solve(context: StepContext, demands: readonly Demand[]): Solution {
  const within = { ...context, requirementGraph: partOf(context.requirementGraph, demands) };
  const { network, decisions } = decide(within);
  const outcome = outcomeOf(within, network);
  return { context: within, outcome, decisions, timed: timed(within, outcome.items, network.demands) };
}
