import type { MarketAnswer, PlanAnswer } from '../navigator/navigator.js';
import type { Binding, CostSummary, JourneyStage, Step, SupportMatch } from '../navigator/plan.js';

/** What resolvers get as their parent, where a part of a plan has to see the whole of it. */
interface Within {
  readonly answer: PlanAnswer;
}

export interface StepParent extends Within {
  readonly step: Step;
}

export interface AppliedRuleParent extends Within {
  readonly binding: Binding;
}

export interface SupportParent extends Within {
  readonly match: SupportMatch;
}

export interface JourneyStageParent extends Within {
  readonly part: JourneyStage;
}

export interface CostParent extends Within {
  readonly summary: CostSummary;
}

export interface MarketComparisonParent {
  readonly rows: readonly MarketAnswer[];
}
