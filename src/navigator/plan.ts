import type {
  Actor,
  AgencyCodeNode,
  AgreementNode,
  AnyNode,
  Area,
  CertificationNode,
  ChargeBase,
  Confidence,
  Cost,
  CostPer,
  CountryNode,
  CoverageLevel,
  CustomsRuleKind,
  CustomsRuleNode,
  DayRange,
  DutyEffect,
  ExchangeRateNode,
  OriginRuleNode,
  ProductClassNode,
  ProductNode,
  RecognitionNode,
  RequirementNode,
  RuleNode,
  SourceNode,
  StageNode,
  SupplyMode,
  SupportProgramNode,
  TraitNode,
} from '../graph/generated/nodes.js';
import type { TariffRate } from '../graph/vocabulary/stated-rate.js';
import type { Localized } from '../messages/localized.js';
import type { Message, Text } from '../messages/message.js';
import type { Portions } from '../portions.js';
import type { StandingChange } from './law/upcoming.js';
import type { Day, InputReading } from './plan-request.js';

/** A plan, as the pure steps make it. `schema/plan*.graphql` describes each field. */
export interface Plan {
  readonly target: CountryNode;
  readonly origin: CountryNode;
  readonly offering: PlannedOffering;
  readonly asOf: Day;
  readonly entryOn: Day;
  readonly readings: readonly InputReading[];
  readonly verdict: Verdict;
  readonly verdictReason: Message;
  /** The answers that the figures assume, where open questions exclude each other's steps. */
  readonly branch: readonly BranchAnswer[];
  readonly blockedBy: readonly RuleNode[];
  readonly advisedChecks: readonly AdvisedCheck[];
  readonly bindings: readonly Binding[];
  readonly ruledOut: readonly RuledOut[];
  readonly schedule: Schedule;
  readonly cost: CostSummary;
  readonly duty: DutyQuote;
  readonly charges: readonly ChargeQuote[];
  readonly landedCost: LandedCost | undefined;
  readonly support: readonly SupportMatch[];
  readonly journey: readonly JourneyStage[];
  readonly questions: readonly PlanQuestion[];
  readonly warnings: readonly PlanWarning[];
  readonly coverage: readonly AreaCoverage[];
  /** What the answers change, by the key of the question; computed in portions, each time that it is called. */
  readonly effects: () => Portions<ReadonlyMap<string, QuestionEffects>>;
  readonly graph: Subgraph;
}

export type Verdict = 'OPEN' | 'CONDITIONAL' | 'BLOCKED' | 'UNKNOWN';

export interface PlannedOffering {
  readonly class: ProductClassNode | undefined;
  readonly product: ProductNode | undefined;
  readonly mode: SupplyMode;
  /** Traits that are known to hold, including implied ones. */
  readonly traits: readonly TraitNode[];
}

/** A reason, with the nodes that lead to it: offering first. */
export interface Explanation {
  readonly text: Text;
  readonly path: readonly AnyNode[];
}

export interface Citation {
  readonly source: SourceNode;
  readonly about?: string;
  readonly locator?: string;
  readonly confidence: Confidence;
  readonly says?: string;
}

// ------------------------------------------------------------------ what applies

/** A rule that binds, or would bind if an open question were answered yes. */
export interface Binding {
  readonly rule: RuleNode;
  readonly certainty: 'BINDS' | 'CONDITIONAL';
  /** The traits whose answers decide, if it is conditional; none if only the national line decides. */
  readonly undecided: readonly TraitNode[];
  readonly because: readonly Explanation[];
  /** From the offering's class up to the covered class; 0 is the class itself, negative a national line below it. */
  readonly distance: number;
  /** The class through which it is covered. */
  readonly through: ProductClassNode;
  /**
   * The rules of a bloc that it implements and that bind here too: they are shown with it, and their requirements are
   * among its own.
   */
  readonly basis: readonly RuleNode[];
  /** For a column of a tariff schedule: what it states for `through`. */
  readonly stated?: TariffRate | undefined;
}

export type RuledOutReason =
  | 'NOT_YET_IN_FORCE'
  | 'ENDED'
  | 'SUSPENDED'
  | 'POSTPONED'
  | 'REPLACED'
  | 'OTHER_ORIGIN'
  | 'OTHER_DESTINATION'
  | 'EXCLUDED_CLASS'
  | 'TRAIT'
  | 'YIELDS';

export interface RuledOut {
  readonly rule: RuleNode;
  readonly reason: RuledOutReason;
  readonly text: Text;
}

/** A reason to ask an authority, from a code of a tariff or a list. It requires nothing. */
export interface AdvisedCheck {
  readonly code: AgencyCodeNode;
  readonly certainty: 'CERTAIN' | 'CONDITIONAL';
  readonly text: Message;
  readonly question: Text;
  /** Whether all national lines of the class carry the code. */
  readonly everyLine: boolean;
  /** Codes below the class that carry it, if not all do. */
  readonly lines: readonly string[];
  /** Entries of a list for these goods. */
  readonly entries: readonly string[];
}

// ------------------------------------------------------------------ what must be done

export type StepStatus =
  | 'REQUIRED'
  | 'CONDITIONAL'
  | 'OPTIONAL'
  | 'SATISFIED'
  | 'MET'
  | 'CREDITED'
  | 'REDUCED'
  | 'ALTERNATIVE';

/** One requirement in the plan. Its id is the requirement's. */
export interface Step {
  readonly id: string;
  readonly requirement: RequirementNode;
  readonly stage: StageNode;
  readonly status: StepStatus;
  readonly rules: readonly RuleNode[];
  readonly because: readonly Explanation[];
  /** Ids of steps. */
  readonly dependsOn: readonly string[];
  readonly doneBy: Actor | undefined;
  /** Id of the step that meets it, if its status is `MET`. */
  readonly metBy: string | undefined;
  /** False if only answers outside the branch ask for it: it has no times, and no total counts it. */
  readonly inBranch: boolean;
  /** Calendar days that it adds, after credit; undefined if no source gives them. */
  readonly days: DayRange | undefined;
  /** As published, on the day; undefined if no source gives it. */
  readonly cost: Cost | undefined;
  readonly earliestStart: number | undefined;
  readonly earliestFinish: number | undefined;
  readonly slack: number | undefined;
  readonly critical: boolean;
  readonly due: Deadline | undefined;
  readonly recurs: Recurrence | undefined;
  readonly creditedBy: Credit | undefined;
  readonly sources: readonly Citation[];
}

export interface Deadline {
  readonly days: number;
  readonly before: boolean;
  readonly event: string;
  readonly text: Message;
}

export interface Recurrence {
  readonly text: Message;
  readonly everyMonths?: number;
  readonly per?: CostPer;
}

export interface Credit {
  readonly certification?: CertificationNode;
  readonly recognition?: RecognitionNode;
  readonly effect: 'FULL' | 'TEST_REPORT' | 'PARTIAL' | 'HELD';
  readonly daysSaved?: number;
}

/** Steps in the order to do them, and the total duration. */
export interface Schedule {
  readonly steps: readonly Step[];
  /** Ids of steps, in order. */
  readonly criticalPath: readonly string[];
  /** Empty if no step that counts has a known duration. */
  readonly duration: DayRange;
  readonly durationIsLowerBound: boolean;
  readonly unknownDurations: number;
  readonly milestones: readonly Milestone[];
  /** By id of step, of those that count. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** When a step starts and ends at the earliest, along the shortest, the typical and the longest path. */
export type Span = Readonly<Record<keyof DayRange, { readonly start: number; readonly finish: number }>>;

/** Events of the first shipment, in their order. */
export const milestoneEvents = [
  'SIGNING',
  'EXPORT_DECLARATION',
  'LOADING',
  'DEPARTURE',
  'ARRIVAL',
  'IMPORT_DECLARATION',
  'RELEASE',
  'PLACING_ON_MARKET',
] as const;

export type MilestoneEvent = (typeof milestoneEvents)[number];

export interface Milestone {
  readonly event: MilestoneEvent;
  /** Calendar days from the start; undefined if nothing before it has a known duration. */
  readonly days: DayRange | undefined;
  readonly isLowerBound: boolean;
}

// ------------------------------------------------------------------ what it costs, and who pays

export interface CostSummary {
  readonly gross: readonly Cost[];
  readonly support: readonly Cost[];
  readonly net: readonly Cost[];
  readonly unknownCosts: number;
}

/** A whole `CostSummary` in one currency, with the rates that were used. */
export interface CostTotals {
  readonly gross: Cost;
  readonly support: Cost;
  readonly net: Cost;
  readonly rates: readonly ExchangeRateNode[];
}

export interface DutyQuote {
  readonly lines: readonly DutyLine[];
  readonly best: DutyLine | undefined;
  readonly mfn: DutyLine | undefined;
  readonly saving: number | undefined;
  readonly nationalLines: readonly ProductClassNode[];
  /** Whether the amount to pay depends on the national line. */
  readonly lineDecides: boolean;
  /** Ids of rules that depend on an open question whose answer does not change the amount to pay. */
  readonly idle: readonly string[];
  readonly note: readonly Message[];
}

export interface DutyLine {
  readonly rule: CustomsRuleNode;
  readonly agreement: AgreementNode | undefined;
  readonly rate: number | undefined;
  readonly total: number | undefined;
  /** Bounds of the total, from the parts that are known. */
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
  readonly formula: Message;
  readonly originRules: readonly OriginRuleNode[];
  readonly proofs: readonly RequirementNode[];
  readonly layers: readonly DutyLayer[];
}

export interface DutyLayer {
  readonly rule: CustomsRuleNode;
  readonly effect: DutyEffect;
  /** False while an open question decides whether it applies. */
  readonly binds: boolean;
  readonly rate: number | undefined;
  readonly added: number | undefined;
}

export interface ChargeQuote {
  readonly kind: CustomsRuleKind;
  readonly base: ChargeBase;
  readonly standard: ChargeLine | undefined;
  readonly lines: readonly ChargeLine[];
  readonly best: ChargeLine | undefined;
  readonly note: readonly Message[];
}

export interface ChargeLine {
  readonly rule: CustomsRuleNode;
  readonly agreement: AgreementNode | undefined;
  readonly rate: number | undefined;
  readonly formula: Message;
  readonly proofs: readonly RequirementNode[];
  /** False while an open question decides whether it applies. */
  readonly binds: boolean;
}

/** What a consignment costs after import. */
export interface LandedCost {
  readonly lines: readonly LandedCostLine[];
  readonly total: Cost | undefined;
  readonly isLowerBound: boolean;
}

export interface LandedCostLine {
  readonly label: Message;
  /** Undefined for the customs value, and for a part that is not on record. */
  readonly rule: CustomsRuleNode | undefined;
  readonly amount: Cost | undefined;
  readonly note: readonly Message[];
}

export interface SupportMatch {
  readonly program: SupportProgramNode;
  readonly status: 'OPEN' | 'CLOSED' | 'EXPECTED';
  /** Ids of the steps that it helps with. */
  readonly steps: readonly string[];
  /** Percent. */
  readonly share: number | undefined;
  readonly cap: Cost | undefined;
  /** What it pays in this plan; undefined if that cannot be determined. */
  readonly amount: Cost | undefined;
  /** What is left of the cost of the steps that it pays for; undefined if that cannot be determined. */
  readonly ownShare: Cost | undefined;
  /** The amount by step, each in the currency of the step; empty if it does not reduce the net cost. */
  readonly pays: readonly Payment[];
  readonly note: readonly Message[];
}

/** The part of the cost of one step that a programme pays. */
export interface Payment {
  /** Id of the step. */
  readonly step: string;
  readonly cost: Cost;
}

export interface JourneyStage {
  readonly stage: StageNode;
  /** Ids of steps. */
  readonly steps: readonly string[];
  readonly days: DayRange;
  readonly cost: CostSummary;
  readonly support: readonly SupportMatch[];
  readonly leadsTo: readonly SupportProgramNode[];
  readonly gap: Message | undefined;
}

// ------------------------------------------------------------------ what is not known

export interface PlanQuestion {
  readonly key: string;
  readonly kind: 'TRAIT' | 'AMOUNT' | 'CHOICE' | 'TARIFF_LINE' | 'COMPANY';
  readonly trait: TraitNode | undefined;
  readonly options: readonly string[] | undefined;
  readonly text: Text;
  readonly decides: readonly RuleNode[];
  /** The path of the input field that takes the answer. */
  readonly answerIn: readonly string[];
  readonly choices: readonly AnswerChoice[];
}

export interface AnswerChoice {
  /** For an interval of an amount, a value inside it. */
  readonly value: string;
  readonly name: Text;
}

export interface BranchAnswer {
  readonly question: PlanQuestion;
  readonly answer: AnswerChoice;
}

/** What the answers to a question change, or why that was not computed. */
export interface QuestionEffects {
  readonly effects?: readonly AnswerEffect[];
  readonly note?: Message;
}

/** Differences between the plan with one answer, the others open, and the plan that is shown. */
export interface AnswerEffect {
  /** The `value` of the choice. */
  readonly answer: string;
  readonly adds: readonly RequirementNode[];
  readonly removes: readonly RequirementNode[];
  readonly days: DayRange | undefined;
  readonly cost: Cost | undefined;
  readonly dutyPoints: number | undefined;
  readonly verdict: Verdict;
}

export interface PlanWarning {
  /** Stable, upper case: `RULE_ENDS`, `SOURCES_DISAGREE`. */
  readonly code: string;
  readonly message: Text;
  readonly about: readonly AnyNode[];
  /** Its content as data, if it is about something in the future. */
  readonly ahead?: Ahead;
}

/** A future event: the state of a rule changes, it is amended, or a value changes (undefined: unknown). */
export type Ahead =
  | { readonly kind: 'STANDING'; readonly change: StandingChange }
  | { readonly kind: 'AMENDMENT'; readonly on: Day; readonly by: RuleNode }
  | { readonly kind: 'VALUE'; readonly on: Day; readonly field: string; readonly value: Message | undefined };

export interface AreaCoverage {
  readonly area: Area;
  readonly level: CoverageLevel;
  readonly checkedOn: Day | undefined;
  readonly note: Message | undefined;
}

export interface Subgraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly name: Localized }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly type: string }[];
}
