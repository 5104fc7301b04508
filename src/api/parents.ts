import type { MarketAnswer, PlanAnswer } from '../navigator/navigator.js';
import type { Binding, CostSummary, JourneyStage, Step, SupportMatch } from '../navigator/plan.js';

/** What resolvers get as their parent, where a part of a plan has to see the whole of it. */
interface Within {
  readonly answer: PlanAnswer;
}

export interface StepParent extends Step, Within {}

export interface AppliedRuleParent extends Binding, Within {}

export interface SupportParent extends SupportMatch, Within {}

export interface JourneyStageParent extends JourneyStage, Within {}

export interface CostParent extends CostSummary, Within {}

export interface MarketComparisonParent {
  readonly rows: readonly MarketAnswer[];
}
