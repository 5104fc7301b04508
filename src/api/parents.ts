import type { Changeset } from '../changesets/changeset.js';
import type { Impact } from '../changesets/preview/impact.js';
import type { ReportStatus as ReportStanding } from '../changesets/reports/report-state.js';
import type { MarketAnswer, PlanAnswer } from '../navigator/navigator.js';
import type { Binding, CostSummary, JourneyStage, Step, SupportMatch } from '../navigator/plan.js';
import type { Problems } from './payload.js';

/** What resolvers get as their parent, where a part of a plan has to see the whole of it. */
interface Within {
  readonly answer: PlanAnswer;
}

export interface StepParent extends Step, Within {}

export interface AppliedRuleParent extends Binding, Within {}

export interface SupportParent extends SupportMatch, Within {}

export interface JourneyStageParent extends JourneyStage, Within {}

export interface CostParent extends CostSummary, Within {}

export interface ProductPayloadParent extends Problems {
  /** Of the product; absent where nothing was changed. */
  readonly id?: string;
}

export interface ReportFactPayloadParent extends Problems {
  /** Absent where nothing was kept. */
  readonly reference?: string;
}

export interface ReportPayloadParent extends Problems {
  /** Absent where nothing was settled. */
  readonly report?: ReportStanding;
}

export interface ChangesetPayloadParent extends Problems {
  /** Absent where nothing was done. */
  readonly changeset?: Changeset;
}

export interface ImpactParent {
  /** Id of the changeset. */
  readonly changeset: string;
  readonly impact: Impact;
}

export interface MarketComparisonParent {
  readonly rows: readonly MarketAnswer[];
}
