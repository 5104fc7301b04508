import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyNode, AgreementNode, OriginRuleNode, AuthorityNode, CertificationNode, CompanyNode, ProductNode, CoverageNode, CustomsRuleNode, ExchangeRateNode, FormalityNode, NeedNode, SurveyNode, ProductClassNode, TraitNode, RecognitionNode, RegulationNode, SourceNode, ClaimNode, StageNode, SupportProgramNode, TermsNode, CountryNode, BlocNode, RequirementNode, RuleNode, FundableNode, TerritoryNode, Cost as StoredCost, DayRange as StoredDayRange } from '../../graph/generated/nodes.js';
import type { PlanAnswer, MarketAnswer, ChangesAnswer } from '../../navigator/navigator.js';
import type { MarketComparisonParent, StepParent, AppliedRuleParent, SupportParent, JourneyStageParent, CostParent } from '../parents.js';
import type { CostTotals as PlannedCostTotals, DutyQuote as PlannedDutyQuote, DutyLine as PlannedDutyLine, DutyLayer as PlannedDutyLayer, ChargeQuote as PlannedChargeQuote, ChargeLine as PlannedChargeLine, PlanQuestion as PlannedPlanQuestion, RuledOut as PlannedRuledOut, Explanation as PlannedExplanation, Citation as PlannedCitation, Credit as PlannedCredit, Deadline as PlannedDeadline, Recurrence as PlannedRecurrence, PlanWarning as PlannedPlanWarning, AreaCoverage as PlannedAreaCoverage, Subgraph as PlannedSubgraph } from '../../navigator/plan.js';
import type { LandfallError } from '../../errors.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2. */
  CountryCode: { input: string; output: string; }
  /** ISO 4217. */
  CurrencyCode: { input: string; output: string; }
  /** An ISO day: 2026-11-23. */
  Date: { input: string; output: string; }
  /** ISO 8601 with time zone. */
  DateTime: { input: string; output: string; }
};

/** What one rule does to another, while the acting rule is itself in force. `to` is the last day of it. */
export type ActingEdge = {
  readonly __typename?: 'ActingEdge';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Rule;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A trade agreement, a tax treaty or a digital trade agreement. */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  readonly cites: ReadonlyArray<Citation>;
  readonly id: Scalars['ID']['output'];
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  readonly inForceFromPrecision?: Maybe<DatePrecision>;
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  readonly kind: AgreementKind;
  readonly name: Scalars['String']['output'];
  readonly originRules: ReadonlyArray<OriginRule>;
  readonly parties: ReadonlyArray<PartyEdge>;
  readonly states: ReadonlyArray<Claim>;
  readonly status: AgreementStatus;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementOriginRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly pageInfo: PageInfo;
};

export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

export type AgreementKind =
  | 'DIGITAL'
  | 'TAX'
  | 'TRADE';

export type AgreementStatus =
  | 'CONCLUDED'
  | 'ENDED'
  | 'IN_FORCE'
  | 'SIGNED';

export type AppliedRule = {
  readonly __typename?: 'AppliedRule';
  readonly because: ReadonlyArray<Explanation>;
  readonly rule: Rule;
  readonly steps: ReadonlyArray<PlanStep>;
};

export type Area =
  | 'CONFORMITY'
  | 'DATA_AND_DIGITAL'
  | 'DUTY'
  | 'EXPORT_CONTROL'
  | 'IMPORT_CONTROL'
  | 'INTELLECTUAL_PROPERTY'
  | 'LABELLING'
  | 'LOGISTICS'
  | 'ORIGIN'
  | 'SETTLEMENT'
  | 'SUPPORT'
  | 'TAX';

export type AreaCoverage = {
  readonly __typename?: 'AreaCoverage';
  readonly area: Area;
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly level: CoverageLevel;
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Who makes the rule, issues the certificate or runs the programme. */
export type Authority = Node & {
  readonly __typename?: 'Authority';
  readonly handles: ReadonlyArray<Requirement>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly runs: ReadonlyArray<SupportProgram>;
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Who makes the rule, issues the certificate or runs the programme. */
export type AuthorityHandlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who makes the rule, issues the certificate or runs the programme. */
export type AuthorityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Who makes the rule, issues the certificate or runs the programme. */
export type AuthorityRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AuthorityConnection = {
  readonly __typename?: 'AuthorityConnection';
  readonly edges: ReadonlyArray<AuthorityEdge>;
  readonly pageInfo: PageInfo;
};

export type AuthorityEdge = {
  readonly __typename?: 'AuthorityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Authority;
};

/** A customs union, single market or region that makes rules of its own. */
export type Bloc = Node & Territory & {
  readonly __typename?: 'Bloc';
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly kind: BlocKind;
  readonly members: ReadonlyArray<MemberEdge>;
  readonly name: Scalars['String']['output'];
  readonly partyTo: ReadonlyArray<PartyToEdge>;
};


/** A customs union, single market or region that makes rules of its own. */
export type BlocCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customs union, single market or region that makes rules of its own. */
export type BlocMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customs union, single market or region that makes rules of its own. */
export type BlocNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A customs union, single market or region that makes rules of its own. */
export type BlocPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type BlocConnection = {
  readonly __typename?: 'BlocConnection';
  readonly edges: ReadonlyArray<BlocEdge>;
  readonly pageInfo: PageInfo;
};

export type BlocEdge = {
  readonly __typename?: 'BlocEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Bloc;
};

export type BlocKind =
  | 'CUSTOMS_UNION'
  | 'REGION'
  | 'SINGLE_MARKET';

/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type Certification = Node & Requirement & {
  readonly __typename?: 'Certification';
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  readonly cost?: Maybe<Cost>;
  readonly dayKind?: Maybe<DayKind>;
  readonly days?: Maybe<DayRange>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  readonly needs: ReadonlyArray<NeedsEdge>;
  readonly raises: ReadonlyArray<Need>;
  readonly requiredBy: ReadonlyArray<Rule>;
  readonly states: ReadonlyArray<Claim>;
  /** How long it lasts once obtained. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type CertificationDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type CertificationFundedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type CertificationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type CertificationRequiredByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CertificationConnection = {
  readonly __typename?: 'CertificationConnection';
  readonly edges: ReadonlyArray<CertificationEdge>;
  readonly pageInfo: PageInfo;
};

export type CertificationEdge = {
  readonly __typename?: 'CertificationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Certification;
};

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ChargeBase =
  | 'CUSTOMS_VALUE'
  | 'ROYALTY'
  | 'SALE'
  | 'SERVICE_FEE';

export type ChargeLine = {
  readonly __typename?: 'ChargeLine';
  readonly agreement?: Maybe<Agreement>;
  readonly formula: Scalars['String']['output'];
  readonly proofs: ReadonlyArray<Requirement>;
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
};

export type ChargeQuote = {
  readonly __typename?: 'ChargeQuote';
  readonly base: ChargeBase;
  readonly best?: Maybe<ChargeLine>;
  readonly kind: CustomsRuleKind;
  readonly lines: ReadonlyArray<ChargeLine>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly standard?: Maybe<ChargeLine>;
};

export type Citation = {
  readonly __typename?: 'Citation';
  /** The field or the relation that it is about; the whole node when absent. */
  readonly about?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  /** Article, section, page, row. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What the source says, in our words, where it says something else than the fact. */
  readonly says?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
};

/** What a source says of one field, where it changes over time or sources disagree. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly cites: ReadonlyArray<Citation>;
  /** The field of the node that states it: `rate`, `cost`, `days`, `validFrom`, `share`. */
  readonly field: Scalars['String']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly standing: ClaimStanding;
  /** Where the value is no number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly value?: Maybe<ClaimValue>;
};


/** What a source says of one field, where it changes over time or sources disagree. */
export type ClaimReasonArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly pageInfo: PageInfo;
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimStanding =
  | 'CHOSEN'
  | 'DISPUTED'
  | 'UNREVIEWED';

export type ClaimValue = {
  readonly __typename?: 'ClaimValue';
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly typical?: Maybe<Scalars['Float']['output']>;
  /** A currency, percent, days. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

export type Company = Node & {
  readonly __typename?: 'Company';
  readonly basedIn: ReadonlyArray<Country>;
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** Made up, for trying things out: anybody may plan with it. */
  readonly example?: Maybe<Scalars['Boolean']['output']>;
  readonly exports?: Maybe<Money>;
  readonly growthStage?: Maybe<GrowthStage>;
  readonly holds: ReadonlyArray<HoldsEdge>;
  readonly id: Scalars['ID']['output'];
  readonly makes: ReadonlyArray<Product>;
  readonly name: Scalars['String']['output'];
  readonly sales?: Maybe<Money>;
  readonly targets: ReadonlyArray<Country>;
};


export type CompanyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type CompanyInput = {
  /** The origin when absent. */
  readonly basedIn?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Of the last year. */
  readonly exports?: InputMaybe<MoneyInput>;
  /** Follows from exports when absent. */
  readonly growthStage?: InputMaybe<GrowthStage>;
  readonly holds?: InputMaybe<ReadonlyArray<HeldInput>>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Of the last year. */
  readonly sales?: InputMaybe<MoneyInput>;
};

export type CompareMarketsInput = {
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly company?: InputMaybe<CompanyInput>;
  readonly dispatchFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  readonly entryOn?: InputMaybe<Scalars['Date']['input']>;
  readonly offering: OfferingInput;
  readonly origin?: Scalars['CountryCode']['input'];
  readonly prefer?: Preference;
  readonly targets: ReadonlyArray<Scalars['CountryCode']['input']>;
};

export type Confidence =
  | 'CONFLICTING'
  | 'OFFICIAL'
  | 'SECONDARY'
  | 'UNREVIEWED';

export type ConsignmentInput = {
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<MoneyInput>;
};

export type Cost = {
  readonly __typename?: 'Cost';
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly per: CostPer;
  readonly typical?: Maybe<Scalars['Float']['output']>;
};

export type CostPer =
  | 'ITEM'
  | 'ONCE'
  | 'SHIPMENT'
  | 'YEAR';

export type CostSummary = {
  readonly __typename?: 'CostSummary';
  readonly gross: ReadonlyArray<Cost>;
  /** All in one currency, where every exchange rate is known; says which rates were used. */
  readonly inCurrency?: Maybe<CostTotals>;
  readonly net: ReadonlyArray<Cost>;
  readonly support: ReadonlyArray<Cost>;
  readonly unknownCosts: Scalars['Int']['output'];
};


export type CostSummaryInCurrencyArgs = {
  currency: Scalars['CurrencyCode']['input'];
};

export type CostTotals = {
  readonly __typename?: 'CostTotals';
  readonly gross: Cost;
  readonly net: Cost;
  readonly rates: ReadonlyArray<ExchangeRate>;
  readonly support: Cost;
};

export type Country = Node & Territory & {
  readonly __typename?: 'Country';
  readonly code: Scalars['CountryCode']['output'];
  readonly coverage: ReadonlyArray<Coverage>;
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly iso3?: Maybe<Scalars['String']['output']>;
  readonly memberOf: ReadonlyArray<MembershipEdge>;
  readonly name: Scalars['String']['output'];
  readonly partyTo: ReadonlyArray<PartyToEdge>;
  /** UN M49 region. */
  readonly region?: Maybe<Scalars['String']['output']>;
};


export type CountryCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryMemberOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type CountryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type CountryPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly pageInfo: PageInfo;
};

export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

/** What the knowledge base holds for an area in a market: absence of data is never absence of a rule. */
export type Coverage = Node & {
  readonly __typename?: 'Coverage';
  readonly appliesIn: ReadonlyArray<Territory>;
  readonly area: Area;
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly covers: ReadonlyArray<ProductClass>;
  readonly id: Scalars['ID']['output'];
  readonly level: CoverageLevel;
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** What the knowledge base holds for an area in a market: absence of data is never absence of a rule. */
export type CoverageNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  readonly edges: ReadonlyArray<CoverageEdge>;
  readonly pageInfo: PageInfo;
};

export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Coverage;
};

export type CoverageLevel =
  | 'COVERED'
  | 'NO_DATA'
  | 'PARTLY';

export type Credit = {
  readonly __typename?: 'Credit';
  readonly certification?: Maybe<Certification>;
  readonly daysSaved?: Maybe<Scalars['Int']['output']>;
  readonly effect: CreditEffect;
  readonly recognition?: Maybe<Recognition>;
};

export type CreditEffect =
  | 'FULL'
  | 'HELD'
  | 'PARTIAL'
  | 'TEST_REPORT';

export type CreditsEdge = {
  readonly __typename?: 'CreditsEdge';
  readonly daysSaved?: Maybe<Scalars['Int']['output']>;
  readonly node: Requirement;
};

/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRule = Node & Rule & {
  readonly __typename?: 'CustomsRule';
  readonly amends: ReadonlyArray<ActingEdge>;
  readonly appliesIn: ReadonlyArray<Territory>;
  readonly area: Area;
  readonly base?: Maybe<ChargeBase>;
  readonly cites: ReadonlyArray<Citation>;
  readonly covers: ReadonlyArray<ProductClass>;
  readonly effect?: Maybe<DutyEffect>;
  /** In words, an end that hangs on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  readonly exceptDestination: ReadonlyArray<Territory>;
  readonly exceptOrigin: ReadonlyArray<Territory>;
  readonly excludes: ReadonlyArray<ProductClass>;
  /** The rate as the schedule prints it, where it is not a plain percentage. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  readonly implements: ReadonlyArray<Rule>;
  readonly kind: CustomsRuleKind;
  readonly name: Scalars['String']['output'];
  readonly on?: Maybe<DutyOn>;
  /** The place of a layer among the layers. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  readonly provisions: ReadonlyArray<Rule>;
  readonly quotaPeriod?: Maybe<Scalars['String']['output']>;
  readonly quotaUnit?: Maybe<Scalars['String']['output']>;
  readonly quotaVolume?: Maybe<Scalars['Float']['output']>;
  /** Percent of the base. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rateMax?: Maybe<Scalars['Float']['output']>;
  /** Where only a range is known. */
  readonly rateMin?: Maybe<Scalars['Float']['output']>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  readonly requires: ReadonlyArray<RequiresEdge>;
  readonly side: RuleSide;
  /** Money for each unit, beside or instead of the percentage. */
  readonly specific?: Maybe<Money>;
  /** The unit of `specific`: kg, item, litre. */
  readonly specificUnit?: Maybe<Scalars['String']['output']>;
  readonly states: ReadonlyArray<Claim>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  readonly toDestination: ReadonlyArray<Territory>;
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  readonly under: ReadonlyArray<Agreement>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomsRuleConnection = {
  readonly __typename?: 'CustomsRuleConnection';
  readonly edges: ReadonlyArray<CustomsRuleEdge>;
  readonly pageInfo: PageInfo;
};

export type CustomsRuleEdge = {
  readonly __typename?: 'CustomsRuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CustomsRule;
};

export type CustomsRuleKind =
  | 'ADDITIONAL_DUTY'
  | 'DOCUMENT'
  | 'FEE'
  | 'LICENCE'
  | 'MFN'
  | 'PREFERENCE'
  | 'PROHIBITION'
  | 'QUOTA'
  | 'RELIEF'
  | 'TRADE_REMEDY'
  | 'VAT'
  | 'WITHHOLDING';

/** A date known only to the month or the year is kept as its first day, and says so. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type DayKind =
  | 'CALENDAR'
  /** Five are a week. */
  | 'WORKING';

/** Calendar days. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  readonly max?: Maybe<Scalars['Int']['output']>;
  readonly min?: Maybe<Scalars['Int']['output']>;
  readonly typical?: Maybe<Scalars['Int']['output']>;
};

export type Deadline = {
  readonly __typename?: 'Deadline';
  readonly before: Scalars['Boolean']['output'];
  readonly days: Scalars['Int']['output'];
  readonly event: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** Days before or after an event. */
export type Due = {
  readonly __typename?: 'Due';
  readonly before: Scalars['Boolean']['output'];
  readonly days: Scalars['Int']['output'];
  readonly event: DueEvent;
};

export type DueEvent =
  | 'ARRIVAL'
  | 'ENTRY'
  | 'LOADING'
  | 'PLACING_ON_MARKET'
  | 'SIGNING'
  | 'YEAR_END';

/** What a layer does to the rate it acts on: add to it, raise the total to it, stand in its place, or lift it. */
export type DutyEffect =
  | 'ADD'
  | 'EXEMPT'
  | 'REPLACE'
  | 'TOP_UP_TO';

export type DutyLayer = {
  readonly __typename?: 'DutyLayer';
  readonly added?: Maybe<Scalars['Float']['output']>;
  readonly effect: DutyEffect;
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
};

export type DutyLine = {
  readonly __typename?: 'DutyLine';
  readonly agreement?: Maybe<Agreement>;
  readonly formula: Scalars['String']['output'];
  readonly layers: ReadonlyArray<DutyLayer>;
  readonly originRules: ReadonlyArray<OriginRule>;
  readonly proofs: ReadonlyArray<Requirement>;
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** What a layer acts on: the rate of the column in use, or the total of the layers so far. */
export type DutyOn =
  | 'COLUMN_RATE'
  | 'RUNNING_TOTAL';

/** Percent of customs value, without VAT: 12.5 is 12.5 %. */
export type DutyQuote = {
  readonly __typename?: 'DutyQuote';
  readonly best?: Maybe<DutyLine>;
  readonly lines: ReadonlyArray<DutyLine>;
  readonly mfn?: Maybe<DutyLine>;
  readonly nationalLines: ReadonlyArray<ProductClass>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly saving?: Maybe<Scalars['Float']['output']>;
};

export type EntryPlan = {
  readonly __typename?: 'EntryPlan';
  readonly applies: ReadonlyArray<AppliedRule>;
  readonly asOf: Scalars['Date']['output'];
  readonly blockedBy: ReadonlyArray<Rule>;
  readonly charges: ReadonlyArray<ChargeQuote>;
  readonly cost: CostSummary;
  readonly coverage: ReadonlyArray<AreaCoverage>;
  readonly criticalPath: ReadonlyArray<PlanStep>;
  readonly duration: DayRange;
  readonly durationIsLowerBound: Scalars['Boolean']['output'];
  readonly duty: DutyQuote;
  readonly entryOn: Scalars['Date']['output'];
  readonly graph: Subgraph;
  /** Preparation, entry, settlement, expansion. */
  readonly journey: ReadonlyArray<JourneyStage>;
  readonly knowledge: Knowledge;
  readonly notApplicable: ReadonlyArray<RuledOut>;
  readonly offering: Offering;
  readonly origin: Country;
  readonly questions: ReadonlyArray<PlanQuestion>;
  /** In the order to do them. */
  readonly steps: ReadonlyArray<PlanStep>;
  readonly support: ReadonlyArray<SupportMatch>;
  readonly target: Country;
  readonly unknownDurations: Scalars['Int']['output'];
  readonly verdict: Verdict;
  readonly warnings: ReadonlyArray<PlanWarning>;
};

export type EntryPlanInput = {
  /** The day work starts and the law is read; today when absent. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly company?: InputMaybe<CompanyInput>;
  /** Where they leave; the origin when absent. */
  readonly dispatchFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Dates duty and what binds at import; asOf when absent. */
  readonly entryOn?: InputMaybe<Scalars['Date']['input']>;
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: Scalars['CountryCode']['input'];
  readonly prefer?: Preference;
  readonly target: Scalars['CountryCode']['input'];
};

/** Units of a currency for one US dollar, on average over a month. */
export type ExchangeRate = Node & {
  readonly __typename?: 'ExchangeRate';
  readonly cites: ReadonlyArray<Citation>;
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly id: Scalars['ID']['output'];
  /** 2026-06 */
  readonly month: Scalars['String']['output'];
  readonly perUsd: Scalars['Float']['output'];
};

export type ExchangeRateConnection = {
  readonly __typename?: 'ExchangeRateConnection';
  readonly edges: ReadonlyArray<ExchangeRateEdge>;
  readonly pageInfo: PageInfo;
};

export type ExchangeRateEdge = {
  readonly __typename?: 'ExchangeRateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ExchangeRate;
};

export type Explanation = {
  readonly __typename?: 'Explanation';
  readonly path: ReadonlyArray<Node>;
  readonly text: Scalars['String']['output'];
};

export type Force =
  | 'ADVISED'
  /** Only when what the rule grants is used: the proof of a preference. */
  | 'IF_USED'
  | 'MUST';

/** Done per market, product or shipment. */
export type Formality = Node & Requirement & {
  readonly __typename?: 'Formality';
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  readonly cost?: Maybe<Cost>;
  readonly dayKind?: Maybe<DayKind>;
  readonly days?: Maybe<DayRange>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly due?: Maybe<Due>;
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  readonly kind: FormalityKind;
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  readonly needs: ReadonlyArray<NeedsEdge>;
  readonly raises: ReadonlyArray<Need>;
  readonly recurs?: Maybe<Recurs>;
  readonly requiredBy: ReadonlyArray<Rule>;
  readonly states: ReadonlyArray<Claim>;
  /** How long it lasts once obtained. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/** Done per market, product or shipment. */
export type FormalityDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Done per market, product or shipment. */
export type FormalityFundedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Done per market, product or shipment. */
export type FormalityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Done per market, product or shipment. */
export type FormalityRequiredByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FormalityConnection = {
  readonly __typename?: 'FormalityConnection';
  readonly edges: ReadonlyArray<FormalityEdge>;
  readonly pageInfo: PageInfo;
};

export type FormalityEdge = {
  readonly __typename?: 'FormalityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Formality;
};

export type FormalityKind =
  | 'APPROVAL'
  | 'COMPANY_FORMATION'
  | 'CONTRACT'
  | 'DECLARATION'
  | 'DOCUMENT'
  | 'INSPECTION'
  | 'INSURANCE'
  | 'IP_PROTECTION'
  | 'LABEL'
  | 'LICENCE'
  | 'NOTIFICATION'
  | 'PAYMENT'
  | 'REGISTRATION'
  | 'REPORT'
  | 'REPRESENTATIVE'
  | 'TAX_REGISTRATION'
  | 'TEST';

export type Fundable = Certification | Formality | Need;

export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  readonly from: Scalars['ID']['output'];
  readonly to: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
};

export type GraphNode = {
  readonly __typename?: 'GraphNode';
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** By the exports of the last year: none, under 100,000, under 1 million, under 5 million, 5 million US dollars and more. */
export type GrowthStage =
  | 'BEGINNER'
  | 'DOMESTIC'
  | 'GROWTH'
  | 'PROMISING'
  | 'STRONG';

export type HeldInput = {
  readonly requirement: Scalars['ID']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type HoldsEdge = {
  readonly __typename?: 'HoldsEdge';
  readonly node: Requirement;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type ImpliedTraitEdge = {
  readonly __typename?: 'ImpliedTraitEdge';
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly node: Trait;
  readonly option?: Maybe<Scalars['String']['output']>;
};

export type ImplyingClassEdge = {
  readonly __typename?: 'ImplyingClassEdge';
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly node: ProductClass;
  readonly option?: Maybe<Scalars['String']['output']>;
};

export type JourneyStage = {
  readonly __typename?: 'JourneyStage';
  readonly cost: CostSummary;
  readonly days: DayRange;
  readonly gap?: Maybe<Scalars['String']['output']>;
  readonly leadsTo: ReadonlyArray<SupportProgram>;
  readonly stage: Stage;
  readonly steps: ReadonlyArray<PlanStep>;
  readonly support: ReadonlyArray<SupportMatch>;
};

/** A published state of the knowledge; plans say from which one they were made. */
export type Knowledge = {
  readonly __typename?: 'Knowledge';
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Fingerprint of the seed files that were loaded last. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  readonly sequence: Scalars['Int']['output'];
};

export type MarketComparison = {
  readonly __typename?: 'MarketComparison';
  readonly rows: ReadonlyArray<MarketRow>;
};

/** One destination; where its plan cannot be made, its problem, and the others stand. */
export type MarketRow = {
  readonly __typename?: 'MarketRow';
  readonly plan?: Maybe<EntryPlan>;
  readonly problem?: Maybe<Problem>;
  readonly target: Country;
};

export type MeasuredEdge = {
  readonly __typename?: 'MeasuredEdge';
  readonly node: Need;
  /** Percent. */
  readonly share: Scalars['Float']['output'];
};

export type MeasuredInEdge = {
  readonly __typename?: 'MeasuredInEdge';
  readonly node: Survey;
  readonly share: Scalars['Float']['output'];
};

export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Country;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Bloc;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type Money = {
  readonly __typename?: 'Money';
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

export type MoneyInput = {
  readonly amount: Scalars['Float']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** What firms say they need. */
export type Need = Node & {
  readonly __typename?: 'Need';
  readonly id: Scalars['ID']['output'];
  readonly measuredIn: ReadonlyArray<MeasuredInEdge>;
  readonly metBy: ReadonlyArray<SupportProgram>;
  readonly name: Scalars['String']['output'];
  readonly raisedBy: ReadonlyArray<Requirement>;
};


/** What firms say they need. */
export type NeedMeasuredInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What firms say they need. */
export type NeedMetByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What firms say they need. */
export type NeedNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What firms say they need. */
export type NeedRaisedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly pageInfo: PageInfo;
};

export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
};

/** Prerequisites with the same `choice` are alternatives. */
export type NeedsEdge = {
  readonly __typename?: 'NeedsEdge';
  readonly choice?: Maybe<Scalars['String']['output']>;
  readonly node: Requirement;
};

/** Anything in the graph that has an id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  readonly edges: ReadonlyArray<NodeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

export type Offering = {
  readonly __typename?: 'Offering';
  readonly class?: Maybe<ProductClass>;
  readonly mode: SupplyMode;
  readonly product?: Maybe<Product>;
  readonly traits: ReadonlyArray<Trait>;
};

/** Exactly one of productId, classId, hsCode (2, 4 or 6 digits of HS 2022) and cpcCode. */
export type OfferingInput = {
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  readonly consignment?: InputMaybe<ConsignmentInput>;
  readonly cpcCode?: InputMaybe<Scalars['String']['input']>;
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  readonly mode?: InputMaybe<SupplyMode>;
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
  readonly traits?: InputMaybe<ReadonlyArray<TraitAnswer>>;
};

/** How goods come to originate, in the terms that origin rules share. */
export type OriginCriterion =
  | 'CHANGE_OF_CHAPTER'
  | 'CHANGE_OF_HEADING'
  | 'CHANGE_OF_SUBHEADING'
  | 'MAXIMUM_VALUE'
  | 'REGIONAL_VALUE'
  | 'SPECIFIC_PROCESS'
  | 'WEIGHT_LIMIT'
  | 'WHOLLY_OBTAINED';

/** One product rule of an agreement, as the agreement states it. */
export type OriginRule = Node & {
  readonly __typename?: 'OriginRule';
  readonly cites: ReadonlyArray<Citation>;
  readonly criteria?: Maybe<ReadonlyArray<OriginCriterion>>;
  /** The rule covers only a part of the range: read its text. */
  readonly ex?: Maybe<Scalars['Boolean']['output']>;
  /** The goods within the range that the rule is about, where it says so. */
  readonly goods?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** First and last code covered, ten digits each. */
  readonly rangeFrom: Scalars['String']['output'];
  readonly rangeTo: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly under: ReadonlyArray<Agreement>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type OriginRuleConnection = {
  readonly __typename?: 'OriginRuleConnection';
  readonly edges: ReadonlyArray<OriginRuleEdge>;
  readonly pageInfo: PageInfo;
};

export type OriginRuleEdge = {
  readonly __typename?: 'OriginRuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OriginRule;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Territory;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type PartyToEdge = {
  readonly __typename?: 'PartyToEdge';
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Agreement;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type PlanChange = {
  readonly __typename?: 'PlanChange';
  readonly about: Node;
  readonly kind: ChangeKind;
  readonly text: Scalars['String']['output'];
};

export type PlanChanges = {
  readonly __typename?: 'PlanChanges';
  readonly after: EntryPlan;
  readonly before: EntryPlan;
  readonly changes: ReadonlyArray<PlanChange>;
};

export type PlanQuestion = {
  readonly __typename?: 'PlanQuestion';
  readonly decides: ReadonlyArray<Rule>;
  readonly id: Scalars['ID']['output'];
  readonly kind: QuestionKind;
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly trait?: Maybe<Trait>;
};

export type PlanStep = {
  readonly __typename?: 'PlanStep';
  readonly because: ReadonlyArray<Explanation>;
  readonly cost?: Maybe<Cost>;
  readonly creditedBy?: Maybe<Credit>;
  readonly critical: Scalars['Boolean']['output'];
  /** Calendar days. */
  readonly days?: Maybe<DayRange>;
  readonly dependsOn: ReadonlyArray<PlanStep>;
  readonly due?: Maybe<Deadline>;
  readonly earliestFinish?: Maybe<Scalars['Int']['output']>;
  readonly earliestStart?: Maybe<Scalars['Int']['output']>;
  /** The requirement's id: the same step keeps it from day to day. */
  readonly id: Scalars['ID']['output'];
  readonly recurs?: Maybe<Recurrence>;
  readonly requirement: Requirement;
  readonly rules: ReadonlyArray<Rule>;
  readonly slack?: Maybe<Scalars['Int']['output']>;
  readonly sources: ReadonlyArray<Citation>;
  readonly stage: Stage;
  readonly status: StepStatus;
  readonly support: ReadonlyArray<SupportMatch>;
};

export type PlanWarning = {
  readonly __typename?: 'PlanWarning';
  readonly about: ReadonlyArray<Node>;
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type Preference =
  | 'COST'
  | 'TIME';

export type Problem = {
  readonly __typename?: 'Problem';
  readonly code: Scalars['String']['output'];
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** What is exported: goods, software, a service, a licensed technology. */
export type Product = Node & {
  readonly __typename?: 'Product';
  readonly classifiedAs: ReadonlyArray<ProductClass>;
  /** Made up, for trying things out: anybody may plan with it. */
  readonly example?: Maybe<Scalars['Boolean']['output']>;
  readonly has: ReadonlyArray<ProductTraitEdge>;
  readonly id: Scalars['ID']['output'];
  readonly mode: SupplyMode;
  readonly name: Scalars['String']['output'];
};


/** What is exported: goods, software, a service, a licensed technology. */
export type ProductNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A class that rules can cover: a node of the HS, a national tariff line, a service class, a kind of intangible, or a root. */
export type ProductClass = Node & {
  readonly __typename?: 'ProductClass';
  /** The classes of the newer edition that this one became. */
  readonly became: ReadonlyArray<ProductClass>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly coveredBy: ReadonlyArray<Rule>;
  /** What everything in the class has: nobody needs to be asked. */
  readonly has: ReadonlyArray<ImpliedTraitEdge>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly partOf: ReadonlyArray<ProductClass>;
  readonly parts: ReadonlyArray<ProductClass>;
  /** `hs` (HS 2022), `hs2017`, a national schedule such as `hts`, `cpc`, `intangible`, `root`. */
  readonly scheme: Scalars['String']['output'];
};


/** A class that rules can cover: a node of the HS, a national tariff line, a service class, a kind of intangible, or a root. */
export type ProductClassCoveredByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A class that rules can cover: a node of the HS, a national tariff line, a service class, a kind of intangible, or a root. */
export type ProductClassNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A class that rules can cover: a node of the HS, a national tariff line, a service class, a kind of intangible, or a root. */
export type ProductClassPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductClassConnection = {
  readonly __typename?: 'ProductClassConnection';
  readonly edges: ReadonlyArray<ProductClassEdge>;
  readonly pageInfo: PageInfo;
};

export type ProductClassEdge = {
  readonly __typename?: 'ProductClassEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductClass;
};

export type ProductTraitEdge = {
  readonly __typename?: 'ProductTraitEdge';
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Of a yes/no trait: false says that the product does not have it. True when absent. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Trait;
  readonly option?: Maybe<Scalars['String']['output']>;
};

export type ProgramKind =
  | 'ADVICE'
  | 'FACILITY'
  | 'GRANT'
  | 'GUARANTEE'
  | 'INSURANCE'
  | 'LOAN'
  | 'VOUCHER';

export type ProgramStatus =
  | 'CLOSED'
  | 'EXPECTED'
  | 'OPEN';

export type Query = {
  readonly __typename?: 'Query';
  readonly agreement?: Maybe<Agreement>;
  readonly agreements: AgreementConnection;
  readonly authorities: AuthorityConnection;
  readonly authority?: Maybe<Authority>;
  readonly bloc?: Maybe<Bloc>;
  readonly blocs: BlocConnection;
  readonly certification?: Maybe<Certification>;
  readonly certifications: CertificationConnection;
  readonly claim?: Maybe<Claim>;
  readonly claims: ClaimConnection;
  /** The same plan for 2 to 20 destinations, on one set of measures. */
  readonly compareMarkets: MarketComparison;
  readonly countries: CountryConnection;
  readonly country?: Maybe<Country>;
  readonly coverage?: Maybe<Coverage>;
  readonly coverages: CoverageConnection;
  readonly customsRule?: Maybe<CustomsRule>;
  readonly customsRules: CustomsRuleConnection;
  /** The way there: what must be done, why, in which order, by when, at what cost, with which duty, and who helps to pay. */
  readonly entryPlan: EntryPlan;
  /** What is added, removed and changed between two days; `input.asOf` must be absent. */
  readonly entryPlanChanges: PlanChanges;
  readonly exchangeRate?: Maybe<ExchangeRate>;
  readonly exchangeRates: ExchangeRateConnection;
  readonly formalities: FormalityConnection;
  readonly formality?: Maybe<Formality>;
  /** The state of the knowledge that is published now. */
  readonly knowledge: Knowledge;
  readonly need?: Maybe<Need>;
  readonly needs: NeedConnection;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly originRule?: Maybe<OriginRule>;
  readonly originRules: OriginRuleConnection;
  readonly productClass?: Maybe<ProductClass>;
  readonly productClasses: ProductClassConnection;
  readonly recognition?: Maybe<Recognition>;
  readonly recognitions: RecognitionConnection;
  readonly regulation?: Maybe<Regulation>;
  readonly regulations: RegulationConnection;
  readonly requirement?: Maybe<Requirement>;
  readonly requirements: RequirementConnection;
  readonly rule?: Maybe<Rule>;
  readonly rules: RuleConnection;
  /** Names in English and Korean, codes too; forgives typing errors. */
  readonly search: NodeConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly stage?: Maybe<Stage>;
  readonly stages: StageConnection;
  readonly supportProgram?: Maybe<SupportProgram>;
  readonly supportPrograms: SupportProgramConnection;
  readonly survey?: Maybe<Survey>;
  readonly surveys: SurveyConnection;
  readonly terms?: Maybe<Terms>;
  readonly termsList: TermsConnection;
  readonly trait?: Maybe<Trait>;
  readonly traits: TraitConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AgreementKind>;
  party?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QueryAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBlocArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCertificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompareMarketsArgs = {
  input: CompareMarketsInput;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bloc?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


export type QueryCoverageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoveragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QueryCustomsRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomsRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CustomsRuleKind>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QueryEntryPlanArgs = {
  input: EntryPlanInput;
};


export type QueryEntryPlanChangesArgs = {
  from: Scalars['Date']['input'];
  input: EntryPlanInput;
  to: Scalars['Date']['input'];
};


export type QueryExchangeRateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFormalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFormalityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOriginRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOriginRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductClassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  below?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scheme?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecognitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  honouredIn?: InputMaybe<Scalars['CountryCode']['input']>;
  issuedIn?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QueryRegulationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupportProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
  openOn?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTermsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTermsListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTraitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTraitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QuestionKind =
  | 'AMOUNT'
  | 'CHOICE'
  | 'COMPANY'
  | 'TARIFF_LINE'
  | 'TRAIT';

/** A mutual recognition, equivalence or adequacy arrangement: issued there, honoured here. */
export type Recognition = Node & {
  readonly __typename?: 'Recognition';
  readonly accepts: ReadonlyArray<Certification>;
  readonly cites: ReadonlyArray<Citation>;
  /** The classes that the arrangement is about; all when there is none. */
  readonly covers: ReadonlyArray<ProductClass>;
  readonly credits: ReadonlyArray<CreditsEdge>;
  readonly effect: RecognitionEffect;
  readonly honouredIn: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  readonly inForceFromPrecision?: Maybe<DatePrecision>;
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  readonly issuedIn: ReadonlyArray<Territory>;
  readonly name: Scalars['String']['output'];
};


/** A mutual recognition, equivalence or adequacy arrangement: issued there, honoured here. */
export type RecognitionNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type RecognitionConnection = {
  readonly __typename?: 'RecognitionConnection';
  readonly edges: ReadonlyArray<RecognitionEdge>;
  readonly pageInfo: PageInfo;
};

export type RecognitionEdge = {
  readonly __typename?: 'RecognitionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Recognition;
};

export type RecognitionEffect =
  | 'FULL'
  /** A letter of intent: in the graph, and credits nothing. */
  | 'NONE'
  | 'PARTIAL'
  | 'TEST_REPORT';

export type Recurrence = {
  readonly __typename?: 'Recurrence';
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
  readonly per?: Maybe<CostPer>;
  readonly text: Scalars['String']['output'];
};

/** How often it comes round: every so many months, per shipment or item, or in a window of the year. */
export type Recurs = {
  readonly __typename?: 'Recurs';
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
  readonly per?: Maybe<CostPer>;
  /** In words: 1 October to 31 December of even years. */
  readonly window?: Maybe<Scalars['String']['output']>;
};

/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type Regulation = Node & Rule & {
  readonly __typename?: 'Regulation';
  readonly amends: ReadonlyArray<ActingEdge>;
  readonly appliesIn: ReadonlyArray<Territory>;
  readonly area: Area;
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly cites: ReadonlyArray<Citation>;
  readonly covers: ReadonlyArray<ProductClass>;
  /** In words, an end that hangs on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  readonly exceptDestination: ReadonlyArray<Territory>;
  readonly exceptOrigin: ReadonlyArray<Territory>;
  readonly excludes: ReadonlyArray<ProductClass>;
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  readonly implements: ReadonlyArray<Rule>;
  readonly name: Scalars['String']['output'];
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  readonly provisions: ReadonlyArray<Rule>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  readonly requires: ReadonlyArray<RequiresEdge>;
  readonly side: RuleSide;
  readonly states: ReadonlyArray<Claim>;
  /** In one sentence of our own, what it is about. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  readonly toDestination: ReadonlyArray<Territory>;
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationSubjectArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type RegulationConnection = {
  readonly __typename?: 'RegulationConnection';
  readonly edges: ReadonlyArray<RegulationEdge>;
  readonly pageInfo: PageInfo;
};

export type RegulationEdge = {
  readonly __typename?: 'RegulationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Regulation;
};

export type RelationDirection =
  | 'IN'
  | 'OUT';

/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type Requirement = {
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  readonly cost?: Maybe<Cost>;
  readonly dayKind?: Maybe<DayKind>;
  readonly days?: Maybe<DayRange>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  readonly needs: ReadonlyArray<NeedsEdge>;
  readonly raises: ReadonlyArray<Need>;
  readonly requiredBy: ReadonlyArray<Rule>;
  readonly states: ReadonlyArray<Claim>;
  /** How long it lasts once obtained. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type RequirementDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type RequirementFundedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type RequirementNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type RequirementRequiredByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  readonly edges: ReadonlyArray<RequirementEdge>;
  readonly pageInfo: PageInfo;
};

export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Requirement;
};

/** Under one rule, the same `choice` with another `option` is an alternative; the same option belongs together. */
export type RequiresEdge = {
  readonly __typename?: 'RequiresEdge';
  readonly choice?: Maybe<Scalars['String']['output']>;
  readonly force: Force;
  readonly node: Requirement;
  readonly option?: Maybe<Scalars['String']['output']>;
};

export type Rule = {
  readonly amends: ReadonlyArray<ActingEdge>;
  readonly appliesIn: ReadonlyArray<Territory>;
  readonly area: Area;
  readonly cites: ReadonlyArray<Citation>;
  readonly covers: ReadonlyArray<ProductClass>;
  /** In words, an end that hangs on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  readonly exceptDestination: ReadonlyArray<Territory>;
  readonly exceptOrigin: ReadonlyArray<Territory>;
  readonly excludes: ReadonlyArray<ProductClass>;
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  readonly implements: ReadonlyArray<Rule>;
  readonly name: Scalars['String']['output'];
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  readonly provisions: ReadonlyArray<Rule>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  readonly requires: ReadonlyArray<RequiresEdge>;
  readonly side: RuleSide;
  readonly states: ReadonlyArray<Claim>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  readonly toDestination: ReadonlyArray<Territory>;
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly yieldsTo: ReadonlyArray<Rule>;
};


export type RuleEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type RuleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type RuleProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RuleConnection = {
  readonly __typename?: 'RuleConnection';
  readonly edges: ReadonlyArray<RuleEdge>;
  readonly pageInfo: PageInfo;
};

export type RuleEdge = {
  readonly __typename?: 'RuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Rule;
};

/** A rule binds at the destination (`IMPORT` at the border, `MARKET` on sale) or where goods and technology leave (`EXPORT`). */
export type RuleSide =
  | 'EXPORT'
  | 'IMPORT'
  | 'MARKET';

export type RuledOut = {
  readonly __typename?: 'RuledOut';
  readonly reason: RuledOutReason;
  readonly rule: Rule;
  readonly text: Scalars['String']['output'];
};

export type RuledOutReason =
  | 'ENDED'
  | 'EXCLUDED_CLASS'
  | 'NOT_YET_IN_FORCE'
  | 'OTHER_DESTINATION'
  | 'OTHER_ORIGIN'
  | 'POSTPONED'
  | 'REPLACED'
  | 'SUSPENDED'
  | 'TRAIT'
  | 'YIELDS';

/** The document behind a fact. */
export type Source = Node & {
  readonly __typename?: 'Source';
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  readonly name: Scalars['String']['output'];
  readonly published?: Maybe<Scalars['Date']['output']>;
  readonly publishedPrecision?: Maybe<DatePrecision>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Read it again by this day. */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** http or https. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** The document behind a fact. */
export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly pageInfo: PageInfo;
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceKind =
  | 'NEWS'
  | 'NOT_RE_READ'
  | 'OFFICIAL_DATA'
  | 'OFFICIAL_PAGE'
  | 'OFFICIAL_TEXT'
  | 'PROFESSIONAL'
  | 'UNNAMED_SECONDARY';

/** Preparation, entry, settlement, expansion. */
export type Stage = Node & {
  readonly __typename?: 'Stage';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly next: ReadonlyArray<Stage>;
  readonly order: Scalars['Int']['output'];
};


/** Preparation, entry, settlement, expansion. */
export type StageNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type StageConnection = {
  readonly __typename?: 'StageConnection';
  readonly edges: ReadonlyArray<StageEdge>;
  readonly pageInfo: PageInfo;
};

export type StageEdge = {
  readonly __typename?: 'StageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Stage;
};

export type StepStatus =
  | 'ALTERNATIVE'
  | 'CONDITIONAL'
  | 'CREDITED'
  | 'OPTIONAL'
  | 'REDUCED'
  | 'REQUIRED'
  | 'SATISFIED';

export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly edges: ReadonlyArray<GraphEdge>;
  readonly nodes: ReadonlyArray<GraphNode>;
};

export type SupplyMode =
  | 'GOODS'
  | 'LICENCE'
  | 'SERVICE'
  | 'SOFTWARE';

export type SupportMatch = {
  readonly __typename?: 'SupportMatch';
  readonly amount?: Maybe<Cost>;
  readonly cap?: Maybe<Cost>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly program: SupportProgram;
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly status: ProgramStatus;
  readonly steps: ReadonlyArray<PlanStep>;
};

/** Public support for exporters. */
export type SupportProgram = Node & {
  readonly __typename?: 'SupportProgram';
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly forClass: ReadonlyArray<ProductClass>;
  readonly forMarket: ReadonlyArray<Territory>;
  /** A need or a requirement that the programme pays for or helps with. */
  readonly funds: ReadonlyArray<Fundable>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ProgramKind;
  readonly leadsTo: ReadonlyArray<SupportProgram>;
  readonly name: Scalars['String']['output'];
  readonly offers: ReadonlyArray<Terms>;
  readonly openTo: ReadonlyArray<Territory>;
  readonly runBy: ReadonlyArray<Authority>;
};


/** Public support for exporters. */
export type SupportProgramDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Public support for exporters. */
export type SupportProgramNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type SupportProgramConnection = {
  readonly __typename?: 'SupportProgramConnection';
  readonly edges: ReadonlyArray<SupportProgramEdge>;
  readonly pageInfo: PageInfo;
};

export type SupportProgramEdge = {
  readonly __typename?: 'SupportProgramEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SupportProgram;
};

export type Survey = Node & {
  readonly __typename?: 'Survey';
  readonly cites: ReadonlyArray<Citation>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SurveyKind;
  readonly measured: ReadonlyArray<MeasuredEdge>;
  readonly name: Scalars['String']['output'];
  readonly question?: Maybe<Scalars['String']['output']>;
  /** How many firms answered. */
  readonly sample?: Maybe<Scalars['Int']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
};


export type SurveyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  readonly edges: ReadonlyArray<SurveyEdge>;
  readonly pageInfo: PageInfo;
};

export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Survey;
};

/** Shares of one-choice and many-choice questions never stand on one axis. */
export type SurveyKind =
  | 'MANY_CHOICE'
  | 'ONE_CHOICE'
  | 'RANKED'
  | 'UNKNOWN';

/** The terms of one round of a programme. A bound that is absent does not bind. */
export type Terms = Node & {
  readonly __typename?: 'Terms';
  readonly cap?: Maybe<Money>;
  readonly cites: ReadonlyArray<Citation>;
  readonly closes?: Maybe<Scalars['Date']['output']>;
  readonly employeesMax?: Maybe<Scalars['Int']['output']>;
  readonly exportsMax?: Maybe<Money>;
  readonly exportsMin?: Maybe<Money>;
  readonly growthStages?: Maybe<ReadonlyArray<GrowthStage>>;
  readonly id: Scalars['ID']['output'];
  readonly itemsPerYear?: Maybe<Scalars['Int']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** First and last day of application. Both absent: `standing` says whether it is always open. */
  readonly opens?: Maybe<Scalars['Date']['output']>;
  readonly per?: Maybe<TermsPer>;
  /** The year or the call: 2026, 2026 first call. */
  readonly round: Scalars['String']['output'];
  readonly salesMax?: Maybe<Money>;
  readonly salesMin?: Maybe<Money>;
  /** Percent of the cost that is paid. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly standing?: Maybe<Scalars['Boolean']['output']>;
};


/** The terms of one round of a programme. A bound that is absent does not bind. */
export type TermsNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type TermsConnection = {
  readonly __typename?: 'TermsConnection';
  readonly edges: ReadonlyArray<TermsEdge>;
  readonly pageInfo: PageInfo;
};

export type TermsEdge = {
  readonly __typename?: 'TermsEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Terms;
};

/** What a share or a cap counts for. */
export type TermsPer =
  | 'FIRM'
  | 'ITEM'
  | 'YEAR';

export type Territory = {
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Agreements that the territory is a party to. */
  readonly partyTo: ReadonlyArray<PartyToEdge>;
};


export type TerritoryCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TerritoryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type TerritoryPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A property of an offering, a shipment or a firm that triggers rules. */
export type Trait = Node & {
  readonly __typename?: 'Trait';
  readonly id: Scalars['ID']['output'];
  /** Classes of which everything has it. */
  readonly impliedBy: ReadonlyArray<ImplyingClassEdge>;
  readonly kind: TraitKind;
  readonly name: Scalars['String']['output'];
  /** Of a choice. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly question: Scalars['String']['output'];
  readonly readFrom?: Maybe<TraitReading>;
  readonly subject: TraitSubject;
  readonly triggers: ReadonlyArray<Rule>;
  /** Of an amount: a currency code or a unit of measure. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** A property of an offering, a shipment or a firm that triggers rules. */
export type TraitImpliedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A property of an offering, a shipment or a firm that triggers rules. */
export type TraitNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A property of an offering, a shipment or a firm that triggers rules. */
export type TraitQuestionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A property of an offering, a shipment or a firm that triggers rules. */
export type TraitTriggersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TraitAnswer = {
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  readonly holds?: InputMaybe<Scalars['Boolean']['input']>;
  readonly option?: InputMaybe<Scalars['String']['input']>;
  readonly trait: Scalars['ID']['input'];
};

export type TraitConnection = {
  readonly __typename?: 'TraitConnection';
  readonly edges: ReadonlyArray<TraitEdge>;
  readonly pageInfo: PageInfo;
};

export type TraitEdge = {
  readonly __typename?: 'TraitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Trait;
};

export type TraitKind =
  | 'AMOUNT'
  | 'CHOICE'
  | 'YES_NO';

/** Where an answer stands already, when the caller gave it in another place. */
export type TraitReading =
  | 'COMPANY_EMPLOYEES'
  | 'COMPANY_EXPORTS'
  | 'COMPANY_SALES'
  | 'CONSIGNMENT_QUANTITY'
  | 'CONSIGNMENT_VALUE'
  | 'SUPPLY_MODE';

/** What a trait is a property of. */
export type TraitSubject =
  | 'COMPANY'
  | 'OFFERING'
  | 'SHIPMENT';

/** Triggers of one group are alternatives; all groups must hold. Bounds are inclusive. */
export type TriggerEdge = {
  readonly __typename?: 'TriggerEdge';
  /** The rule binds where the trait is not there. */
  readonly absent?: Maybe<Scalars['Boolean']['output']>;
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly max?: Maybe<Scalars['Float']['output']>;
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly node: Trait;
  readonly option?: Maybe<Scalars['String']['output']>;
};

export type Verdict =
  | 'BLOCKED'
  | 'CONDITIONAL'
  | 'OPEN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActingEdge: ResolverTypeWrapper<Omit<ActingEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AppliedRule: ResolverTypeWrapper<AppliedRuleParent>;
  Area: Area;
  AreaCoverage: ResolverTypeWrapper<PlannedAreaCoverage>;
  Authority: ResolverTypeWrapper<AuthorityNode>;
  AuthorityConnection: ResolverTypeWrapper<Omit<AuthorityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuthorityEdge']> }>;
  AuthorityEdge: ResolverTypeWrapper<Omit<AuthorityEdge, 'node'> & { node: ResolversTypes['Authority'] }>;
  Bloc: ResolverTypeWrapper<BlocNode>;
  BlocConnection: ResolverTypeWrapper<Omit<BlocConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BlocEdge']> }>;
  BlocEdge: ResolverTypeWrapper<Omit<BlocEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  BlocKind: BlocKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certification: ResolverTypeWrapper<CertificationNode>;
  CertificationConnection: ResolverTypeWrapper<Omit<CertificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CertificationEdge']> }>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  ChangeKind: ChangeKind;
  ChargeBase: ChargeBase;
  ChargeLine: ResolverTypeWrapper<PlannedChargeLine>;
  ChargeQuote: ResolverTypeWrapper<PlannedChargeQuote>;
  Citation: ResolverTypeWrapper<PlannedCitation>;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimStanding: ClaimStanding;
  ClaimValue: ResolverTypeWrapper<ClaimValue>;
  Company: ResolverTypeWrapper<CompanyNode>;
  CompanyInput: CompanyInput;
  CompareMarketsInput: CompareMarketsInput;
  Confidence: Confidence;
  ConsignmentInput: ConsignmentInput;
  Cost: ResolverTypeWrapper<StoredCost>;
  CostPer: CostPer;
  CostSummary: ResolverTypeWrapper<CostParent>;
  CostTotals: ResolverTypeWrapper<PlannedCostTotals>;
  Country: ResolverTypeWrapper<CountryNode>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Coverage: ResolverTypeWrapper<CoverageNode>;
  CoverageConnection: ResolverTypeWrapper<Omit<CoverageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoverageEdge']> }>;
  CoverageEdge: ResolverTypeWrapper<Omit<CoverageEdge, 'node'> & { node: ResolversTypes['Coverage'] }>;
  CoverageLevel: CoverageLevel;
  Credit: ResolverTypeWrapper<PlannedCredit>;
  CreditEffect: CreditEffect;
  CreditsEdge: ResolverTypeWrapper<Omit<CreditsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CustomsRule: ResolverTypeWrapper<CustomsRuleNode>;
  CustomsRuleConnection: ResolverTypeWrapper<Omit<CustomsRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustomsRuleEdge']> }>;
  CustomsRuleEdge: ResolverTypeWrapper<Omit<CustomsRuleEdge, 'node'> & { node: ResolversTypes['CustomsRule'] }>;
  CustomsRuleKind: CustomsRuleKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  DayRange: ResolverTypeWrapper<StoredDayRange>;
  Deadline: ResolverTypeWrapper<PlannedDeadline>;
  Due: ResolverTypeWrapper<Due>;
  DueEvent: DueEvent;
  DutyEffect: DutyEffect;
  DutyLayer: ResolverTypeWrapper<PlannedDutyLayer>;
  DutyLine: ResolverTypeWrapper<PlannedDutyLine>;
  DutyOn: DutyOn;
  DutyQuote: ResolverTypeWrapper<PlannedDutyQuote>;
  EntryPlan: ResolverTypeWrapper<PlanAnswer>;
  EntryPlanInput: EntryPlanInput;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateNode>;
  ExchangeRateConnection: ResolverTypeWrapper<Omit<ExchangeRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExchangeRateEdge']> }>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  Explanation: ResolverTypeWrapper<PlannedExplanation>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: Force;
  Formality: ResolverTypeWrapper<FormalityNode>;
  FormalityConnection: ResolverTypeWrapper<Omit<FormalityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FormalityEdge']> }>;
  FormalityEdge: ResolverTypeWrapper<Omit<FormalityEdge, 'node'> & { node: ResolversTypes['Formality'] }>;
  FormalityKind: FormalityKind;
  Fundable: ResolverTypeWrapper<FundableNode>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<GraphNode>;
  GrowthStage: GrowthStage;
  HeldInput: HeldInput;
  HoldsEdge: ResolverTypeWrapper<Omit<HoldsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpliedTraitEdge: ResolverTypeWrapper<Omit<ImpliedTraitEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  ImplyingClassEdge: ResolverTypeWrapper<Omit<ImplyingClassEdge, 'node'> & { node: ResolversTypes['ProductClass'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JourneyStage: ResolverTypeWrapper<JourneyStageParent>;
  Knowledge: ResolverTypeWrapper<Knowledge>;
  MarketComparison: ResolverTypeWrapper<MarketComparisonParent>;
  MarketRow: ResolverTypeWrapper<MarketAnswer>;
  MeasuredEdge: ResolverTypeWrapper<Omit<MeasuredEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  MeasuredInEdge: ResolverTypeWrapper<Omit<MeasuredInEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Need: ResolverTypeWrapper<NeedNode>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedsEdge: ResolverTypeWrapper<Omit<NeedsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  Node: ResolverTypeWrapper<AnyNode>;
  NodeConnection: ResolverTypeWrapper<Omit<NodeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NodeEdge']> }>;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  Offering: ResolverTypeWrapper<Omit<Offering, 'class' | 'product' | 'traits'> & { class?: Maybe<ResolversTypes['ProductClass']>, product?: Maybe<ResolversTypes['Product']>, traits: ReadonlyArray<ResolversTypes['Trait']> }>;
  OfferingInput: OfferingInput;
  OriginCriterion: OriginCriterion;
  OriginRule: ResolverTypeWrapper<OriginRuleNode>;
  OriginRuleConnection: ResolverTypeWrapper<Omit<OriginRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OriginRuleEdge']> }>;
  OriginRuleEdge: ResolverTypeWrapper<Omit<OriginRuleEdge, 'node'> & { node: ResolversTypes['OriginRule'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  PartyToEdge: ResolverTypeWrapper<Omit<PartyToEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  PlanChange: ResolverTypeWrapper<Omit<PlanChange, 'about'> & { about: ResolversTypes['Node'] }>;
  PlanChanges: ResolverTypeWrapper<ChangesAnswer>;
  PlanQuestion: ResolverTypeWrapper<PlannedPlanQuestion>;
  PlanStep: ResolverTypeWrapper<StepParent>;
  PlanWarning: ResolverTypeWrapper<PlannedPlanWarning>;
  Preference: Preference;
  Problem: ResolverTypeWrapper<LandfallError>;
  Product: ResolverTypeWrapper<ProductNode>;
  ProductClass: ResolverTypeWrapper<ProductClassNode>;
  ProductClassConnection: ResolverTypeWrapper<Omit<ProductClassConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProductClassEdge']> }>;
  ProductClassEdge: ResolverTypeWrapper<Omit<ProductClassEdge, 'node'> & { node: ResolversTypes['ProductClass'] }>;
  ProductTraitEdge: ResolverTypeWrapper<Omit<ProductTraitEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  ProgramKind: ProgramKind;
  ProgramStatus: ProgramStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  Recognition: ResolverTypeWrapper<RecognitionNode>;
  RecognitionConnection: ResolverTypeWrapper<Omit<RecognitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RecognitionEdge']> }>;
  RecognitionEdge: ResolverTypeWrapper<Omit<RecognitionEdge, 'node'> & { node: ResolversTypes['Recognition'] }>;
  RecognitionEffect: RecognitionEffect;
  Recurrence: ResolverTypeWrapper<PlannedRecurrence>;
  Recurs: ResolverTypeWrapper<Recurs>;
  Regulation: ResolverTypeWrapper<RegulationNode>;
  RegulationConnection: ResolverTypeWrapper<Omit<RegulationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegulationEdge']> }>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RelationDirection: RelationDirection;
  Requirement: ResolverTypeWrapper<RequirementNode>;
  RequirementConnection: ResolverTypeWrapper<Omit<RequirementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RequirementEdge']> }>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequiresEdge: ResolverTypeWrapper<Omit<RequiresEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  Rule: ResolverTypeWrapper<RuleNode>;
  RuleConnection: ResolverTypeWrapper<Omit<RuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RuleEdge']> }>;
  RuleEdge: ResolverTypeWrapper<Omit<RuleEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  RuleSide: RuleSide;
  RuledOut: ResolverTypeWrapper<PlannedRuledOut>;
  RuledOutReason: RuledOutReason;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  Stage: ResolverTypeWrapper<StageNode>;
  StageConnection: ResolverTypeWrapper<Omit<StageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StageEdge']> }>;
  StageEdge: ResolverTypeWrapper<Omit<StageEdge, 'node'> & { node: ResolversTypes['Stage'] }>;
  StepStatus: StepStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<PlannedSubgraph>;
  SupplyMode: SupplyMode;
  SupportMatch: ResolverTypeWrapper<SupportParent>;
  SupportProgram: ResolverTypeWrapper<SupportProgramNode>;
  SupportProgramConnection: ResolverTypeWrapper<Omit<SupportProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupportProgramEdge']> }>;
  SupportProgramEdge: ResolverTypeWrapper<Omit<SupportProgramEdge, 'node'> & { node: ResolversTypes['SupportProgram'] }>;
  Survey: ResolverTypeWrapper<SurveyNode>;
  SurveyConnection: ResolverTypeWrapper<Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SurveyEdge']> }>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyKind: SurveyKind;
  Terms: ResolverTypeWrapper<TermsNode>;
  TermsConnection: ResolverTypeWrapper<Omit<TermsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TermsEdge']> }>;
  TermsEdge: ResolverTypeWrapper<Omit<TermsEdge, 'node'> & { node: ResolversTypes['Terms'] }>;
  TermsPer: TermsPer;
  Territory: ResolverTypeWrapper<TerritoryNode>;
  Trait: ResolverTypeWrapper<TraitNode>;
  TraitAnswer: TraitAnswer;
  TraitConnection: ResolverTypeWrapper<Omit<TraitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TraitEdge']> }>;
  TraitEdge: ResolverTypeWrapper<Omit<TraitEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  TraitKind: TraitKind;
  TraitReading: TraitReading;
  TraitSubject: TraitSubject;
  TriggerEdge: ResolverTypeWrapper<Omit<TriggerEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActingEdge: Omit<ActingEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  Agreement: AgreementNode;
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AppliedRule: AppliedRuleParent;
  AreaCoverage: PlannedAreaCoverage;
  Authority: AuthorityNode;
  AuthorityConnection: Omit<AuthorityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuthorityEdge']> };
  AuthorityEdge: Omit<AuthorityEdge, 'node'> & { node: ResolversParentTypes['Authority'] };
  Bloc: BlocNode;
  BlocConnection: Omit<BlocConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BlocEdge']> };
  BlocEdge: Omit<BlocEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  Boolean: Scalars['Boolean']['output'];
  Certification: CertificationNode;
  CertificationConnection: Omit<CertificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CertificationEdge']> };
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  ChargeLine: PlannedChargeLine;
  ChargeQuote: PlannedChargeQuote;
  Citation: PlannedCitation;
  Claim: ClaimNode;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimValue: ClaimValue;
  Company: CompanyNode;
  CompanyInput: CompanyInput;
  CompareMarketsInput: CompareMarketsInput;
  ConsignmentInput: ConsignmentInput;
  Cost: StoredCost;
  CostSummary: CostParent;
  CostTotals: PlannedCostTotals;
  Country: CountryNode;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Coverage: CoverageNode;
  CoverageConnection: Omit<CoverageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageEdge']> };
  CoverageEdge: Omit<CoverageEdge, 'node'> & { node: ResolversParentTypes['Coverage'] };
  Credit: PlannedCredit;
  CreditsEdge: Omit<CreditsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CustomsRule: CustomsRuleNode;
  CustomsRuleConnection: Omit<CustomsRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustomsRuleEdge']> };
  CustomsRuleEdge: Omit<CustomsRuleEdge, 'node'> & { node: ResolversParentTypes['CustomsRule'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayRange: StoredDayRange;
  Deadline: PlannedDeadline;
  Due: Due;
  DutyLayer: PlannedDutyLayer;
  DutyLine: PlannedDutyLine;
  DutyQuote: PlannedDutyQuote;
  EntryPlan: PlanAnswer;
  EntryPlanInput: EntryPlanInput;
  ExchangeRate: ExchangeRateNode;
  ExchangeRateConnection: Omit<ExchangeRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExchangeRateEdge']> };
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  Explanation: PlannedExplanation;
  Float: Scalars['Float']['output'];
  Formality: FormalityNode;
  FormalityConnection: Omit<FormalityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FormalityEdge']> };
  FormalityEdge: Omit<FormalityEdge, 'node'> & { node: ResolversParentTypes['Formality'] };
  Fundable: FundableNode;
  GraphEdge: GraphEdge;
  GraphNode: GraphNode;
  HeldInput: HeldInput;
  HoldsEdge: Omit<HoldsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  ID: Scalars['ID']['output'];
  ImpliedTraitEdge: Omit<ImpliedTraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  ImplyingClassEdge: Omit<ImplyingClassEdge, 'node'> & { node: ResolversParentTypes['ProductClass'] };
  Int: Scalars['Int']['output'];
  JourneyStage: JourneyStageParent;
  Knowledge: Knowledge;
  MarketComparison: MarketComparisonParent;
  MarketRow: MarketAnswer;
  MeasuredEdge: Omit<MeasuredEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  MeasuredInEdge: Omit<MeasuredInEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  Money: Money;
  MoneyInput: MoneyInput;
  Need: NeedNode;
  NeedConnection: Omit<NeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedsEdge: Omit<NeedsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  Node: AnyNode;
  NodeConnection: Omit<NodeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NodeEdge']> };
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Offering: Omit<Offering, 'class' | 'product' | 'traits'> & { class?: Maybe<ResolversParentTypes['ProductClass']>, product?: Maybe<ResolversParentTypes['Product']>, traits: ReadonlyArray<ResolversParentTypes['Trait']> };
  OfferingInput: OfferingInput;
  OriginRule: OriginRuleNode;
  OriginRuleConnection: Omit<OriginRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OriginRuleEdge']> };
  OriginRuleEdge: Omit<OriginRuleEdge, 'node'> & { node: ResolversParentTypes['OriginRule'] };
  PageInfo: PageInfo;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  PartyToEdge: Omit<PartyToEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  PlanChange: Omit<PlanChange, 'about'> & { about: ResolversParentTypes['Node'] };
  PlanChanges: ChangesAnswer;
  PlanQuestion: PlannedPlanQuestion;
  PlanStep: StepParent;
  PlanWarning: PlannedPlanWarning;
  Problem: LandfallError;
  Product: ProductNode;
  ProductClass: ProductClassNode;
  ProductClassConnection: Omit<ProductClassConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProductClassEdge']> };
  ProductClassEdge: Omit<ProductClassEdge, 'node'> & { node: ResolversParentTypes['ProductClass'] };
  ProductTraitEdge: Omit<ProductTraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  Query: Record<PropertyKey, never>;
  Recognition: RecognitionNode;
  RecognitionConnection: Omit<RecognitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RecognitionEdge']> };
  RecognitionEdge: Omit<RecognitionEdge, 'node'> & { node: ResolversParentTypes['Recognition'] };
  Recurrence: PlannedRecurrence;
  Recurs: Recurs;
  Regulation: RegulationNode;
  RegulationConnection: Omit<RegulationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegulationEdge']> };
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  Requirement: RequirementNode;
  RequirementConnection: Omit<RequirementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementEdge']> };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequiresEdge: Omit<RequiresEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  Rule: RuleNode;
  RuleConnection: Omit<RuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RuleEdge']> };
  RuleEdge: Omit<RuleEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  RuledOut: PlannedRuledOut;
  Source: SourceNode;
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Stage: StageNode;
  StageConnection: Omit<StageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StageEdge']> };
  StageEdge: Omit<StageEdge, 'node'> & { node: ResolversParentTypes['Stage'] };
  String: Scalars['String']['output'];
  Subgraph: PlannedSubgraph;
  SupportMatch: SupportParent;
  SupportProgram: SupportProgramNode;
  SupportProgramConnection: Omit<SupportProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupportProgramEdge']> };
  SupportProgramEdge: Omit<SupportProgramEdge, 'node'> & { node: ResolversParentTypes['SupportProgram'] };
  Survey: SurveyNode;
  SurveyConnection: Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SurveyEdge']> };
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  Terms: TermsNode;
  TermsConnection: Omit<TermsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TermsEdge']> };
  TermsEdge: Omit<TermsEdge, 'node'> & { node: ResolversParentTypes['Terms'] };
  Territory: TerritoryNode;
  Trait: TraitNode;
  TraitAnswer: TraitAnswer;
  TraitConnection: Omit<TraitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TraitEdge']> };
  TraitEdge: Omit<TraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  TriggerEdge: Omit<TriggerEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
};

export type ComputedDirectiveArgs = { };

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  atMost?: Maybe<Scalars['Int']['input']>;
  complexity?: Scalars['Int']['input'];
  multipliers?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = {
  end?: Scalars['String']['input'];
  key?: ReadonlyArray<Scalars['String']['input']>;
};

export type EdgeDirectiveResolver<Result, Parent, ContextType = Context, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EmbeddedDirectiveArgs = { };

export type EmbeddedDirectiveResolver<Result, Parent, ContextType = Context, Args = EmbeddedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IndexedDirectiveArgs = { };

export type IndexedDirectiveResolver<Result, Parent, ContextType = Context, Args = IndexedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LocalizedDirectiveArgs = { };

export type LocalizedDirectiveResolver<Result, Parent, ContextType = Context, Args = LocalizedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  label: Scalars['String']['input'];
  private?: Scalars['Boolean']['input'];
  sourced?: Scalars['Boolean']['input'];
};

export type NodeDirectiveResolver<Result, Parent, ContextType = Context, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationDirectiveArgs = {
  direction?: RelationDirection;
  max?: Maybe<Scalars['Int']['input']>;
  min?: Scalars['Int']['input'];
  type: Scalars['String']['input'];
};

export type RelationDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActingEdge'] = ResolversParentTypes['ActingEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgreementNameArgs>>;
  originRules?: Resolver<ReadonlyArray<ResolversTypes['OriginRule']>, ParentType, ContextType, RequireFields<AgreementOriginRulesArgs, 'first'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AppliedRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedRule'] = ResolversParentTypes['AppliedRule']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Explanation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
};

export type AreaCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaCoverage'] = ResolversParentTypes['AreaCoverage']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CoverageLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  handles?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<AuthorityHandlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AuthorityNameArgs>>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<AuthorityRunsArgs, 'first'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<BlocCoverageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlocKind'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType, RequireFields<BlocMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BlocNameArgs>>;
  partyTo?: Resolver<ReadonlyArray<ResolversTypes['PartyToEdge']>, ParentType, ContextType, Partial<BlocPartyToArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocConnection'] = ResolversParentTypes['BlocConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlocEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BlocEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocEdge'] = ResolversParentTypes['BlocEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  atStage?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  dayKind?: Resolver<Maybe<ResolversTypes['DayKind']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CertificationDescriptionArgs>>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<CertificationFundedByArgs, 'first'>>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CertificationNameArgs>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedsEdge']>, ParentType, ContextType>;
  raises?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  requiredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<CertificationRequiredByArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CertificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type ChargeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeLine'] = ResolversParentTypes['ChargeLine']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CustomsRule'], ParentType, ContextType>;
};

export type ChargeQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeQuote'] = ResolversParentTypes['ChargeQuote']> = {
  base?: Resolver<ResolversTypes['ChargeBase'], ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['ChargeLine']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomsRuleKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ChargeLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['ChargeLine']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClaimReasonArgs>>;
  standing?: Resolver<ResolversTypes['ClaimStanding'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  typical?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  basedIn?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  growthStage?: Resolver<Maybe<ResolversTypes['GrowthStage']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['HoldsEdge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  makes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyNameArgs>>;
  sales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['CostPer'], ParentType, ContextType>;
  typical?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CostSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostSummary'] = ResolversParentTypes['CostSummary']> = {
  gross?: Resolver<ReadonlyArray<ResolversTypes['Cost']>, ParentType, ContextType>;
  inCurrency?: Resolver<Maybe<ResolversTypes['CostTotals']>, ParentType, ContextType, RequireFields<CostSummaryInCurrencyArgs, 'currency'>>;
  net?: Resolver<ReadonlyArray<ResolversTypes['Cost']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['Cost']>, ParentType, ContextType>;
  unknownCosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostTotals'] = ResolversParentTypes['CostTotals']> = {
  gross?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Cost'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<CountryCoverageArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType, Partial<CountryMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  partyTo?: Resolver<ReadonlyArray<ResolversTypes['PartyToEdge']>, ParentType, ContextType, Partial<CountryPartyToArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  appliesIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CoverageLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CoverageNoteArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageConnection'] = ResolversParentTypes['CoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageEdge'] = ResolversParentTypes['CoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  daysSaved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['CreditEffect'], ParentType, ContextType>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType>;
};

export type CreditsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditsEdge'] = ResolversParentTypes['CreditsEdge']> = {
  daysSaved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsRule'] = ResolversParentTypes['CustomsRule']> = {
  amends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  appliesIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['ChargeBase']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['DutyEffect']>, ParentType, ContextType>;
  endsWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CustomsRuleEndsWhenArgs>>;
  exceptDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  exceptOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomsRuleKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CustomsRuleNameArgs>>;
  on?: Resolver<Maybe<ResolversTypes['DutyOn']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  postpones?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<CustomsRuleProvisionsArgs, 'first'>>;
  quotaPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaVolume?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RequiresEdge']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RuleSide'], ParentType, ContextType>;
  specific?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  specificUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  suspends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  toDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  triggeredBy?: Resolver<ReadonlyArray<ResolversTypes['TriggerEdge']>, ParentType, ContextType>;
  under?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yieldsTo?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomsRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsRuleConnection'] = ResolversParentTypes['CustomsRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomsRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomsRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsRuleEdge'] = ResolversParentTypes['CustomsRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomsRule'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  typical?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  before?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Due'] = ResolversParentTypes['Due']> = {
  before?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['DueEvent'], ParentType, ContextType>;
};

export type DutyLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyLayer'] = ResolversParentTypes['DutyLayer']> = {
  added?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['DutyEffect'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CustomsRule'], ParentType, ContextType>;
};

export type DutyLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyLine'] = ResolversParentTypes['DutyLine']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['DutyLayer']>, ParentType, ContextType>;
  originRules?: Resolver<ReadonlyArray<ResolversTypes['OriginRule']>, ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CustomsRule'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DutyQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyQuote'] = ResolversParentTypes['DutyQuote']> = {
  best?: Resolver<Maybe<ResolversTypes['DutyLine']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['DutyLine']>, ParentType, ContextType>;
  mfn?: Resolver<Maybe<ResolversTypes['DutyLine']>, ParentType, ContextType>;
  nationalLines?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saving?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EntryPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPlan'] = ResolversParentTypes['EntryPlan']> = {
  applies?: Resolver<ReadonlyArray<ResolversTypes['AppliedRule']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  charges?: Resolver<ReadonlyArray<ResolversTypes['ChargeQuote']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CostSummary'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['AreaCoverage']>, ParentType, ContextType>;
  criticalPath?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['DayRange'], ParentType, ContextType>;
  durationIsLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['DutyQuote'], ParentType, ContextType>;
  entryOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  journey?: Resolver<ReadonlyArray<ResolversTypes['JourneyStage']>, ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  notApplicable?: Resolver<ReadonlyArray<ResolversTypes['RuledOut']>, ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['PlanQuestion']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['SupportMatch']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  unknownDurations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PlanWarning']>, ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formality'] = ResolversParentTypes['Formality']> = {
  atStage?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  dayKind?: Resolver<Maybe<ResolversTypes['DayKind']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FormalityDescriptionArgs>>;
  due?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<FormalityFundedByArgs, 'first'>>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormalityKind'], ParentType, ContextType>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FormalityNameArgs>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedsEdge']>, ParentType, ContextType>;
  raises?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  recurs?: Resolver<Maybe<ResolversTypes['Recurs']>, ParentType, ContextType>;
  requiredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<FormalityRequiredByArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormalityConnection'] = ResolversParentTypes['FormalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FormalityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FormalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormalityEdge'] = ResolversParentTypes['FormalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Formality'], ParentType, ContextType>;
};

export type FundableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fundable'] = ResolversParentTypes['Fundable']> = {
  __resolveType: TypeResolveFn<'Certification' | 'Formality' | 'Need', ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldsEdge'] = ResolversParentTypes['HoldsEdge']> = {
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ImpliedTraitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpliedTraitEdge'] = ResolversParentTypes['ImpliedTraitEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImplyingClassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplyingClassEdge'] = ResolversParentTypes['ImplyingClassEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JourneyStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JourneyStage'] = ResolversParentTypes['JourneyStage']> = {
  cost?: Resolver<ResolversTypes['CostSummary'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['DayRange'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['SupportMatch']>, ParentType, ContextType>;
};

export type KnowledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Knowledge'] = ResolversParentTypes['Knowledge']> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketComparison'] = ResolversParentTypes['MarketComparison']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MarketRow']>, ParentType, ContextType>;
};

export type MarketRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketRow'] = ResolversParentTypes['MarketRow']> = {
  plan?: Resolver<Maybe<ResolversTypes['EntryPlan']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type MeasuredEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredEdge'] = ResolversParentTypes['MeasuredEdge']> = {
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasuredInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredInEdge'] = ResolversParentTypes['MeasuredInEdge']> = {
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measuredIn?: Resolver<ReadonlyArray<ResolversTypes['MeasuredInEdge']>, ParentType, ContextType, RequireFields<NeedMeasuredInArgs, 'first'>>;
  metBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<NeedMetByArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NeedNameArgs>>;
  raisedBy?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<NeedRaisedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsEdge'] = ResolversParentTypes['NeedsEdge']> = {
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Authority' | 'Bloc' | 'Certification' | 'Claim' | 'Company' | 'Country' | 'Coverage' | 'CustomsRule' | 'ExchangeRate' | 'Formality' | 'Need' | 'OriginRule' | 'Product' | 'ProductClass' | 'Recognition' | 'Regulation' | 'Source' | 'Stage' | 'SupportProgram' | 'Survey' | 'Terms' | 'Trait', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering']> = {
  class?: Resolver<Maybe<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SupplyMode'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
};

export type OriginRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginRule'] = ResolversParentTypes['OriginRule']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  criteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OriginCriterion']>>, ParentType, ContextType>;
  ex?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rangeFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rangeTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  under?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginRuleConnection'] = ResolversParentTypes['OriginRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OriginRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OriginRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginRuleEdge'] = ResolversParentTypes['OriginRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginRule'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartyToEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyToEdge'] = ResolversParentTypes['PartyToEdge']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChanges'] = ResolversParentTypes['PlanChanges']> = {
  after?: Resolver<ResolversTypes['EntryPlan'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['EntryPlan'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanChange']>, ParentType, ContextType>;
};

export type PlanQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanQuestion'] = ResolversParentTypes['PlanQuestion']> = {
  decides?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trait?: Resolver<Maybe<ResolversTypes['Trait']>, ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Explanation']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  creditedBy?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  earliestFinish?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recurs?: Resolver<Maybe<ResolversTypes['Recurrence']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  slack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['SupportMatch']>, ParentType, ContextType>;
};

export type PlanWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWarning'] = ResolversParentTypes['PlanWarning']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  classifiedAs?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  has?: Resolver<ReadonlyArray<ResolversTypes['ProductTraitEdge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SupplyMode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductNameArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductClass'] = ResolversParentTypes['ProductClass']> = {
  became?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coveredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<ProductClassCoveredByArgs, 'first'>>;
  has?: Resolver<ReadonlyArray<ResolversTypes['ImpliedTraitEdge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductClassNameArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType, RequireFields<ProductClassPartsArgs, 'first'>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductClassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductClassConnection'] = ResolversParentTypes['ProductClassConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductClassEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductClassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductClassEdge'] = ResolversParentTypes['ProductClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>;
};

export type ProductTraitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTraitEdge'] = ResolversParentTypes['ProductTraitEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, Partial<QueryAuthoritiesArgs>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType, RequireFields<QueryBlocArgs, 'id'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, Partial<QueryBlocsArgs>>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType, RequireFields<QueryCertificationArgs, 'id'>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<QueryCertificationsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compareMarkets?: Resolver<ResolversTypes['MarketComparison'], ParentType, ContextType, RequireFields<QueryCompareMarketsArgs, 'input'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'id'>>;
  coverages?: Resolver<ResolversTypes['CoverageConnection'], ParentType, ContextType, Partial<QueryCoveragesArgs>>;
  customsRule?: Resolver<Maybe<ResolversTypes['CustomsRule']>, ParentType, ContextType, RequireFields<QueryCustomsRuleArgs, 'id'>>;
  customsRules?: Resolver<ResolversTypes['CustomsRuleConnection'], ParentType, ContextType, Partial<QueryCustomsRulesArgs>>;
  entryPlan?: Resolver<ResolversTypes['EntryPlan'], ParentType, ContextType, RequireFields<QueryEntryPlanArgs, 'input'>>;
  entryPlanChanges?: Resolver<ResolversTypes['PlanChanges'], ParentType, ContextType, RequireFields<QueryEntryPlanChangesArgs, 'from' | 'input' | 'to'>>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType, RequireFields<QueryExchangeRateArgs, 'id'>>;
  exchangeRates?: Resolver<ResolversTypes['ExchangeRateConnection'], ParentType, ContextType, Partial<QueryExchangeRatesArgs>>;
  formalities?: Resolver<ResolversTypes['FormalityConnection'], ParentType, ContextType, Partial<QueryFormalitiesArgs>>;
  formality?: Resolver<Maybe<ResolversTypes['Formality']>, ParentType, ContextType, RequireFields<QueryFormalityArgs, 'id'>>;
  knowledge?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<QueryNeedsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  originRule?: Resolver<Maybe<ResolversTypes['OriginRule']>, ParentType, ContextType, RequireFields<QueryOriginRuleArgs, 'id'>>;
  originRules?: Resolver<ResolversTypes['OriginRuleConnection'], ParentType, ContextType, Partial<QueryOriginRulesArgs>>;
  productClass?: Resolver<Maybe<ResolversTypes['ProductClass']>, ParentType, ContextType, RequireFields<QueryProductClassArgs, 'id'>>;
  productClasses?: Resolver<ResolversTypes['ProductClassConnection'], ParentType, ContextType, Partial<QueryProductClassesArgs>>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType, RequireFields<QueryRecognitionArgs, 'id'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, Partial<QueryRecognitionsArgs>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryRegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, Partial<QueryRegulationsArgs>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, Partial<QueryRequirementsArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  rules?: Resolver<ResolversTypes['RuleConnection'], ParentType, ContextType, Partial<QueryRulesArgs>>;
  search?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType, RequireFields<QueryStageArgs, 'id'>>;
  stages?: Resolver<ResolversTypes['StageConnection'], ParentType, ContextType, Partial<QueryStagesArgs>>;
  supportProgram?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<QuerySupportProgramArgs, 'id'>>;
  supportPrograms?: Resolver<ResolversTypes['SupportProgramConnection'], ParentType, ContextType, Partial<QuerySupportProgramsArgs>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, Partial<QuerySurveysArgs>>;
  terms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType, RequireFields<QueryTermsArgs, 'id'>>;
  termsList?: Resolver<ResolversTypes['TermsConnection'], ParentType, ContextType, Partial<QueryTermsListArgs>>;
  trait?: Resolver<Maybe<ResolversTypes['Trait']>, ParentType, ContextType, RequireFields<QueryTraitArgs, 'id'>>;
  traits?: Resolver<ResolversTypes['TraitConnection'], ParentType, ContextType, Partial<QueryTraitsArgs>>;
};

export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  accepts?: Resolver<ReadonlyArray<ResolversTypes['Certification']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  credits?: Resolver<ReadonlyArray<ResolversTypes['CreditsEdge']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RecognitionEffect'], ParentType, ContextType>;
  honouredIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RecognitionNameArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecognitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
};

export type RecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recurrence'] = ResolversParentTypes['Recurrence']> = {
  everyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['CostPer']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recurs'] = ResolversParentTypes['Recurs']> = {
  everyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['CostPer']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  amends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  appliesIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  endsWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RegulationEndsWhenArgs>>;
  exceptDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  exceptOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  fromOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegulationNameArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  postpones?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<RegulationProvisionsArgs, 'first'>>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RequiresEdge']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RuleSide'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RegulationSubjectArgs>>;
  suspends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType>;
  toDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  triggeredBy?: Resolver<ReadonlyArray<ResolversTypes['TriggerEdge']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yieldsTo?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  __resolveType: TypeResolveFn<'Certification' | 'Formality', ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RequiresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiresEdge'] = ResolversParentTypes['RequiresEdge']> = {
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  __resolveType: TypeResolveFn<'CustomsRule' | 'Regulation', ParentType, ContextType>;
};

export type RuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleConnection'] = ResolversParentTypes['RuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleEdge'] = ResolversParentTypes['RuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuledOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuledOut'] = ResolversParentTypes['RuledOut']> = {
  reason?: Resolver<ResolversTypes['RuledOutReason'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceNameArgs>>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StageNameArgs>>;
  next?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageConnection'] = ResolversParentTypes['StageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageEdge'] = ResolversParentTypes['StageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type SupportMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMatch'] = ResolversParentTypes['SupportMatch']> = {
  amount?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['SupportProgram'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgramStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
};

export type SupportProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgram'] = ResolversParentTypes['SupportProgram']> = {
  atStage?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SupportProgramDescriptionArgs>>;
  forClass?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  forMarket?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Fundable']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SupportProgramNameArgs>>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Terms']>, ParentType, ContextType>;
  openTo?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  runBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgramConnection'] = ResolversParentTypes['SupportProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgramEdge'] = ResolversParentTypes['SupportProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportProgram'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  measured?: Resolver<ReadonlyArray<ResolversTypes['MeasuredEdge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SurveyNameArgs>>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type TermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  cap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employeesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exportsMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  exportsMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  growthStages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrowthStage']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TermsNoteArgs>>;
  opens?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['TermsPer']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salesMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  salesMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsConnection'] = ResolversParentTypes['TermsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TermsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsEdge'] = ResolversParentTypes['TermsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  __resolveType: TypeResolveFn<'Bloc' | 'Country', ParentType, ContextType>;
};

export type TraitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trait'] = ResolversParentTypes['Trait']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impliedBy?: Resolver<ReadonlyArray<ResolversTypes['ImplyingClassEdge']>, ParentType, ContextType, RequireFields<TraitImpliedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['TraitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TraitNameArgs>>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TraitQuestionArgs>>;
  readFrom?: Resolver<Maybe<ResolversTypes['TraitReading']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TraitSubject'], ParentType, ContextType>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<TraitTriggersArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraitConnection'] = ResolversParentTypes['TraitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TraitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraitEdge'] = ResolversParentTypes['TraitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
};

export type TriggerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerEdge'] = ResolversParentTypes['TriggerEdge']> = {
  absent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActingEdge?: ActingEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AppliedRule?: AppliedRuleResolvers<ContextType>;
  AreaCoverage?: AreaCoverageResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocConnection?: BlocConnectionResolvers<ContextType>;
  BlocEdge?: BlocEdgeResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  ChargeLine?: ChargeLineResolvers<ContextType>;
  ChargeQuote?: ChargeQuoteResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  CostSummary?: CostSummaryResolvers<ContextType>;
  CostTotals?: CostTotalsResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageConnection?: CoverageConnectionResolvers<ContextType>;
  CoverageEdge?: CoverageEdgeResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditsEdge?: CreditsEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CustomsRule?: CustomsRuleResolvers<ContextType>;
  CustomsRuleConnection?: CustomsRuleConnectionResolvers<ContextType>;
  CustomsRuleEdge?: CustomsRuleEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
  DutyLayer?: DutyLayerResolvers<ContextType>;
  DutyLine?: DutyLineResolvers<ContextType>;
  DutyQuote?: DutyQuoteResolvers<ContextType>;
  EntryPlan?: EntryPlanResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Formality?: FormalityResolvers<ContextType>;
  FormalityConnection?: FormalityConnectionResolvers<ContextType>;
  FormalityEdge?: FormalityEdgeResolvers<ContextType>;
  Fundable?: FundableResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  HoldsEdge?: HoldsEdgeResolvers<ContextType>;
  ImpliedTraitEdge?: ImpliedTraitEdgeResolvers<ContextType>;
  ImplyingClassEdge?: ImplyingClassEdgeResolvers<ContextType>;
  JourneyStage?: JourneyStageResolvers<ContextType>;
  Knowledge?: KnowledgeResolvers<ContextType>;
  MarketComparison?: MarketComparisonResolvers<ContextType>;
  MarketRow?: MarketRowResolvers<ContextType>;
  MeasuredEdge?: MeasuredEdgeResolvers<ContextType>;
  MeasuredInEdge?: MeasuredInEdgeResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedsEdge?: NeedsEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  OriginRule?: OriginRuleResolvers<ContextType>;
  OriginRuleConnection?: OriginRuleConnectionResolvers<ContextType>;
  OriginRuleEdge?: OriginRuleEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyToEdge?: PartyToEdgeResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanChanges?: PlanChangesResolvers<ContextType>;
  PlanQuestion?: PlanQuestionResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PlanWarning?: PlanWarningResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductClass?: ProductClassResolvers<ContextType>;
  ProductClassConnection?: ProductClassConnectionResolvers<ContextType>;
  ProductClassEdge?: ProductClassEdgeResolvers<ContextType>;
  ProductTraitEdge?: ProductTraitEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  Recurs?: RecursResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequiresEdge?: RequiresEdgeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleConnection?: RuleConnectionResolvers<ContextType>;
  RuleEdge?: RuleEdgeResolvers<ContextType>;
  RuledOut?: RuledOutResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SupportMatch?: SupportMatchResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  SupportProgramConnection?: SupportProgramConnectionResolvers<ContextType>;
  SupportProgramEdge?: SupportProgramEdgeResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsConnection?: TermsConnectionResolvers<ContextType>;
  TermsEdge?: TermsEdgeResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Trait?: TraitResolvers<ContextType>;
  TraitConnection?: TraitConnectionResolvers<ContextType>;
  TraitEdge?: TraitEdgeResolvers<ContextType>;
  TriggerEdge?: TriggerEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  embedded?: EmbeddedDirectiveResolver<any, any, ContextType>;
  indexed?: IndexedDirectiveResolver<any, any, ContextType>;
  localized?: LocalizedDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  relation?: RelationDirectiveResolver<any, any, ContextType>;
};
