// The TypeScript types behind those of a plan; codegen reads the names.
import type { Cost, DayRange } from '../../graph/generated/nodes.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import type { ChangesResult, MarketResult, PlanResult } from '../../navigator/navigator.js';
import type * as plan from '../../navigator/plan.js';
import type { InputReading } from '../../navigator/plan-request.js';

/** For a part of a plan that needs the whole plan. */
interface Within {
  readonly result: PlanResult;
}

export type EntryPlanMapper = PlanResult;
export type InputReadingMapper = InputReading;
export type PlanStepMapper = plan.Step & Within;
export type AppliedRuleMapper = plan.Binding & Within;
export type SupportMatchMapper = plan.SupportMatch & Within;
export type JourneyStageMapper = plan.JourneyStage & Within;
export type CostSummaryMapper = plan.CostSummary & Within;
export type CostTotalsMapper = plan.CostTotals;
export type CostMapper = Cost;
export type DayRangeMapper = DayRange;
export type DutyQuoteMapper = plan.DutyQuote;
export type DutyLineMapper = plan.DutyLine;
export type DutyLayerMapper = plan.DutyLayer;
export type ChargeQuoteMapper = plan.ChargeQuote;
export type ChargeLineMapper = plan.ChargeLine;
export type PlanQuestionMapper = plan.PlanQuestion & Within;
export type AnswerChoiceMapper = plan.AnswerChoice;
export type AnswerEffectMapper = plan.AnswerEffect;
export type BranchAnswerMapper = plan.BranchAnswer & Within;
export type MilestoneMapper = plan.Milestone;
export type LandedCostMapper = plan.LandedCost;
export type LandedCostLineMapper = plan.LandedCostLine;
export type AdvisedCheckMapper = plan.AdvisedCheck;
export type RuledOutMapper = plan.RuledOut;
export type ExplanationMapper = plan.Explanation;
export type CitationMapper = plan.Citation;
export type CreditMapper = plan.Credit;
export type DeadlineMapper = plan.Deadline;
export type RecurrenceMapper = plan.Recurrence;
export type PlanWarningMapper = plan.PlanWarning;
export type AreaCoverageMapper = plan.AreaCoverage;
export type SubgraphMapper = plan.Subgraph;
export type GraphNodeMapper = plan.Subgraph['nodes'][number];
export type OfferingMapper = plan.PlannedOffering;

export type PlanChangesMapper = ChangesResult;
export type PlanChangeMapper = PlanChange;

export interface MarketComparisonMapper {
  readonly rows: readonly MarketResult[];
}
export type MarketRowMapper = MarketResult;
