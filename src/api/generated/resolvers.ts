import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyCodeNode, AgreementNode, OriginRuleNode, AuthorityNode, CertificationNode, CompanyNode, ProductNode, CoverageNode, CustomsRuleNode, ExchangeRateNode, FormalityNode, NeedNode, SurveyNode, ProductClassNode, TraitNode, RecognitionNode, RegulationNode, SourceNode, ClaimNode, StageNode, SupportProgramNode, TermsNode, CountryNode, BlocNode, RequirementNode, RuleNode, FundableNode, TerritoryNode, Money as MoneyGroup, Due as DueGroup, Recurs as RecursGroup, ClaimValue as ClaimValueGroup } from '../../graph/generated/nodes.js';
import type { DayRangeMapper, CostMapper, EntryPlanMapper, InputReadingMapper, PlanStepMapper, AppliedRuleMapper, SupportMatchMapper, JourneyStageMapper, CostSummaryMapper, CostTotalsMapper, DutyQuoteMapper, DutyLineMapper, DutyLayerMapper, ChargeQuoteMapper, ChargeLineMapper, PlanQuestionMapper, AnswerChoiceMapper, AnswerEffectMapper, BranchAnswerMapper, MilestoneMapper, LandedCostMapper, LandedCostLineMapper, AdvisedCheckMapper, RuledOutMapper, ExplanationMapper, CitationMapper, CreditMapper, DeadlineMapper, RecurrenceMapper, PlanWarningMapper, AreaCoverageMapper, SubgraphMapper, GraphNodeMapper, OfferingMapper, PlanChangesMapper, PlanChangeMapper, MarketComparisonMapper, MarketRowMapper } from '../plan/mappers.js';
import type { WatchMapper, WatchNewsMapper, WatchChangeMapper, ReminderMapper, FeedKeyMapper } from '../alerts/mappers.js';
import type { NodeMapper, RuleStandingMapper } from '../catalogue/mappers.js';
import type { ChangesetMapper, ChangeMapper, ImpactedPlanMapper, ImpactMapper, ChangesetPayloadMapper, FactDifferenceMapper, ConflictMapper, AffectedNodeMapper, FindingMapper, NodeFormMapper, FormFieldMapper, FormRelationMapper, FormCheckMapper } from '../changesets/mappers.js';
import type { CompanyPayloadMapper, ProductPayloadMapper, SavedPlanMapper, StepDoneMapper } from '../firms/mappers.js';
import type { RevisionMapper, FactAtMapper, PublicationMapper } from '../history/mappers.js';
import type { ProblemMapper } from '../messages/mappers.js';
import type { ReportMapper, ReportStatusMapper, ReportFactPayloadMapper, ReportPayloadMapper } from '../reports/mappers.js';
import type { TariffScheduleMapper, TariffEditionMapper, TariffColumnMapper, TariffRateMapper } from '../tariff/mappers.js';
import type { ViewerMapper } from '../viewer/mappers.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2 country code. Inputs can also be an alpha-3 code or a name in English or Korean that means exactly one country, for example DEU, Germany or 독일. */
  CountryCode: { input: string; output: string; }
  /** ISO 4217 currency code. */
  CurrencyCode: { input: string; output: string; }
  /** ISO 8601 calendar date, for example 2026-11-23. Inputs can also be written 2026.11.23, 2026/11/23, 2026-1-5, 20261123 or 2026년 11월 23일. */
  Date: { input: string; output: string; }
  /** ISO 8601 date and time with time zone. */
  DateTime: { input: string; output: string; }
  /** A JSON object with values by field name. */
  FieldValues: { input: Properties; output: Properties; }
};

/** The effect of one rule on another. It counts only while the acting rule is in force. */
export type ActingEdge = {
  readonly __typename?: 'ActingEdge';
  /** First day of the effect. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Rule;
  /** Last day of the effect. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A party that acts in an export. */
export type Actor =
  /** An authority. */
  | 'AUTHORITY'
  /** A carrier, freight forwarder or customs broker. */
  | 'CARRIER'
  | 'EXPORTER'
  | 'IMPORTER'
  | 'MANUFACTURER'
  /** A representative in the market, for example an authorised representative or a responsible person. */
  | 'REPRESENTATIVE';

/** How sure it is that an authority asks for something. */
export type AdvisedCertainty =
  /** All national lines of the class carry the code, and the code says that data or documents are required. */
  | 'CERTAIN'
  /** Only some national lines carry the code, or the code says that something can be required. */
  | 'CONDITIONAL';

/** A reason to ask an authority before the shipment. It is not a requirement: what the law asks for is in the steps, if the knowledge base has that law. */
export type AdvisedCheck = {
  readonly __typename?: 'AdvisedCheck';
  readonly certainty: AdvisedCertainty;
  readonly code: AgencyCode;
  /** Entries of the list for these goods, for example control numbers. At most 20. */
  readonly entries: ReadonlyArray<Scalars['String']['output']>;
  /** True if all national lines of the class carry the code. */
  readonly everyLine: Scalars['Boolean']['output'];
  /** Codes below the class that carry it, if not all do. At most 20. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** What to find out next. */
  readonly question: Scalars['String']['output'];
  /** Why the check is advised. */
  readonly text: Scalars['String']['output'];
};

/** A node that is affected by a changeset. */
export type AffectedNode = {
  readonly __typename?: 'AffectedNode';
  /** Descriptions of the changes to this node and of rules that would act on it. Maximum 50. Empty if the node itself does not change. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The name, with the changes of the changeset. */
  readonly name: Scalars['String']['output'];
};

/** A code by which a customs tariff or a list of an authority marks goods that an authority may look at. It is a reason to check, and requires nothing by itself. */
export type AgencyCode = Node & {
  readonly __typename?: 'AgencyCode';
  /** Territories whose goods or borders the code is about. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** Area of law that the authority works in. */
  readonly area: Area;
  readonly cites: ReadonlyArray<Citation>;
  /** The code as published, for example `FD2`. Null for a list whose entries have codes of their own. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Authorities that may ask for something. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  /** True if the publisher says that the authority asks for something for all marked goods. Otherwise it depends on the goods or their use. */
  readonly isCertain?: Maybe<Scalars['Boolean']['output']>;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Headings with marked goods. */
  readonly marks: ReadonlyArray<MarksEdge>;
  readonly name: Scalars['String']['output'];
  /** Edition of the list, and what to know about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What to find out next. */
  readonly question: Scalars['String']['output'];
  /** Whether the code is about goods that arrive, or about goods that leave. */
  readonly side: RuleSide;
};


/** A code by which a customs tariff or a list of an authority marks goods that an authority may look at. It is a reason to check, and requires nothing by itself. */
export type AgencyCodeLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A code by which a customs tariff or a list of an authority marks goods that an authority may look at. It is a reason to check, and requires nothing by itself. */
export type AgencyCodeNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A code by which a customs tariff or a list of an authority marks goods that an authority may look at. It is a reason to check, and requires nothing by itself. */
export type AgencyCodeNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A code by which a customs tariff or a list of an authority marks goods that an authority may look at. It is a reason to check, and requires nothing by itself. */
export type AgencyCodeQuestionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type AgencyCodeConnection = {
  readonly __typename?: 'AgencyCodeConnection';
  readonly edges: ReadonlyArray<AgencyCodeEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type AgencyCodeEdge = {
  readonly __typename?: 'AgencyCodeEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: AgencyCode;
};

/** A trade agreement, a tax treaty or a digital trade agreement. */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  readonly cites: ReadonlyArray<Citation>;
  readonly id: Scalars['ID']['output'];
  /** First day in force. Null if the agreement is signed only. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  readonly inForceFromPrecision?: Maybe<DatePrecision>;
  /** Last day in force. Null if there is no known end. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  readonly kind: AgreementKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Product-specific rules of origin of the agreement, ordered by ID. `Query.originRules` pages through them and finds the rules for a code. */
  readonly originRules: ReadonlyArray<OriginRule>;
  /** Territories that are parties to the agreement. */
  readonly parties: ReadonlyArray<PartyEdge>;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  readonly status: AgreementStatus;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementOriginRulesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A trade agreement, a tax treaty or a digital trade agreement. */
export type AgreementStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

/** Subject matter of an agreement. */
export type AgreementKind =
  | 'DIGITAL'
  | 'TAX'
  | 'TRADE';

/** Status of an agreement. Its dates give more detail. */
export type AgreementStatus =
  | 'CONCLUDED'
  | 'ENDED'
  | 'IN_FORCE'
  | 'SIGNED';

/** A possible answer to a question. */
export type AnswerChoice = {
  readonly __typename?: 'AnswerChoice';
  readonly name: Scalars['String']['output'];
  /** The answer. For an interval of an amount, a value inside it. */
  readonly value: Scalars['String']['output'];
};

/** What the plan would be with this answer, and the other questions open: differences to the plan that is shown. */
export type AnswerEffect = {
  readonly __typename?: 'AnswerEffect';
  /** Steps that the branch of that plan has and this one does not. */
  readonly adds: ReadonlyArray<Requirement>;
  /** The `value` of the choice. */
  readonly answer: Scalars['String']['output'];
  /** Difference in the gross costs that are paid once, in the currency of the firm's sales or else in US dollars. Null if an exchange rate is missing. */
  readonly cost?: Maybe<Cost>;
  /** Difference in the total duration, in calendar days. */
  readonly days?: Maybe<DayRange>;
  /** Difference in the best rate of duty, in percentage points. Null if one of the two is unknown. */
  readonly dutyPoints?: Maybe<Scalars['Float']['output']>;
  /** Steps that this branch has and that of the other plan does not. */
  readonly removes: ReadonlyArray<Requirement>;
  /** The verdict of that plan. */
  readonly verdict: Verdict;
};

/** A rule that applies. */
export type AppliedRule = {
  readonly __typename?: 'AppliedRule';
  /** Why the rule applies, with paths through the graph. */
  readonly because: ReadonlyArray<Explanation>;
  readonly rule: Rule;
  /** Steps that the rule requires. */
  readonly steps: ReadonlyArray<PlanStep>;
};

/** An approval. Any later edit voids it. */
export type Approval = {
  readonly __typename?: 'Approval';
  /** IDs of the desks for which the reviewer approved. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** Name of the reviewer. */
  readonly name: Scalars['String']['output'];
};

/** Area of law, for rules and for statements of coverage. */
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

/** Completeness of the knowledge base for an area of law in this market. Absence of data does not mean absence of rules. */
export type AreaCoverage = {
  readonly __typename?: 'AreaCoverage';
  readonly area: Area;
  /** The day of the last review. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly level: CoverageLevel;
  /** What the knowledge base contains, and what is missing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of results. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly edges: ReadonlyArray<AuditEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** An operation that was performed or refused. Entries cannot be changed or deleted. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The `sub` claim of the token. Null if the request had no token. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Time of the request. */
  readonly at: Scalars['DateTime']['output'];
  /** Network of a request that was refused because of its token or the rate limit. Null for other refusals and if many requests were counted together. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The mutation or the command, for example `publishChangeset`; the field that the caller was not allowed to read; or `request` if the request was refused before it was read. */
  readonly operation: Scalars['String']['output'];
  /** `DONE`, or the error code if the operation was refused. */
  readonly outcome: Scalars['String']['output'];
  /** Request ID from the `x-request-id` response header. If several requests were counted together, the ID of the first. */
  readonly requestId: Scalars['String']['output'];
  /** Roles that the token grants. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** ID of the object of the operation. If the operation was refused, the ID as it was given. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** Number of occurrences. Refusals because of the token or the rate limit are counted and written once per minute. */
  readonly times: Scalars['Int']['output'];
};

/** A public authority or body that makes rules, issues certificates or runs programmes. */
export type Authority = Node & {
  readonly __typename?: 'Authority';
  /** Requirements that the authority handles, ordered by ID. */
  readonly handles: ReadonlyArray<Requirement>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Support programmes that the authority runs, ordered by ID. */
  readonly runs: ReadonlyArray<SupportProgram>;
  /** Address of its website. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A public authority or body that makes rules, issues certificates or runs programmes. */
export type AuthorityHandlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public authority or body that makes rules, issues certificates or runs programmes. */
export type AuthorityLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A public authority or body that makes rules, issues certificates or runs programmes. */
export type AuthorityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A public authority or body that makes rules, issues certificates or runs programmes. */
export type AuthorityRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of results. */
export type AuthorityConnection = {
  readonly __typename?: 'AuthorityConnection';
  readonly edges: ReadonlyArray<AuthorityEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type AuthorityEdge = {
  readonly __typename?: 'AuthorityEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Authority;
};

/** A customs union, single market or region with its own rules. */
export type Bloc = Node & Territory & {
  readonly __typename?: 'Bloc';
  /** Statements of coverage for the territory, ordered by ID. `Query.coverages` also includes those of its blocs. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** Countries that are part of the customs territory without being members, ordered by ID. */
  readonly customsTerritoryParts: ReadonlyArray<CustomsTerritoryPartEdge>;
  readonly id: Scalars['ID']['output'];
  readonly kind: BlocKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Members of the bloc, ordered by ID. */
  readonly members: ReadonlyArray<MemberEdge>;
  readonly name: Scalars['String']['output'];
  /** Agreements that the territory itself is a party to. Members of a bloc also benefit from the bloc's agreements. */
  readonly partyTo: ReadonlyArray<PartyToEdge>;
  /** Scheme of the lines of its common tariff schedule, for example `cn`. Null if it has none or none is known. */
  readonly tariffScheme?: Maybe<Scalars['String']['output']>;
};


/** A customs union, single market or region with its own rules. */
export type BlocCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customs union, single market or region with its own rules. */
export type BlocCustomsTerritoryPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customs union, single market or region with its own rules. */
export type BlocLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A customs union, single market or region with its own rules. */
export type BlocMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customs union, single market or region with its own rules. */
export type BlocNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A customs union, single market or region with its own rules. */
export type BlocPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type BlocConnection = {
  readonly __typename?: 'BlocConnection';
  readonly edges: ReadonlyArray<BlocEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type BlocEdge = {
  readonly __typename?: 'BlocEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Bloc;
};

/** Degree of integration of a bloc. */
export type BlocKind =
  | 'CUSTOMS_UNION'
  | 'REGION'
  | 'SINGLE_MARKET';

/** An answer that the figures of a plan assume. */
export type BranchAnswer = {
  readonly __typename?: 'BranchAnswer';
  readonly answer: AnswerChoice;
  readonly question: PlanQuestion;
};

/** Kind of buyer. */
export type Buyer =
  | 'BUSINESS'
  | 'CONSUMER';

/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type Certification = Node & Requirement & {
  readonly __typename?: 'Certification';
  /** The stage of the journey that the requirement belongs to. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** Cost, as published. */
  readonly cost?: Maybe<Cost>;
  /** The kind of days in `days`. Null means calendar days. */
  readonly dayKind?: Maybe<DayKind>;
  /** Duration, in the days that `dayKind` states. */
  readonly days?: Maybe<DayRange>;
  /** Description of the requirement, written by the desk. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who does it. Null if no source says. */
  readonly doneBy?: Maybe<Actor>;
  /** Support programmes that pay for it or help with it, ordered by ID. */
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  /** Authorities that handle it. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Other requirements that it also satisfies. */
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  /** Requirements that must be completed first. */
  readonly needs: ReadonlyArray<NeedsEdge>;
  /** Needs that it creates. Support programmes can help with them. */
  readonly raises: ReadonlyArray<Need>;
  /** Rules that require it, ordered by ID. */
  readonly requiredBy: ReadonlyArray<Rule>;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  /** Validity after it is obtained, in months. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type CertificationDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type CertificationFundedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type CertificationLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type CertificationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type CertificationRequiredByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A certificate that a firm can hold. It is valid for a period and can be recognised in other territories. */
export type CertificationStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type CertificationConnection = {
  readonly __typename?: 'CertificationConnection';
  readonly edges: ReadonlyArray<CertificationEdge>;
  readonly pageInfo: PageInfo;
};

/** Number of firms that hold a certification. */
export type CertificationCount = {
  readonly __typename?: 'CertificationCount';
  readonly certification: Certification;
  /** Number of firms. Always 5 or more. */
  readonly firms: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type CertificationEdge = {
  readonly __typename?: 'CertificationEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Certification;
};

/** A change, as it was added. */
export type Change = {
  readonly __typename?: 'Change';
  /** Time when the change was added. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of the author. */
  readonly author: Scalars['String']['output'];
  /** The published sequence that the change is based on. */
  readonly base: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** The change: `put`, `link`, `unlink`, `end` or `remove` with its fields. */
  readonly statement: Scalars['FieldValues']['output'];
};

/** A change. Exactly one field must be given. `nodeForm` returns the fields and relations of a type. */
export type ChangeInput = {
  readonly end?: InputMaybe<EndInput>;
  readonly link?: InputMaybe<LinkInput>;
  readonly put?: InputMaybe<PutInput>;
  readonly remove?: InputMaybe<RemoveInput>;
  readonly unlink?: InputMaybe<LinkInput>;
};

/** Kind of change. */
export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** Changes to the knowledge base that are written, reviewed and published together. */
export type Changeset = {
  readonly __typename?: 'Changeset';
  /** Actions that you can perform in the current state. An action can still fail because of the content of the changeset or because of later publications. */
  readonly allowedActions: ReadonlyArray<ChangesetAction>;
  /** Valid approvals of the changeset. */
  readonly approvals: ReadonlyArray<Approval>;
  /** Names of all authors. The person who created the changeset is first. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** The changes in the order in which they were added. Visible to its authors, its desks and administrators; empty for others. */
  readonly changes: ReadonlyArray<Change>;
  /** Facts that others have changed since the authors read them. Visible to its authors, its desks and administrators; empty for others. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** IDs of the desks that own the facts before or after the changes: IDs of territories, or `commons`. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** Differences from the published knowledge, one for each fact. For a published changeset: the differences that its publication made. */
  readonly difference: ReadonlyArray<FactDifference>;
  /** Results of the checks, errors first. Visible to its authors, its desks and administrators; empty for others. */
  readonly findings: ReadonlyArray<Finding>;
  readonly id: Scalars['ID']['output'];
  /** Justifications of warnings. */
  readonly justifications: ReadonlyArray<Justification>;
  readonly kind: ChangesetKind;
  /** Time of publication. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reason for the changes. */
  readonly reason: Scalars['String']['output'];
  /** Comments and review decisions in chronological order. Visible to its authors, its desks and administrators; empty for others. */
  readonly remarks: ReadonlyArray<Remark>;
  /** Sequence number of the publication. Null if the changeset is not published. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Number of changes. */
  readonly size: Scalars['Int']['output'];
  readonly state: ChangesetState;
  /** A short summary of the changes. */
  readonly title: Scalars['String']['output'];
  /** ID of the published changeset that this one reverts. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  /** Time of the last update. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version number. Increases with every write. Pass the version that you read last to mutations. */
  readonly version: Scalars['Int']['output'];
};


/** Changes to the knowledge base that are written, reviewed and published together. */
export type ChangesetChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes to the knowledge base that are written, reviewed and published together. */
export type ChangesetConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes to the knowledge base that are written, reviewed and published together. */
export type ChangesetDifferenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes to the knowledge base that are written, reviewed and published together. */
export type ChangesetFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An action on a changeset. Each value corresponds to the mutation of the same name. */
export type ChangesetAction =
  /** For facts of your desks. Imports can contain facts of any desk. */
  | 'ADD_CHANGES'
  | 'APPROVE'
  | 'COMMENT'
  | 'DESCRIBE'
  | 'PUBLISH'
  | 'REFRESH'
  | 'REJECT'
  | 'REMOVE_CHANGES'
  | 'SEND_BACK'
  | 'SUBMIT'
  /** Create a changeset that reverts this one. */
  | 'UNDO'
  | 'WITHDRAW';

/** A page of changesets. */
export type ChangesetConnection = {
  readonly __typename?: 'ChangesetConnection';
  readonly edges: ReadonlyArray<ChangesetEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection of changesets. */
export type ChangesetEdge = {
  readonly __typename?: 'ChangesetEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Changeset;
};

/** Properties of a new changeset. */
export type ChangesetInput = {
  readonly kind?: NewChangesetKind;
  /** Reason for the changes, for reviewers and for readers of the history. Maximum 5,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** A short summary of the changes, in one line. Maximum 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** Origin of the changes in a changeset. */
export type ChangesetKind =
  /** Changes by a desk: written by editors, published by a reviewer. */
  | 'DESK'
  /** An import from a list that a program provides, published by a publisher of imports. */
  | 'IMPORT'
  /** Changes from the seed files. */
  | 'SEED';

/** The changeset after the operation, or the problems that prevented it. */
export type ChangesetPayload = {
  readonly __typename?: 'ChangesetPayload';
  readonly changeset?: Maybe<Changeset>;
  readonly problems: ReadonlyArray<Problem>;
};

/** State of a changeset. */
export type ChangesetState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** Number of firms with products of an HS chapter. */
export type ChapterCount = {
  readonly __typename?: 'ChapterCount';
  readonly class: ProductClass;
  /** Number of firms. Always 5 or more. */
  readonly firms: Scalars['Int']['output'];
};

/** The amount that a percentage is charged on. */
export type ChargeBase =
  | 'CUSTOMS_VALUE'
  /** Customs value and customs duty. */
  | 'CUSTOMS_VALUE_AND_DUTY'
  /** Customs value, customs duty and the cost of transport to the place of destination inside the market. */
  | 'CUSTOMS_VALUE_DUTY_AND_INLAND_COST'
  | 'ROYALTY'
  | 'SALE'
  | 'SERVICE_FEE';

/** A lawful rate of a charge. */
export type ChargeLine = {
  readonly __typename?: 'ChargeLine';
  /** The tax treaty that grants the rate. Null for the domestic rate. */
  readonly agreement?: Maybe<Agreement>;
  /** The rate, as published. */
  readonly formula: Scalars['String']['output'];
  /** Documents that are required as proof. */
  readonly proofs: ReadonlyArray<Requirement>;
  /** Percentage of the base. Null if the rate is not a percentage. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
};

/** A tax or fee other than customs duty, as a percentage of its base. */
export type ChargeQuote = {
  readonly __typename?: 'ChargeQuote';
  readonly base: ChargeBase;
  /** The lowest lawful rate. */
  readonly best?: Maybe<ChargeLine>;
  readonly kind: CustomsRuleKind;
  /** All lawful rates of the charge. */
  readonly lines: ReadonlyArray<ChargeLine>;
  /** Remarks about these figures. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The charge without a tax treaty. */
  readonly standard?: Maybe<ChargeLine>;
};

/** A reference from a fact to its source. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The field or relation that the citation is about. Null if it is about the whole node. */
  readonly about?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  /** Article, section, page or row. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Summary of what the source says, if it differs from the fact. */
  readonly says?: Maybe<Scalars['String']['output']>;
  /** The source document. */
  readonly source: Source;
};

/** What a source says about a field whose value changes over time or differs between sources. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly cites: ReadonlyArray<Citation>;
  /** Field of the node that the claim is about: `rate`, `cost`, `days`, `validFrom` or `share`. */
  readonly field: Scalars['String']['output'];
  /** First day of validity of the claim. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Why the claim was chosen or is disputed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly standing: ClaimStanding;
  /** The claimed value, if it is not a number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Last day of validity of the claim. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly value?: Maybe<ClaimValue>;
};


/** What a source says about a field whose value changes over time or differs between sources. */
export type ClaimLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What a source says about a field whose value changes over time or differs between sources. */
export type ClaimReasonArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/** Whether the knowledge base uses a claim. */
export type ClaimStanding =
  | 'CHOSEN'
  | 'DISPUTED'
  | 'UNREVIEWED';

/** A claimed value, as numbers. */
export type ClaimValue = {
  readonly __typename?: 'ClaimValue';
  /** Highest value. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** Lowest value. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Typical value. */
  readonly typical?: Maybe<Scalars['Float']['output']>;
  /** Unit: a currency, percent or days. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** An exporting firm. Visible only to its owner, except the fictional examples, which everyone can use in plans. */
export type Company = Node & {
  readonly __typename?: 'Company';
  /** The country where the firm is based. */
  readonly basedIn: ReadonlyArray<Country>;
  /** Number of employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** True for a fictional example, which everyone can use in plans. */
  readonly example?: Maybe<Scalars['Boolean']['output']>;
  /** Exports of the last year. */
  readonly exports?: Maybe<Money>;
  /** Growth stage that the firm states. If null, plans derive it from the exports. */
  readonly growthStage?: Maybe<GrowthStage>;
  /** Certificates and registrations that the firm holds. */
  readonly holds: ReadonlyArray<HoldsEdge>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Products of the firm. */
  readonly makes: ReadonlyArray<Product>;
  readonly name: Scalars['String']['output'];
  /** Sales of the last year. */
  readonly sales?: Maybe<Money>;
  /** Target markets of the firm. */
  readonly targets: ReadonlyArray<Country>;
};


/** An exporting firm. Visible only to its owner, except the fictional examples, which everyone can use in plans. */
export type CompanyLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An exporting firm. Visible only to its owner, except the fictional examples, which everyone can use in plans. */
export type CompanyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** The exporting firm. */
export type CompanyInput = {
  /** The country where the firm is based. The country of origin when absent. */
  readonly basedIn?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Number of employees. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Exports of the last year. */
  readonly exports?: InputMaybe<MoneyInput>;
  /** Growth stage. Derived from the exports when absent. */
  readonly growthStage?: InputMaybe<GrowthStage>;
  /** Certificates and registrations that the firm holds. */
  readonly holds?: InputMaybe<ReadonlyArray<HeldInput>>;
  /** ID of your company or of a fictional example. Fields that are not given here are taken from its profile. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Sales of the last year. */
  readonly sales?: InputMaybe<MoneyInput>;
  /** Size, by the law of the country where the firm is based. Derived from the sales when absent, if they decide it. */
  readonly size?: InputMaybe<FirmSize>;
};

/** The company of your firm after the operation, or the problems that prevented it. */
export type CompanyPayload = {
  readonly __typename?: 'CompanyPayload';
  /** The company after the operation. Null if there is none or if nothing was changed. */
  readonly company?: Maybe<Company>;
  /** Problems that prevented the operation. Empty if it succeeded. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Profile of a firm. Omitted fields stay unchanged; null clears a field. `name` and `basedIn` cannot be cleared. */
export type CompanyProfileInput = {
  /** The country where the firm is based. */
  readonly basedIn?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Number of employees. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Exports of the last year. */
  readonly exports?: InputMaybe<MoneyInput>;
  /** Growth stage. Derived from the exports when absent. */
  readonly growthStage?: InputMaybe<GrowthStage>;
  readonly name?: InputMaybe<NameInput>;
  /** Sales of the last year. */
  readonly sales?: InputMaybe<MoneyInput>;
  /** Target markets. Replaces the whole list. Maximum 50. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Number of firms with a saved company, without the fictional examples. A firm counts once for each of its targets, chapters and certifications. */
export type CompanyStatistics = {
  readonly __typename?: 'CompanyStatistics';
  /** Number of firms by the certifications that they hold and that are valid today, highest first. Certifications with fewer than 5 firms are omitted. */
  readonly byCertification: ReadonlyArray<CertificationCount>;
  /** Number of firms by the HS chapter of their products, highest first. Chapters with fewer than 5 firms are omitted. */
  readonly byChapter: ReadonlyArray<ChapterCount>;
  /** Number of firms by growth stage: one entry for each stage, and one with a null stage for firms that state none. All entries add up to all firms. */
  readonly byGrowthStage: ReadonlyArray<GrowthStageCount>;
  /** Number of firms by target country, highest first. Countries with fewer than 5 firms are omitted. */
  readonly byTarget: ReadonlyArray<TargetCount>;
  /** Number of all firms. Null if it is below 5, or if together with another count it would reveal fewer than 5 firms. */
  readonly firms?: Maybe<Scalars['Int']['output']>;
};

/** Input of a comparison of several destinations. */
export type CompareMarketsInput = {
  /** The day on which work starts, and whose law the plan uses. Today when absent. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The exporting firm. */
  readonly company?: InputMaybe<CompanyInput>;
  /** The country from which goods or technology are dispatched. The country of origin when absent. */
  readonly dispatchFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The day of import, which determines the duty and the rules at import. `asOf` when absent. */
  readonly entryOn?: InputMaybe<Scalars['Date']['input']>;
  /** The goods, software, service or licence to be sold. */
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: Scalars['CountryCode']['input'];
  /** How to choose between several lawful alternatives. */
  readonly prefer?: Preference;
  /** How the offering is sold. Asked once, and used by every rule that depends on it. */
  readonly sale?: InputMaybe<SaleInput>;
  /** The destinations. 2 to 20 different countries. */
  readonly targets: ReadonlyArray<Scalars['CountryCode']['input']>;
};

/** How well a fact is supported by its sources. */
export type Confidence =
  /** By sources that disagree. */
  | 'CONFLICTING'
  /** By an official document. */
  | 'OFFICIAL'
  /** By another document. */
  | 'SECONDARY'
  /** By a citation whose source has not been read again. */
  | 'UNREVIEWED';

/** A fact that somebody else has changed since the author read it. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The published change of the fact. */
  readonly revision: Revision;
  /** Description of what the changeset would do to the fact. */
  readonly text: Scalars['String']['output'];
};

/** A shipment. */
export type ConsignmentInput = {
  /** Quantity, in `unit`. */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Unit of the quantity, for example kg, item or litre. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The customs value. */
  readonly value?: InputMaybe<MoneyInput>;
};

/** An amount of money and the unit that it is charged for. A value is null if no source states it. */
export type Cost = {
  readonly __typename?: 'Cost';
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The highest amount. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The lowest amount. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly per: CostPer;
  /** The typical amount. */
  readonly typical?: Maybe<Scalars['Float']['output']>;
};

/** The unit that a cost is charged for. */
export type CostPer =
  | 'ITEM'
  | 'ONCE'
  | 'SHIPMENT'
  | 'YEAR';

/** Costs of steps, by currency. */
export type CostSummary = {
  readonly __typename?: 'CostSummary';
  /** Costs before support: one sum for each currency and for each of once, shipment, item and year. */
  readonly gross: ReadonlyArray<Cost>;
  /** All costs converted to one currency, with the exchange rates that were used. Null if an exchange rate is missing. */
  readonly inCurrency?: Maybe<CostTotals>;
  /** Costs after support. */
  readonly net: ReadonlyArray<Cost>;
  /** The part that open programmes pay. */
  readonly support: ReadonlyArray<Cost>;
  /** Number of steps without a known cost. The sums do not include them. */
  readonly unknownCosts: Scalars['Int']['output'];
};


/** Costs of steps, by currency. */
export type CostSummaryInCurrencyArgs = {
  currency: Scalars['CurrencyCode']['input'];
};

/** Totals in one currency: one-off costs, plus the costs of one shipment, one item and one year. */
export type CostTotals = {
  readonly __typename?: 'CostTotals';
  /** Costs before support. */
  readonly gross: Cost;
  /** Costs after support. */
  readonly net: Cost;
  /** The exchange rates that were used. */
  readonly rates: ReadonlyArray<ExchangeRate>;
  /** The part that open programmes pay. */
  readonly support: Cost;
};

/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type Country = Node & Territory & {
  readonly __typename?: 'Country';
  /** Sources of its customs territories. */
  readonly cites: ReadonlyArray<Citation>;
  /** ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** Statements of coverage for the territory, ordered by ID. `Query.coverages` also includes those of its blocs. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** Currency of the country. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Customs territories of blocs and other countries that the country is part of without being a member. */
  readonly customsTerritoryOf: ReadonlyArray<CustomsTerritoryEdge>;
  /** Countries that are part of the customs territory without being members, ordered by ID. */
  readonly customsTerritoryParts: ReadonlyArray<CustomsTerritoryPartEdge>;
  /** Traits of a shipment that decide which customs territory has the law that applies. */
  readonly dependsOn: ReadonlyArray<Trait>;
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 code. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Blocs that the country is a member of. */
  readonly memberOf: ReadonlyArray<MembershipEdge>;
  readonly name: Scalars['String']['output'];
  /** Agreements that the territory itself is a party to. Members of a bloc also benefit from the bloc's agreements. */
  readonly partyTo: ReadonlyArray<PartyToEdge>;
  /** UN M49 region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Scheme of the lines of its national tariff schedule, for example `hts`. Null if it has none of its own or none is known. */
  readonly tariffScheme?: Maybe<Scalars['String']['output']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryCustomsTerritoryOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryCustomsTerritoryPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryMemberOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country in ISO 3166-1, or Northern Ireland by its customs code, XI. */
export type CountryPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

/** Completeness of the knowledge base for an area of law in a market. Absence of data does not mean absence of rules. */
export type Coverage = Node & {
  readonly __typename?: 'Coverage';
  /** Markets that the statement is about. */
  readonly appliesIn: ReadonlyArray<Territory>;
  readonly area: Area;
  /** The day of the last review. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  /** Product classes that the statement is about. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** The statement is not about goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** The statement is only about goods of these origins. Empty means all origins. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly level: CoverageLevel;
  /** What the knowledge base contains, and what is missing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The first day that the statement is about. Null if there is no first day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day that the statement is about. Null if there is no last day. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Of duty: whether the additional duties on these goods are missing, so that no total is known. */
  readonly withoutAdditionalDuties?: Maybe<Scalars['Boolean']['output']>;
};


/** Completeness of the knowledge base for an area of law in a market. Absence of data does not mean absence of rules. */
export type CoverageLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Completeness of the knowledge base for an area of law in a market. Absence of data does not mean absence of rules. */
export type CoverageNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  readonly edges: ReadonlyArray<CoverageEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Coverage;
};

/** How complete the knowledge base is. */
export type CoverageLevel =
  | 'COVERED'
  /** Nothing has been researched. This does not mean that there are no rules. */
  | 'NO_DATA'
  | 'PARTLY';

/** The new key, or the problems that prevented its creation. */
export type CreateFeedKeyPayload = {
  readonly __typename?: 'CreateFeedKeyPayload';
  /** Null if there are problems. */
  readonly feedKey?: Maybe<FeedKey>;
  /** The secret key. It is returned only once: Landfall stores only its hash. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A certificate or recognition that makes a step unnecessary or shorter. */
export type Credit = {
  readonly __typename?: 'Credit';
  /** The certificate that the firm holds or that is accepted. */
  readonly certification?: Maybe<Certification>;
  /** Time saved, in calendar days. */
  readonly daysSaved?: Maybe<Scalars['Int']['output']>;
  readonly effect: CreditEffect;
  /** The recognition arrangement that accepts it. */
  readonly recognition?: Maybe<Recognition>;
};

/** Extent of a credit. */
export type CreditEffect =
  | 'FULL'
  /** The firm already holds the certificate. */
  | 'HELD'
  | 'PARTIAL'
  | 'TEST_REPORT';

/** A requirement that is met by a recognition. */
export type CreditsEdge = {
  readonly __typename?: 'CreditsEdge';
  /** Time saved, in calendar days, if the requirement is met in part. */
  readonly daysSaved?: Maybe<Scalars['Int']['output']>;
  readonly node: Requirement;
};

/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRule = Node & Rule & {
  readonly __typename?: 'CustomsRule';
  /** Rules whose text this rule amends. */
  readonly amends: ReadonlyArray<ActingEdge>;
  /** Territories where the rule applies. A provision without territories applies where its act applies. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** Area of law. */
  readonly area: Area;
  /** Lowest charge, in percent of the base. */
  readonly atLeastRate?: Maybe<Scalars['Float']['output']>;
  /** Lowest charge, as an amount per `specificUnit`: `10 %, at least 2 EUR/kg`, that is, the higher of the two. */
  readonly atLeastSpecific?: Maybe<Money>;
  /** Highest charge, in percent of the base: `5 % + 3 USD/kg, at most 10 %`. */
  readonly atMostRate?: Maybe<Scalars['Float']['output']>;
  /** Highest charge, as an amount per `specificUnit`. */
  readonly atMostSpecific?: Maybe<Money>;
  /** The amount that the rate is charged on. */
  readonly base?: Maybe<ChargeBase>;
  readonly cites: ReadonlyArray<Citation>;
  /** Product classes that the rule covers, including all classes below them. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** For an additional duty: its effect on the rate. Null means `ADD`. */
  readonly effect?: Maybe<DutyEffect>;
  /** Description of the event that ends the rule, if the end depends on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  /** The export rule does not apply to these destinations. */
  readonly exceptDestination: ReadonlyArray<Territory>;
  /** The rule does not apply to goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** Product classes that are excluded from `covers`, including all classes below them. */
  readonly excludes: ReadonlyArray<ProductClass>;
  /** The rate as published in the schedule, if it is not a plain percentage. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** The rule applies only to goods of these origins. Empty means all origins. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** Rules of a bloc that this rule implements. */
  readonly implements: ReadonlyArray<Rule>;
  /** True for a column of a tariff schedule: the MFN rates of a market, or its rates for one origin under one agreement. Its rates are stated for each class, and it covers no class itself. See `tariffRates` of a product class. */
  readonly isSchedule?: Maybe<Scalars['Boolean']['output']>;
  readonly kind: CustomsRuleKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** True for a column of a tariff schedule whose rates can only fall under the agreement: after its last edition, a rate is at most the one that it states. */
  readonly neverRises?: Maybe<Scalars['Boolean']['output']>;
  /** For an additional duty: the rate that it acts on. Null means `COLUMN_RATE`. */
  readonly on?: Maybe<DutyOn>;
  /** For an additional duty: its position among the additional duties. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The act that contains this provision. */
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  /** Provisions of the act, ordered by ID. */
  readonly provisions: ReadonlyArray<Rule>;
  /** Period of the quota, for example `calendar year`. */
  readonly quotaPeriod?: Maybe<Scalars['String']['output']>;
  /** Unit of the quota volume, for example t, kg or item. */
  readonly quotaUnit?: Maybe<Scalars['String']['output']>;
  /** Quantity that may be imported at this rate within a period. The rate is used only after an answer that the quota is available: `triggeredBy` has a trait of the shipment that asks for it. */
  readonly quotaVolume?: Maybe<Scalars['Float']['output']>;
  /** Rate in percent of the base. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Highest rate, if only a range is known. */
  readonly rateMax?: Maybe<Scalars['Float']['output']>;
  /** Lowest rate, if only a range is known. */
  readonly rateMin?: Maybe<Scalars['Float']['output']>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  /** Requirements that the rule imposes. */
  readonly requires: ReadonlyArray<RequiresEdge>;
  /** True if the law covers more goods than `covers` states: `scopeNote` says which are missing. */
  readonly scopeIsPartial?: Maybe<Scalars['Boolean']['output']>;
  /** Goods that the law covers and that `covers` does not state. */
  readonly scopeNote?: Maybe<Scalars['String']['output']>;
  /** Where the rule applies: on import, on export or in the market. */
  readonly side: RuleSide;
  /** Amount per unit, in addition to the percentage or instead of it. */
  readonly specific?: Maybe<Money>;
  /** Unit of `specific`, `atLeastSpecific` and `atMostSpecific`, for example kg, item or litre. */
  readonly specificUnit?: Maybe<Scalars['String']['output']>;
  /** Legal status of the rule on a day. */
  readonly standing: RuleStanding;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  /** The export rule applies only to these destinations. Empty means all destinations. */
  readonly toDestination: ReadonlyArray<Territory>;
  /** Conditions on the offering, the shipment or the firm under which the rule applies. */
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  /** The agreement that grants the rate. */
  readonly under: ReadonlyArray<Agreement>;
  /** First day of validity. The effect can be suspended or postponed: see `standing`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  /** Last day of validity. Null if there is no known end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** For a column of a tariff schedule: the month in which the year of its editions ends, for example 3. Null means 12. */
  readonly yearEndsInMonth?: Maybe<Scalars['Int']['output']>;
  /** Rules that take precedence: this rule does not apply where one of them applies. */
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleAmendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRulePostponesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleRepealsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleReplacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleScopeNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or document requirement at the border. */
export type CustomsRuleSuspendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type CustomsRuleConnection = {
  readonly __typename?: 'CustomsRuleConnection';
  readonly edges: ReadonlyArray<CustomsRuleEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type CustomsRuleEdge = {
  readonly __typename?: 'CustomsRuleEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: CustomsRule;
};

/** Kind of a rule of customs or tax law. */
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

/** A customs territory that a country is part of. The law of the territory applies in some areas of law. */
export type CustomsTerritoryEdge = {
  readonly __typename?: 'CustomsTerritoryEdge';
  /** If true, it applies if the trait does not hold. */
  readonly absent?: Maybe<Scalars['Boolean']['output']>;
  /** Areas of law in which the law of the customs territory applies in the country. In other areas it does not. */
  readonly areas: ReadonlyArray<Area>;
  /** First day. Null if it has always been so. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Territory;
  /** Last day. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** ID of the yes/no trait in `dependsOn` that decides whether it applies. Null if nothing else decides. */
  readonly trait?: Maybe<Scalars['String']['output']>;
};

/** A country that is part of a customs territory. The law of the territory applies in some areas of law. */
export type CustomsTerritoryPartEdge = {
  readonly __typename?: 'CustomsTerritoryPartEdge';
  /** If true, it applies if the trait does not hold. */
  readonly absent?: Maybe<Scalars['Boolean']['output']>;
  /** Areas of law in which the law of the customs territory applies in the country. In other areas it does not. */
  readonly areas: ReadonlyArray<Area>;
  /** First day. Null if it has always been so. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Country;
  /** Last day. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** ID of the yes/no trait in `dependsOn` that decides whether it applies. Null if nothing else decides. */
  readonly trait?: Maybe<Scalars['String']['output']>;
};

/** Precision of a date. If only the month or the year is known, the date is the first day of that period. If the date is not known, it is null. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'UNKNOWN'
  | 'YEAR';

/** Kind of days that a duration counts. */
export type DayKind =
  | 'CALENDAR'
  /** Working days: five per week. */
  | 'WORKING';

/** A duration in days. A value is null if no source states it. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  /** The longest duration. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The shortest duration. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The typical duration. */
  readonly typical?: Maybe<Scalars['Int']['output']>;
};

/** Deadline of a step. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** True if the deadline is before the event, false if it is after. */
  readonly before: Scalars['Boolean']['output'];
  /** Number of calendar days. */
  readonly days: Scalars['Int']['output'];
  /** The event that the deadline is counted from, for example `LOADING` or `ENTRY`. */
  readonly event: Scalars['String']['output'];
  /** Description of the deadline. */
  readonly text: Scalars['String']['output'];
};

/** The display name of a value of an enum. */
export type DisplayName = {
  readonly __typename?: 'DisplayName';
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** The value, as queries and responses contain it. */
  readonly value: Scalars['String']['output'];
};

/** A deadline: a number of days before or after an event. */
export type Due = {
  readonly __typename?: 'Due';
  /** True if the deadline is before the event, false if it is after. */
  readonly before: Scalars['Boolean']['output'];
  /** Number of calendar days. */
  readonly days: Scalars['Int']['output'];
  readonly event: DueEvent;
};

/** The event that a deadline is counted from. */
export type DueEvent =
  | 'ARRIVAL'
  | 'DEPARTURE'
  | 'ENTRY'
  | 'EXPORT_DECLARATION'
  | 'LOADING'
  | 'PLACING_ON_MARKET'
  | 'RELEASE'
  | 'SIGNING'
  | 'YEAR_END';

/** Effect of an additional duty on the rate that it acts on. */
export type DutyEffect =
  /** The additional duty is added to the rate. */
  | 'ADD'
  /** The rate of the additional duty is a percentage of the rate that it acts on, and is added to it: 10 % of a duty of 20 % adds 2 percentage points. */
  | 'ADD_SHARE'
  /** The rate becomes zero. */
  | 'EXEMPT'
  /** The additional duty replaces the rate. */
  | 'REPLACE'
  /** The rate is raised to that of the additional duty. */
  | 'TOP_UP_TO';

/** An additional duty, or an exemption from one. */
export type DutyLayer = {
  readonly __typename?: 'DutyLayer';
  /** Contribution to the total, in percentage points. Null if it is unknown, or if an open question decides whether the duty applies. */
  readonly added?: Maybe<Scalars['Float']['output']>;
  readonly effect: DutyEffect;
  /** The rate that is added, topped up to or substituted. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
};

/** A lawful rate of duty. */
export type DutyLine = {
  readonly __typename?: 'DutyLine';
  /** The agreement that grants the rate. Null for MFN. */
  readonly agreement?: Maybe<Agreement>;
  /** Lower bound of the total, from the parts that are known. Equal to the total if that is known. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** Upper bound of the total, from the parts that are known. Null if there is none. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
  /** Calculation of the total, or the rate as published. */
  readonly formula: Scalars['String']['output'];
  /** Additional duties, in the order in which they apply. */
  readonly layers: ReadonlyArray<DutyLayer>;
  /** Rules of origin that the goods must meet. */
  readonly originRules: ReadonlyArray<OriginRule>;
  /** Documents that are required as proof. */
  readonly proofs: ReadonlyArray<Requirement>;
  /** Rate of the tariff column. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** The rule that sets the rate of this tariff column. */
  readonly rule: CustomsRule;
  /** Rate with all additional duties. Null if a part is unknown, or if additional duties on goods of this origin are not on record. */
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** The rate that an additional duty acts on. */
export type DutyOn =
  /** The rate of the tariff column in use. */
  | 'COLUMN_RATE'
  /** The total of the column rate and the preceding additional duties. */
  | 'RUNNING_TOTAL';

/** Customs duty as a percentage of the customs value, without VAT: 12.5 means 12.5 %. */
export type DutyQuote = {
  readonly __typename?: 'DutyQuote';
  /** The lowest lawful rate on record: no other line can be lower, regardless of what is unknown. Null if that cannot be said. MFN if rates are equal, because it needs no proof of origin. */
  readonly best?: Maybe<DutyLine>;
  /** The MFN rate and each preference that is available for this origin. */
  readonly lines: ReadonlyArray<DutyLine>;
  /** The duty without a preference. */
  readonly mfn?: Maybe<DutyLine>;
  /** Possible lines of the national tariff schedule for the given code. The duty depends on which of them applies. */
  readonly nationalLines: ReadonlyArray<ProductClass>;
  /** Remarks about these figures. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Difference between the best rate and MFN, in percentage points. Null if one of them is unknown, or if an agreement in force with the origin has no rate on record that could be lower: `note` names it. */
  readonly saving?: Maybe<Scalars['Float']['output']>;
};

/** Sets the last day of a node or of one of its relations. */
export type EndInput = {
  /** Field name of the relation. When absent, the node itself ends. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The last day. */
  readonly on: Scalars['Date']['input'];
  /** ID of the target node of the relation. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Fields that distinguish the relation from others between the same nodes. */
  readonly values?: InputMaybe<Scalars['FieldValues']['input']>;
};

/** An export plan, from the first preparation to a growing business. */
export type EntryPlan = {
  readonly __typename?: 'EntryPlan';
  /** Checks to make with authorities that a tariff or a list names for these goods. They are not requirements, and change neither steps nor verdict. */
  readonly advisedChecks: ReadonlyArray<AdvisedCheck>;
  /** All rules that apply, including those without requirements. */
  readonly applies: ReadonlyArray<AppliedRule>;
  /** The day on which work starts, and whose law the plan uses. */
  readonly asOf: Scalars['Date']['output'];
  /** Rules that block market entry. */
  readonly blockedBy: ReadonlyArray<Rule>;
  /** The answers that the figures of the plan assume, where open questions exclude each other's steps. Empty if every possible step is counted. */
  readonly branch: ReadonlyArray<BranchAnswer>;
  /** Taxes and fees other than customs duty. */
  readonly charges: ReadonlyArray<ChargeQuote>;
  /** Total costs and support. */
  readonly cost: CostSummary;
  /** Completeness of the knowledge base for this market and class, by area of law. */
  readonly coverage: ReadonlyArray<AreaCoverage>;
  /** Steps that determine the total duration, in order. */
  readonly criticalPath: ReadonlyArray<PlanStep>;
  /** Calendar days until the last step is done, with the first time of what is done for each shipment. Its bounds are null if no step has a known duration. */
  readonly duration: DayRange;
  /** True if a step has no known duration. Such a step counts as 0 days, so the actual duration is longer. */
  readonly durationIsLowerBound: Scalars['Boolean']['output'];
  /** Duty at the border, with and without a preference. */
  readonly duty: DutyQuote;
  /** The day of import, which determines the duty and the rules at import. */
  readonly entryOn: Scalars['Date']['output'];
  /** The plan as a graph, for display. */
  readonly graph: Subgraph;
  /** The stages preparation, entry, settlement and expansion. */
  readonly journey: ReadonlyArray<JourneyStage>;
  /** The published state of the knowledge base that the plan was made from. */
  readonly knowledge: Knowledge;
  /** What the consignment costs after import, line by line. Null without its value, or without its quantity if a duty needs it. */
  readonly landedCost?: Maybe<LandedCost>;
  /** Events of the first shipment in their order, with the days after `asOf`. Without goods only signing and placing on the market. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Rules that were checked but do not apply, each with the reason. */
  readonly notApplicable: ReadonlyArray<RuledOut>;
  /** The offering, as the plan interpreted it. */
  readonly offering: Offering;
  /** The customs origin of the goods. */
  readonly origin: Country;
  /** Questions whose answers affect the plan. Answer them in `offering.traits`, `offering.classId` or `company`. */
  readonly questions: ReadonlyArray<PlanQuestion>;
  /** Values of the input that the plan read as something else than what was written, for example a name of a country or a national tariff code. */
  readonly readings: ReadonlyArray<InputReading>;
  /** Steps in the order in which to do them. */
  readonly steps: ReadonlyArray<PlanStep>;
  /** Support programmes for this firm, market and offering. */
  readonly support: ReadonlyArray<SupportMatch>;
  /** The destination country. */
  readonly target: Country;
  /** Number of steps without a known duration. */
  readonly unknownDurations: Scalars['Int']['output'];
  /** Whether the offering can be sold in the market. */
  readonly verdict: Verdict;
  /** Why the plan has this verdict. */
  readonly verdictReason: Scalars['String']['output'];
  /** Upcoming changes, doubtful facts and sources that have not been read for a long time. */
  readonly warnings: ReadonlyArray<PlanWarning>;
};

/** Input of a plan: origin, destination, offering, firm and dates. */
export type EntryPlanInput = {
  /** The day on which work starts, and whose law the plan uses. Today when absent. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The exporting firm. The more details are given, the more exact are support and credits. */
  readonly company?: InputMaybe<CompanyInput>;
  /** The country from which goods or technology are dispatched. The country of origin when absent. */
  readonly dispatchFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The day of import, which determines the duty and the rules at import. `asOf` when absent. */
  readonly entryOn?: InputMaybe<Scalars['Date']['input']>;
  /** The goods, software, service or licence to be sold. */
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: Scalars['CountryCode']['input'];
  /** How to choose between several lawful alternatives. */
  readonly prefer?: Preference;
  /** How the offering is sold. Asked once, and used by every rule that depends on it. */
  readonly sale?: InputMaybe<SaleInput>;
  /** The destination country. */
  readonly target: Scalars['CountryCode']['input'];
};

/** The values of an enum with their display names. */
export type EnumNames = {
  readonly __typename?: 'EnumNames';
  /** Name of the enum. */
  readonly enum: Scalars['String']['output'];
  /** In the order of the schema. */
  readonly values: ReadonlyArray<DisplayName>;
};

/** Exchange rate of a month: units of a currency per US dollar. The average of the month, unless the source says otherwise. */
export type ExchangeRate = Node & {
  readonly __typename?: 'ExchangeRate';
  readonly cites: ReadonlyArray<Citation>;
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Units of the currency per unit of `fixedTo`. */
  readonly fixedRate?: Maybe<Scalars['Float']['output']>;
  /** The currency to which the rate is fixed, by law or by the central bank. Null if it floats. */
  readonly fixedTo?: Maybe<Scalars['CurrencyCode']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Month of the average, for example `2026-06`. */
  readonly month: Scalars['String']['output'];
  /** Units of the currency per US dollar. */
  readonly perUsd: Scalars['Float']['output'];
};


/** Exchange rate of a month: units of a currency per US dollar. The average of the month, unless the source says otherwise. */
export type ExchangeRateLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type ExchangeRateConnection = {
  readonly __typename?: 'ExchangeRateConnection';
  readonly edges: ReadonlyArray<ExchangeRateEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type ExchangeRateEdge = {
  readonly __typename?: 'ExchangeRateEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: ExchangeRate;
};

/** Explanation of a part of a plan. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Path through the graph, starting at the offering. */
  readonly path: ReadonlyArray<Node>;
  /** The explanation as text. */
  readonly text: Scalars['String']['output'];
};

/** A node as published at a sequence. */
export type FactAt = {
  readonly __typename?: 'FactAt';
  readonly id: Scalars['ID']['output'];
  /** Relations that started at the node, ordered by field and target ID. */
  readonly relations: ReadonlyArray<RelationAt>;
  /** Name of its type. */
  readonly type: Scalars['String']['output'];
  /** Its fields by name. */
  readonly values: Scalars['FieldValues']['output'];
};


/** A node as published at a sequence. */
export type FactAtRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A difference in one fact. */
export type FactDifference = {
  readonly __typename?: 'FactDifference';
  /** ID of the node. For a relation: ID of the node where the relation starts. */
  readonly about: Scalars['ID']['output'];
  /** Values after the change. For `CHANGED`: only the fields that differ. */
  readonly after?: Maybe<Scalars['FieldValues']['output']>;
  /** Values before the change. For `CHANGED`: only the fields that differ. */
  readonly before?: Maybe<Scalars['FieldValues']['output']>;
  readonly kind: ChangeKind;
  /** Language of `text`: the language of the request, or `en` if the change was recorded by a version of Landfall that stored only English. */
  readonly language: Scalars['String']['output'];
  /** The relation, if the fact is a relation. Null if it is a node. */
  readonly relation?: Maybe<FactRelation>;
  /** Description of the difference. */
  readonly text: Scalars['String']['output'];
};

/** Identifies a relation of a node. */
export type FactRelation = {
  readonly __typename?: 'FactRelation';
  /** Field name of the relation, for example `suspends`. */
  readonly field: Scalars['String']['output'];
  /** ID of the target node. */
  readonly to: Scalars['ID']['output'];
};

/** A key of your Atom feed. Anyone with the key can read the news of your watches, and nothing else. */
export type FeedKey = {
  readonly __typename?: 'FeedKey';
  /** Time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Label that you choose. */
  readonly label: Scalars['String']['output'];
  /** Language of the feed if its address does not ask for another with `?lang=`: `en` or `ko`. */
  readonly language: Scalars['String']['output'];
};

/** The changed key, or the problems that prevented the operation. */
export type FeedKeyPayload = {
  readonly __typename?: 'FeedKeyPayload';
  /** Null if there are problems. */
  readonly feedKey?: Maybe<FeedKey>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A result of a check. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Number of the change that fails the check, starting at 1. Null if it is not a single change. */
  readonly change?: Maybe<Scalars['Int']['output']>;
  /** ID of this change, as `removeChanges` takes it. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  readonly level: FindingLevel;
  /** Description of the problem and of its solution. */
  readonly message: Scalars['String']['output'];
  /** ID of the check. */
  readonly rule: Scalars['ID']['output'];
  /** What the check requires, in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Severity of a finding. */
export type FindingLevel =
  /** Prevents publication. */
  | 'ERROR'
  /** Allows publication with a justification. */
  | 'WARNING';

/** Size of a firm, by the law of the country where it is based. */
export type FirmSize =
  | 'LARGE'
  /** No longer small or medium-sized, and not large. */
  | 'MID_MARKET'
  /** Small or medium-sized. */
  | 'SME';

/** How strictly a rule imposes a requirement. */
export type Force =
  | 'ADVISED'
  /** Required only to use what the rule grants, for example the proof of origin for a preference. */
  | 'IF_USED'
  | 'MUST';

/** The ends of a period. Both days are part of the period. */
export type FormBound =
  | 'FIRST_DAY'
  | 'LAST_DAY';

/** A check that a changeset must pass. */
export type FormCheck = {
  readonly __typename?: 'FormCheck';
  /** True if a violation prevents publication. False if a justification is sufficient. */
  readonly blocks: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the check requires, in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** A field of a node, of a group or of a relation. */
export type FormField = {
  readonly __typename?: 'FormField';
  /** Allowed values of a `CHOICE`. Empty for other kinds. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fields of a `GROUP`. Empty for other kinds. */
  readonly fields: ReadonlyArray<FormField>;
  readonly kind: FormFieldKind;
  /** Display name of the field. */
  readonly label: Scalars['String']['output'];
  /** Languages of a `LOCALIZED_TEXT`. Empty for other kinds. */
  readonly languages: ReadonlyArray<FormLanguage>;
  readonly limits: FormLimits;
  /** True if the field takes several values. */
  readonly list: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** The same values with their display names. */
  readonly options: ReadonlyArray<FormOption>;
  /** For the first or the last day of a period. Null for other fields. */
  readonly period?: Maybe<FormPeriod>;
  /** Field that stores the precision of a date. If present, the date also accepts a month, a year or `unknown`. */
  readonly precision?: Maybe<Scalars['String']['output']>;
  /** True if a value is required. In a group: required if the group is given. */
  readonly required: Scalars['Boolean']['output'];
  /** The GraphQL type, for example `Date`, `Area` or `DayRange`. */
  readonly type: Scalars['String']['output'];
};

/** Kind of input for a value. */
export type FormFieldKind =
  | 'BOOLEAN'
  /** One of the choices, or several if the field is a list. */
  | 'CHOICE'
  | 'DATE'
  /** A group of fields. */
  | 'GROUP'
  | 'INTEGER'
  /** A text in several languages. */
  | 'LOCALIZED_TEXT'
  | 'NUMBER'
  | 'TEXT';

/** A language of a localized text. */
export type FormLanguage = {
  readonly __typename?: 'FormLanguage';
  /** ISO 639-1 language code, for example `en`. */
  readonly code: Scalars['String']['output'];
  /** True if a text in this language is required. */
  readonly required: Scalars['Boolean']['output'];
};

/** Limits of a value. A limit that does not apply is null. */
export type FormLimits = {
  readonly __typename?: 'FormLimits';
  /** A text that matches the pattern. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** Lowest allowed number. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** Maximum length, in characters. */
  readonly longest?: Maybe<Scalars['Int']['output']>;
  /** Highest allowed number. */
  readonly most?: Maybe<Scalars['Float']['output']>;
  /** Regular expression for the whole text, for the `pattern` attribute of an HTML input. */
  readonly pattern?: Maybe<Scalars['String']['output']>;
};

/** An allowed value of a `CHOICE`. */
export type FormOption = {
  readonly __typename?: 'FormOption';
  /** Display name of the value. */
  readonly label: Scalars['String']['output'];
  /** The value, as a change states it. */
  readonly value: Scalars['String']['output'];
};

/** Which end of a period a day marks. If the day is null, the period is open at this end. */
export type FormPeriod = {
  readonly __typename?: 'FormPeriod';
  readonly bound: FormBound;
  /** Field of the other end. The last day must not be before the first day. */
  readonly otherEnd?: Maybe<Scalars['String']['output']>;
};

/** A relation that can start at a node. */
export type FormRelation = {
  readonly __typename?: 'FormRelation';
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Field that contains the ID of the target, if the relation has fields of its own. */
  readonly end?: Maybe<Scalars['String']['output']>;
  /** Field name of the relation, for example `appliesIn`. */
  readonly field: Scalars['String']['output'];
  /** Fields of the relation itself. */
  readonly fields: ReadonlyArray<FormField>;
  /** Fields that distinguish several relations between the same two nodes. Empty means that there can be only one. */
  readonly key: ReadonlyArray<Scalars['String']['output']>;
  /** Display name of the relation. */
  readonly label: Scalars['String']['output'];
  /** Field with the last day of the relation. Null means that the relation cannot be ended, only removed. */
  readonly lastDay?: Maybe<Scalars['String']['output']>;
  /** Maximum number of relations. Null means no limit. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Minimum number of relations. */
  readonly min: Scalars['Int']['output'];
  /** Relationship type in the graph, for example `APPLIES_IN`. */
  readonly relationship: Scalars['String']['output'];
  /** Names of the types that the relation can lead to. */
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
};

/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type Formality = Node & Requirement & {
  readonly __typename?: 'Formality';
  /** The stage of the journey that the requirement belongs to. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** Cost, as published. */
  readonly cost?: Maybe<Cost>;
  /** The kind of days in `days`. Null means calendar days. */
  readonly dayKind?: Maybe<DayKind>;
  /** Duration, in the days that `dayKind` states. */
  readonly days?: Maybe<DayRange>;
  /** Description of the requirement, written by the desk. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who does it. Null if no source says. */
  readonly doneBy?: Maybe<Actor>;
  /** Deadline relative to an event. Null if there is none. */
  readonly due?: Maybe<Due>;
  /** Support programmes that pay for it or help with it, ordered by ID. */
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  /** Authorities that handle it. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  readonly kind: FormalityKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Other requirements that it also satisfies. */
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  /** Requirements that must be completed first. */
  readonly needs: ReadonlyArray<NeedsEdge>;
  /** Needs that it creates. Support programmes can help with them. */
  readonly raises: ReadonlyArray<Need>;
  /** How often it must be repeated. Null if it is done once. */
  readonly recurs?: Maybe<Recurs>;
  /** Rules that require it, ordered by ID. */
  readonly requiredBy: ReadonlyArray<Rule>;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  /** Validity after it is obtained, in months. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type FormalityDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type FormalityFundedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type FormalityLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type FormalityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type FormalityRequiredByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A requirement that must be met for each market, product or shipment, such as a registration or a declaration. */
export type FormalityStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type FormalityConnection = {
  readonly __typename?: 'FormalityConnection';
  readonly edges: ReadonlyArray<FormalityEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type FormalityEdge = {
  readonly __typename?: 'FormalityEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Formality;
};

/** Kind of a formality. */
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

/** A need or requirement that a programme can pay for or help with. */
export type Fundable = Certification | Formality | Need;

/** A relationship for display. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** ID of the node where the relationship starts. */
  readonly from: Scalars['ID']['output'];
  /** ID of the target node. */
  readonly to: Scalars['ID']['output'];
  /** Type of the relationship, for example `REQUIRES`. */
  readonly type: Scalars['String']['output'];
};

/** A node for display. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  readonly id: Scalars['ID']['output'];
  /** Type of the node. */
  readonly label: Scalars['String']['output'];
  /** Name of the node. */
  readonly name: Scalars['String']['output'];
};

/** Growth stage of a firm, by its exports in the last year, in US dollars. */
export type GrowthStage =
  /** Less than 100,000 US dollars. */
  | 'BEGINNER'
  /** No exports. */
  | 'DOMESTIC'
  /** Less than 5 million US dollars. */
  | 'GROWTH'
  /** Less than 1 million US dollars. */
  | 'PROMISING'
  /** 5 million US dollars or more. */
  | 'STRONG';

/** Number of firms at a growth stage. */
export type GrowthStageCount = {
  readonly __typename?: 'GrowthStageCount';
  /** Number of firms. Null if it is below 5, or if a hidden count could be calculated from it. */
  readonly firms?: Maybe<Scalars['Int']['output']>;
  /** The growth stage. Null for firms that state none. */
  readonly stage?: Maybe<GrowthStage>;
};

/** A certificate or registration that the firm holds. */
export type HeldInput = {
  /** ID of the requirement. */
  readonly requirement: Scalars['ID']['input'];
  /** Last day of validity. No known end when absent. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A certificate or registration that a company holds. */
export type HoldsEdge = {
  readonly __typename?: 'HoldsEdge';
  readonly node: Requirement;
  /** Last day of validity. Null if there is no known end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Effects of a changeset. Nodes are given by ID and name, because new nodes are not in the catalogue yet. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** Number of firms that make these products and want to sell in these markets. Rounded down to a multiple of 5; null below 5. */
  readonly companies?: Maybe<Scalars['Int']['output']>;
  /** Territories whose law changes. */
  readonly markets: ReadonlyArray<AffectedNode>;
  /** Plans of the fictional examples that change. Maximum 10 plans are compared. */
  readonly plans: ReadonlyArray<ImpactedPlan>;
  /** Number of firms' products in the classes that the changed rules cover, for these markets. Rounded down to a multiple of 5; null below 5. */
  readonly products?: Maybe<Scalars['Int']['output']>;
  /** Requirements that change, or that are imposed by a rule that changes or whose legal status changes. */
  readonly requirements: ReadonlyArray<AffectedNode>;
  /** Rules that change, or whose requirements or legal status change, including the provisions of an affected act. */
  readonly rules: ReadonlyArray<AffectedNode>;
};

/** The changes in the plan of a fictional example. */
export type ImpactedPlan = {
  readonly __typename?: 'ImpactedPlan';
  readonly changes: ReadonlyArray<PlanChange>;
  /** ID of the company. */
  readonly company: Scalars['ID']['output'];
  /** The problem that prevents the plan with the changeset. Null if there is none. */
  readonly problem?: Maybe<Problem>;
  /** ID of the product. */
  readonly product: Scalars['ID']['output'];
  /** The destination country. */
  readonly target: Scalars['CountryCode']['output'];
};

/** A trait that everything in a class has, or nothing. */
export type ImpliedTraitEdge = {
  readonly __typename?: 'ImpliedTraitEdge';
  /** Amount, for a trait of the kind `AMOUNT`. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** False if nothing in the class has the trait. Null means that everything has it. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Trait;
  /** Option, for a trait of the kind `CHOICE`. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** A class in which everything has the trait, or nothing. */
export type ImplyingClassEdge = {
  readonly __typename?: 'ImplyingClassEdge';
  /** Amount, for a trait of the kind `AMOUNT`. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** False if nothing in the class has the trait. Null means that everything has it. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  readonly node: ProductClass;
  /** Option, for a trait of the kind `CHOICE`. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** How the plan read a value of the input. */
export type InputReading = {
  readonly __typename?: 'InputReading';
  /** Path of the value in `EntryPlanInput`, for example `offering.hsCode`. */
  readonly field: Scalars['String']['output'];
  /** The value as it was written. */
  readonly given: Scalars['String']['output'];
  /** What the plan read. */
  readonly text: Scalars['String']['output'];
};

/** A stage of the journey, with its steps, costs and support in this plan. */
export type JourneyStage = {
  readonly __typename?: 'JourneyStage';
  /** Costs of the steps of the stage. */
  readonly cost: CostSummary;
  /** Time from the first to the last step of the stage, in calendar days. */
  readonly days: DayRange;
  /** Message that no programme covers the stage. Null if one does. */
  readonly gap?: Maybe<Scalars['String']['output']>;
  /** Support programmes that lead to the next stage. */
  readonly leadsTo: ReadonlyArray<SupportProgram>;
  readonly stage: Stage;
  /** Steps of the stage, in the order in which to do them. */
  readonly steps: ReadonlyArray<PlanStep>;
  /** Support programmes for the stage. */
  readonly support: ReadonlyArray<SupportMatch>;
};

/** Justification of a warning. */
export type Justification = {
  readonly __typename?: 'Justification';
  /** The reason. */
  readonly reason: Scalars['String']['output'];
  /** ID of the check that returned the warning. */
  readonly rule: Scalars['ID']['output'];
};

/** Justification of a warning. */
export type JustificationInput = {
  /** Maximum 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** ID of the check that returned the warning. */
  readonly rule: Scalars['ID']['input'];
};

/** A published state of the knowledge base. Each plan states which one it was made from. */
export type Knowledge = {
  readonly __typename?: 'Knowledge';
  /** Time of publication. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Checksum of the seed files that were loaded last. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** Sequence number. Increases by 1 with each publication. */
  readonly sequence: Scalars['Int']['output'];
};

/** What a consignment costs after import: its value, duty, taxes and fees. */
export type LandedCost = {
  readonly __typename?: 'LandedCost';
  /** True if a line has no amount, or only a lower bound. */
  readonly isLowerBound: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<LandedCostLine>;
  /** The sum. Null if the lines are not in one currency. */
  readonly total?: Maybe<Cost>;
};

/** A part of the landed cost. */
export type LandedCostLine = {
  readonly __typename?: 'LandedCostLine';
  /** Null if it is not known. */
  readonly amount?: Maybe<Cost>;
  /** Name of the part, for example the customs value or a duty. */
  readonly label: Scalars['String']['output'];
  /** How it was calculated, or why it is not known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The rule that sets it. Null for the customs value and for a part that is not on record. */
  readonly rule?: Maybe<CustomsRule>;
};

/** A relation from one node to another. If the relation exists, its fields are updated. */
export type LinkInput = {
  /** Field name of the relation, for example `suspends`. */
  readonly field: Scalars['String']['input'];
  /** ID of the node where the relation starts. */
  readonly from: Scalars['ID']['input'];
  /** ID of the target node. */
  readonly to: Scalars['ID']['input'];
  /** Fields of the relation by name. To remove a relation, give only the fields that identify it. */
  readonly values?: InputMaybe<Scalars['FieldValues']['input']>;
};

/** The codes of a heading that an agency code marks. */
export type MarkedByEdge = {
  readonly __typename?: 'MarkedByEdge';
  /** Marked codes of the heading, each for all lines below it: the shortest codes that say so. After `=` the entries of the list, for example `280421=3C004`. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  readonly node: AgencyCode;
};

/** A comparison of plans for several destinations. */
export type MarketComparison = {
  readonly __typename?: 'MarketComparison';
  /** One row for each destination, in the order given. Duplicate destinations have one row. */
  readonly rows: ReadonlyArray<MarketRow>;
};

/** The plan for one destination. If it cannot be made, the row contains the problem, and the other rows are not affected. */
export type MarketRow = {
  readonly __typename?: 'MarketRow';
  /** The plan. Null if it cannot be made. */
  readonly plan?: Maybe<EntryPlan>;
  /** The problem that prevents the plan. Null if there is none. */
  readonly problem?: Maybe<Problem>;
  /** The destination. If the country is unknown, only its code is set. */
  readonly target: Country;
};

/** The marked goods of a heading. */
export type MarksEdge = {
  readonly __typename?: 'MarksEdge';
  /** Marked codes of the heading, each for all lines below it: the shortest codes that say so. After `=` the entries of the list, for example `280421=3C004`. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** The heading. */
  readonly node: ProductClass;
};

/** The share of respondents that named a need. */
export type MeasuredEdge = {
  readonly __typename?: 'MeasuredEdge';
  readonly node: Need;
  /** Share of the respondents, in percent. */
  readonly share: Scalars['Float']['output'];
};

/** A survey, and the share of its respondents that named the need. */
export type MeasuredInEdge = {
  readonly __typename?: 'MeasuredInEdge';
  readonly node: Survey;
  /** Share of the respondents, in percent. */
  readonly share: Scalars['Float']['output'];
};

/** A member of a bloc. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** First day. Null if it has always been so. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Country;
  /** Last day. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Membership of a country in a bloc. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** First day. Null if it has always been so. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Bloc;
  /** Last day. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** An event of the first shipment. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  /** Calendar days after `asOf`. Null if nothing before it has a known duration. */
  readonly days?: Maybe<DayRange>;
  readonly event: MilestoneEvent;
  /** True if a step before it has no known duration, or the time of transport is not known. */
  readonly isLowerBound: Scalars['Boolean']['output'];
};

/** Events of a shipment, in their order. */
export type MilestoneEvent =
  | 'ARRIVAL'
  | 'DEPARTURE'
  | 'EXPORT_DECLARATION'
  | 'IMPORT_DECLARATION'
  | 'LOADING'
  | 'PLACING_ON_MARKET'
  | 'RELEASE'
  | 'SIGNING';

/** An amount of money in a currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount, in units of the currency. */
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money in a currency. */
export type MoneyInput = {
  /** The amount. Zero or more. */
  readonly amount: Scalars['Float']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Marks all publications so far as seen: sets `baseSequence` to the current published sequence. */
  readonly acknowledgePlan: SavedPlanPayload;
  /** Adds changes after the existing ones. Maximum 500 per request and 2,000 per changeset. */
  readonly addChanges: ChangesetPayload;
  /** Approves the current version of a changeset for your desks. Use it if reviewers of other desks must also approve the changeset. */
  readonly approveChangeset: ChangesetPayload;
  /** Adds a comment to a changeset. Authors and desks of the changeset only. */
  readonly commentOnChangeset: ChangesetPayload;
  /** Creates a changeset. Requires the role `EDITOR`, or `PUBLISHER` for imports. */
  readonly createChangeset: ChangesetPayload;
  /** Creates a key for an Atom feed with the news of your watches, at `/feeds/KEY.atom`. Maximum 20 keys. */
  readonly createFeedKey: CreateFeedKeyPayload;
  /** Declines a report. Editors and reviewers of its desks only. */
  readonly declineReport: ReportPayload;
  /** Changes the title or the reason of a changeset. An edit returns the changeset to `DRAFT` and voids its approvals. */
  readonly describeChangeset: ChangesetPayload;
  /** Removes a certificate or registration that your firm no longer holds. */
  readonly dropRequirement: CompanyPayload;
  /** Records a certificate or registration that your firm holds. Plans for your firm take it into account. */
  readonly holdRequirement: CompanyPayload;
  /** Publishes a changeset as the next sequence, completely or not at all. Only for reviewers who are not authors of it. This operation is idempotent. */
  readonly publishChangeset: ChangesetPayload;
  /** Marks a step of a saved plan as done. Your company then holds the requirement, and the step is `SATISFIED` in the next plan. */
  readonly recordStep: SavedPlanPayload;
  /** Rebases the changeset on the current knowledge. Published changes to the same facts will be overwritten. */
  readonly refreshChangeset: ChangesetPayload;
  /** Rejects a changeset permanently. */
  readonly rejectChangeset: ChangesetPayload;
  /** Removes changes from a changeset. */
  readonly removeChanges: ChangesetPayload;
  /** Deletes all data of your firm: its company, products, certificates and saved plans. The audit log keeps only the IDs. */
  readonly removeCompany: CompanyPayload;
  /** Deletes a product of your firm. */
  readonly removeProduct: CompanyPayload;
  /** Deletes a saved plan. Your company keeps the requirements that the plan recorded as done. */
  readonly removeSavedPlan: SavedPlanPayload;
  /** Deletes a watch and its news. */
  readonly removeWatch: RemoveWatchPayload;
  /** Reports that a fact is wrong or out of date. No token is required. The number of reports per hour is limited. The desks of the fact receive the report. */
  readonly reportFact: ReportFactPayload;
  /** Revokes a feed key immediately. */
  readonly revokeFeedKey: RevokeFeedKeyPayload;
  /** Creates or updates the company of your firm. The first call requires at least `name` and `basedIn`. Later, omitted fields stay unchanged and null clears a field. */
  readonly saveCompany: CompanyPayload;
  /** Saves the input of a plan for your firm, with the published sequence that the plan is made from. Maximum 100 plans. */
  readonly savePlan: SavedPlanPayload;
  /** Adds or updates a product of your firm. Omitted fields stay unchanged; null clears a field. */
  readonly saveProduct: ProductPayload;
  /** Saves the input of a plan as a watch. After each publication that can affect the plan, Landfall reports what changed. Maximum 50 watches. */
  readonly saveWatch: SaveWatchPayload;
  /** Returns a changeset to its authors, with a comment. */
  readonly sendBackChangeset: ChangesetPayload;
  /** Changes the language of a feed. */
  readonly setFeedKeyLanguage: FeedKeyPayload;
  /** Changes the language that a saved plan keeps. */
  readonly setSavedPlanLanguage: SavedPlanPayload;
  /** Changes the language that a watch keeps for its news. */
  readonly setWatchLanguage: SaveWatchPayload;
  /** Submits a changeset for review. It must pass all checks, and each warning needs a justification. */
  readonly submitChangeset: ChangesetPayload;
  /** Links a report to a changeset. The report is `DONE` when the changeset is published, and `RECEIVED` again if it is withdrawn or rejected. */
  readonly takeReport: ReportPayload;
  /** Creates a changeset that reverts a published one. It is reviewed like any other changeset. */
  readonly undoChangeset: ChangesetPayload;
  /** Marks a step of a saved plan as not done. Your company then holds what it held before. */
  readonly undoStep: SavedPlanPayload;
  /** Withdraws a changeset. Authors and administrators only. */
  readonly withdrawChangeset: ChangesetPayload;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationAcknowledgePlanArgs = {
  savedPlan: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationAddChangesArgs = {
  changes: ReadonlyArray<ChangeInput>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationApproveChangesetArgs = {
  id: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationCommentOnChangesetArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationCreateChangesetArgs = {
  input: ChangesetInput;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationCreateFeedKeyArgs = {
  label: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationDeclineReportArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationDescribeChangesetArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationDropRequirementArgs = {
  requirement: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationHoldRequirementArgs = {
  requirement: Scalars['ID']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationPublishChangesetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRecordStepArgs = {
  doneOn: Scalars['Date']['input'];
  paper?: InputMaybe<Scalars['String']['input']>;
  requirement: Scalars['ID']['input'];
  savedPlan: Scalars['ID']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRefreshChangesetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRejectChangesetArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRemoveChangesArgs = {
  changes: ReadonlyArray<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRemoveProductArgs = {
  id: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRemoveSavedPlanArgs = {
  savedPlan: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRemoveWatchArgs = {
  id: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationReportFactArgs = {
  input: ReportInput;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationRevokeFeedKeyArgs = {
  id: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSaveCompanyArgs = {
  input: CompanyProfileInput;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSavePlanArgs = {
  input: EntryPlanInput;
  label: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSaveProductArgs = {
  input: ProductInput;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSaveWatchArgs = {
  input: SaveWatchInput;
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSendBackChangesetArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSetFeedKeyLanguageArgs = {
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSetSavedPlanLanguageArgs = {
  language: Scalars['String']['input'];
  savedPlan: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSetWatchLanguageArgs = {
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationSubmitChangesetArgs = {
  id: Scalars['ID']['input'];
  justifications?: InputMaybe<ReadonlyArray<JustificationInput>>;
  version: Scalars['Int']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationTakeReportArgs = {
  changeset?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationUndoChangesetArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationUndoStepArgs = {
  requirement: Scalars['ID']['input'];
  savedPlan: Scalars['ID']['input'];
};


/** Write operations. Each returns the changed object, or the problems that prevented the change. All except `reportFact` require a token. All are recorded in the audit log. */
export type MutationWithdrawChangesetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** A name in English and, optionally, in Korean. Maximum 200 characters each. */
export type NameInput = {
  /** The English name. */
  readonly en: Scalars['String']['input'];
  /** The Korean name. */
  readonly ko?: InputMaybe<Scalars['String']['input']>;
};

/** A need of exporting firms, as measured by surveys. */
export type Need = Node & {
  readonly __typename?: 'Need';
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Surveys that measured it, ordered by ID. */
  readonly measuredIn: ReadonlyArray<MeasuredInEdge>;
  /** Support programmes that help with it, ordered by ID. */
  readonly metBy: ReadonlyArray<SupportProgram>;
  readonly name: Scalars['String']['output'];
  /** Requirements that create this need, ordered by ID. */
  readonly raisedBy: ReadonlyArray<Requirement>;
};


/** A need of exporting firms, as measured by surveys. */
export type NeedLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A need of exporting firms, as measured by surveys. */
export type NeedMeasuredInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A need of exporting firms, as measured by surveys. */
export type NeedMetByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A need of exporting firms, as measured by surveys. */
export type NeedNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A need of exporting firms, as measured by surveys. */
export type NeedRaisedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of results. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
};

/** A prerequisite of a requirement. Prerequisites with the same `choice` are alternatives. */
export type NeedsEdge = {
  readonly __typename?: 'NeedsEdge';
  /** Name of the choice. Null if the prerequisite is needed in any case. */
  readonly choice?: Maybe<Scalars['String']['output']>;
  /** True if the prerequisite comes first only where a rule asks for it anyway, for example a clearance whose number a later listing contains. Null means false. */
  readonly ifAsked?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Requirement;
};

/** Origin of the changes in a new changeset. */
export type NewChangesetKind =
  /** Changes by a desk: written by editors, published by a reviewer. */
  | 'DESK'
  /** An import from a list that a program provides: written and published by a publisher of imports. */
  | 'IMPORT';

/** An object of the graph with an ID. */
export type Node = {
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
};


/** An object of the graph with an ID. */
export type NodeLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  readonly edges: ReadonlyArray<NodeEdge>;
  /** How the results have the words of the query, for a search. */
  readonly matched?: Maybe<SearchMatch>;
  readonly pageInfo: PageInfo;
  /** Total number of results on all pages. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An edge in a connection. */
export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The name or code that has the words, for a search. */
  readonly matchedText?: Maybe<Scalars['String']['output']>;
  readonly node: Node;
};

/** Fields, relations and checks of a node type. Generated from the schema and from the checks of the knowledge base. */
export type NodeForm = {
  readonly __typename?: 'NodeForm';
  /** Checks that a changeset with such a node must pass. */
  readonly checks: ReadonlyArray<FormCheck>;
  /** Description of the type. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Fields of the node itself. */
  readonly fields: ReadonlyArray<FormField>;
  /** Display name of the type. */
  readonly label: Scalars['String']['output'];
  /** Relations that start at the node. Relations that end at the node are edited at the node where they start. */
  readonly relations: ReadonlyArray<FormRelation>;
  /** True if a node of this type must cite a source. */
  readonly sourced: Scalars['Boolean']['output'];
  /** Name of the type, for example `Regulation`. */
  readonly type: Scalars['String']['output'];
};

/** The offering, as the plan interpreted it. */
export type Offering = {
  readonly __typename?: 'Offering';
  /** Class of the offering. Null if it has none. */
  readonly class?: Maybe<ProductClass>;
  /** How the offering is supplied. */
  readonly mode: SupplyMode;
  /** The product, if the plan was requested for one. */
  readonly product?: Maybe<Product>;
  /** Traits that are known to hold, because they were answered or are implied by the class or the product. */
  readonly traits: ReadonlyArray<Trait>;
};

/** An offering. Exactly one of `productId`, `classId`, `hsCode` and `cpcCode` must be given. */
export type OfferingInput = {
  /** ID of a class of any scheme, for example `intangible/ai-recruiting` or `hts/85076000`. */
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  /** A shipment. Needed if a rule depends on amounts. */
  readonly consignment?: InputMaybe<ConsignmentInput>;
  /** CPC code of a service, for example `8314`. */
  readonly cpcCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of goods as schedules print it, for example `3304.99` or `3304.99-9000`: of the Harmonized System, or a line of the schedule of the destination or the origin. `readings` of the plan say what was read. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** How the offering is supplied. Derived from the class when absent. */
  readonly mode?: InputMaybe<SupplyMode>;
  /** ID of a product of your firm or of a fictional example. */
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
  /** Known properties of the offering, and answers to questions of a plan. */
  readonly traits?: InputMaybe<ReadonlyArray<TraitAnswer>>;
};

/** Kinds of conditions under which goods acquire origin, common to all agreements. */
export type OriginCriterion =
  | 'CHANGE_OF_CHAPTER'
  | 'CHANGE_OF_HEADING'
  | 'CHANGE_OF_SUBHEADING'
  | 'MAXIMUM_VALUE'
  | 'REGIONAL_VALUE'
  | 'SPECIFIC_PROCESS'
  | 'WEIGHT_LIMIT'
  | 'WHOLLY_OBTAINED';

/** A product-specific rule of origin of an agreement. */
export type OriginRule = Node & {
  readonly __typename?: 'OriginRule';
  readonly cites: ReadonlyArray<Citation>;
  /** The conditions in `text`, as comparable values. */
  readonly criteria?: Maybe<ReadonlyArray<OriginCriterion>>;
  /** True if the rule covers only a part of the range. `text` gives the details. */
  readonly ex?: Maybe<Scalars['Boolean']['output']>;
  /** The goods within the range that the rule covers, if the agreement limits them. */
  readonly goods?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** First code of the range, with 10 digits. */
  readonly rangeFrom: Scalars['String']['output'];
  /** Last code of the range, with 10 digits. */
  readonly rangeTo: Scalars['String']['output'];
  /** What must be done to the goods for them to acquire origin, as stated in the agreement. */
  readonly text: Scalars['String']['output'];
  /** The agreement that contains the rule. */
  readonly under: ReadonlyArray<Agreement>;
  /** First day of validity. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of validity. Null if there is no known end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A product-specific rule of origin of an agreement. */
export type OriginRuleLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type OriginRuleConnection = {
  readonly __typename?: 'OriginRuleConnection';
  readonly edges: ReadonlyArray<OriginRuleEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type OriginRuleEdge = {
  readonly __typename?: 'OriginRuleEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: OriginRule;
};

/** Information about a page of a connection. Entries are ordered by ID unless the field states another order. A page contains `first` entries (default 50, maximum 200) after the cursor `after`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry on the page. Pass it as `after` to get the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True if there are more entries after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry on the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A party to an agreement. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** First day. Null if it has always been so. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Territory;
  /** Last day. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** An agreement that a territory is a party to. */
export type PartyToEdge = {
  readonly __typename?: 'PartyToEdge';
  /** First day. Null if it has always been so. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Agreement;
  /** Last day. Null if there is no known end. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A difference between two plans. */
export type PlanChange = {
  readonly __typename?: 'PlanChange';
  /** The rule, requirement, programme or destination that changes. */
  readonly about: Node;
  readonly kind: ChangeKind;
  /** Description of the change. */
  readonly text: Scalars['String']['output'];
};

/** Two plans for the same input, on different days or without and with a changeset, and their differences. */
export type PlanChanges = {
  readonly __typename?: 'PlanChanges';
  /** The plan of the later day, or with the changeset. */
  readonly after: EntryPlan;
  /** The plan of the earlier day, or without the changeset. */
  readonly before: EntryPlan;
  /** Differences in the verdict, rules, steps, duty, charges and support. */
  readonly changes: ReadonlyArray<PlanChange>;
};

/** An unknown property that affects the plan. The answer makes the plan exact. */
export type PlanQuestion = {
  readonly __typename?: 'PlanQuestion';
  /** Where the answer belongs, as a path of `EntryPlanInput`, for example `offering`, `traits`. */
  readonly answerIn: ReadonlyArray<Scalars['String']['output']>;
  /** Possible answers with their names: yes and no, options, tariff lines, or one choice for each interval of an amount. */
  readonly choices: ReadonlyArray<AnswerChoice>;
  /** Rules that depend on the answer. */
  readonly decides: ReadonlyArray<Rule>;
  /** What each answer changes. Null where it was not computed: at most 24 answers are, those of the most decisive questions first. */
  readonly effects?: Maybe<ReadonlyArray<AnswerEffect>>;
  /** Why `effects` is null. */
  readonly effectsNote?: Maybe<Scalars['String']['output']>;
  /** The question has the same key in plans of other days. */
  readonly key: Scalars['ID']['output'];
  readonly kind: QuestionKind;
  /** Possible answers: the options of a choice, or the class IDs for a tariff line. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** The question as text. */
  readonly text: Scalars['String']['output'];
  /** The trait to be answered. Null if the question is not about a trait. */
  readonly trait?: Maybe<Trait>;
};

/** A requirement in the plan. A requirement that several rules impose is one step. */
export type PlanStep = {
  readonly __typename?: 'PlanStep';
  /** Why the step is in the plan, with paths through the graph. */
  readonly because: ReadonlyArray<Explanation>;
  /** Cost as published, valid on the day of the plan. */
  readonly cost?: Maybe<Cost>;
  /** What makes the step unnecessary or shorter. */
  readonly creditedBy?: Maybe<Credit>;
  /** True if the step has no slack. */
  readonly critical: Scalars['Boolean']['output'];
  /** Duration, in calendar days. */
  readonly days?: Maybe<DayRange>;
  /** Steps that must be completed first. */
  readonly dependsOn: ReadonlyArray<PlanStep>;
  /** Who does it. Null if no source says. */
  readonly doneBy?: Maybe<Actor>;
  /** Deadline relative to an event. Null if there is none. */
  readonly due?: Maybe<Deadline>;
  /** Earliest finish, in calendar days after `asOf`. */
  readonly earliestFinish?: Maybe<Scalars['Int']['output']>;
  /** Earliest start, in calendar days after `asOf`. A lower bound if an earlier step has no known duration. */
  readonly earliestStart?: Maybe<Scalars['Int']['output']>;
  /** False if only other answers than those of the plan's branch ask for the step. Then it has no times, and no total counts it. */
  readonly inBranch: Scalars['Boolean']['output'];
  /** ID of the requirement. The step has the same key in plans of other days. It is not named `id`, because client caches merge objects with equal IDs. */
  readonly key: Scalars['ID']['output'];
  /** The other step of the plan that meets the requirement, if the status is `MET`. */
  readonly metBy?: Maybe<PlanStep>;
  /** How often it must be repeated. Null if it is done once. */
  readonly recurs?: Maybe<Recurrence>;
  /** The requirement to be met. */
  readonly requirement: Requirement;
  /** Rules that impose the requirement. */
  readonly rules: ReadonlyArray<Rule>;
  /** Number of calendar days that the step can be delayed without extending the total duration. */
  readonly slack?: Maybe<Scalars['Int']['output']>;
  /** Sources of this information. */
  readonly sources: ReadonlyArray<Citation>;
  /** The earliest of its own stage and the stages of the steps that depend on it. */
  readonly stage: Stage;
  /** Whether the step must be done. */
  readonly status: StepStatus;
  /** Support programmes that help with the step. */
  readonly support: ReadonlyArray<SupportMatch>;
};

/** Information that can affect the plan. */
export type PlanWarning = {
  readonly __typename?: 'PlanWarning';
  /** Nodes that the warning is about. */
  readonly about: ReadonlyArray<Node>;
  /** Stable warning code, for example `RULE_ENDS` or `SOURCES_DISAGREE`. */
  readonly code: Scalars['String']['output'];
  /** Description of the warning. */
  readonly message: Scalars['String']['output'];
  /** The day of the change that the warning announces, after `asOf`: the first day of the new state. Null if it announces none. */
  readonly on?: Maybe<Scalars['Date']['output']>;
};

/** How a plan chooses between several lawful alternatives. */
export type Preference =
  /** The alternative with the lowest cost. */
  | 'COST'
  /** The alternative that adds the fewest days to the critical path. */
  | 'TIME';

/** An error that the caller can correct. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable error code, for example `SAME_COUNTRY`. */
  readonly code: Scalars['String']['output'];
  /** Path of the invalid input field, for example `targets[1]`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Description of the problem and of its solution. */
  readonly message: Scalars['String']['output'];
};

/** Goods, software, a service or a licensed technology for export. Visible only to its owner, except the fictional examples. */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** The product class. */
  readonly classifiedAs: ReadonlyArray<ProductClass>;
  /** True for a fictional example, which everyone can use in plans. */
  readonly example?: Maybe<Scalars['Boolean']['output']>;
  /** Known properties of the product. */
  readonly has: ReadonlyArray<ProductTraitEdge>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** How the offering is supplied. */
  readonly mode: SupplyMode;
  readonly name: Scalars['String']['output'];
};


/** Goods, software, a service or a licensed technology for export. Visible only to its owner, except the fictional examples. */
export type ProductLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Goods, software, a service or a licensed technology for export. Visible only to its owner, except the fictional examples. */
export type ProductNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClass = Node & {
  readonly __typename?: 'ProductClass';
  /** Checks to make with authorities of a market when goods of this class arrive there, as in a plan. */
  readonly advisedChecksIn: ReadonlyArray<AdvisedCheck>;
  /** Other names by which people search for the class, for example standard product names of a customs service. */
  readonly alsoNamed?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Classes of the newer edition that replace this class. */
  readonly became: ReadonlyArray<ProductClass>;
  /** Code of the class in its scheme: digits without dots. A root has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Rules that name this class, ordered by ID. `Query.rules(class:)` also returns rules that cover it through a class above it. */
  readonly coveredBy: ReadonlyArray<Rule>;
  /** Traits that everything in the class has, or nothing. Plans do not ask about them. */
  readonly has: ReadonlyArray<ImpliedTraitEdge>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Agency codes that mark goods of this heading, ordered by ID. `advisedChecksIn` reads them for any class. */
  readonly markedBy: ReadonlyArray<MarkedByEdge>;
  readonly name: Scalars['String']['output'];
  /** Classes directly above this class. */
  readonly partOf: ReadonlyArray<ProductClass>;
  /** Classes directly below this class, ordered by ID. `Query.productClasses(below:)` pages through them. */
  readonly parts: ReadonlyArray<ProductClass>;
  /** `hs` (HS 2022), an older edition such as `hs2017`, a national schedule such as `hsk` or `hts`, `group` (goods that laws treat alike, whose members are HS classes), `cpc`, `intangible` or `root`. */
  readonly scheme: Scalars['String']['output'];
  /**
   * What the tariff schedules of a market state for this class on a day: each column's rate of the class, which can be stated
   * for a class above it, and the rates that classes and lines below it have of their own. Ordered by code.
   */
  readonly tariffRates: ReadonlyArray<TariffRate>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassAdvisedChecksInArgs = {
  market: Scalars['CountryCode']['input'];
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassAlsoNamedArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassCoveredByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassMarkedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A class that rules can cover: an HS code, a national tariff line, a group of goods, a service class, a kind of intangible or a root. */
export type ProductClassTariffRatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market: Scalars['CountryCode']['input'];
};

/** A page of results. */
export type ProductClassConnection = {
  readonly __typename?: 'ProductClassConnection';
  readonly edges: ReadonlyArray<ProductClassEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type ProductClassEdge = {
  readonly __typename?: 'ProductClassEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductClass;
};

/** A product of your firm. Omitted fields stay unchanged. The name, the class and the mode cannot be cleared. */
export type ProductInput = {
  /** ID of its class, of any scheme. Alternative to `hsCode`. */
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  /** Its code as schedules print it: 2, 4 or 6 digits of HS 2022, or all digits of a line that one tariff schedule has. Plans for markets with another schedule are made at its subheading. Alternative to `classId`. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** ID of the product to update. When absent, a new product is created. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** How the product is supplied. When absent, a new product with an HS code is `GOODS`. */
  readonly mode?: InputMaybe<SupplyMode>;
  readonly name?: InputMaybe<NameInput>;
  /** Known properties of the product. Replaces the whole list. Maximum 100 answers. */
  readonly traits?: InputMaybe<ReadonlyArray<TraitAnswer>>;
};

/** A product of your firm after the operation, or the problems that prevented it. */
export type ProductPayload = {
  readonly __typename?: 'ProductPayload';
  /** Problems that prevented the operation. Empty if it succeeded. */
  readonly problems: ReadonlyArray<Problem>;
  /** The product after the operation. Null if nothing was changed. */
  readonly product?: Maybe<Product>;
};

/** A property that a product has, or is known not to have. */
export type ProductTraitEdge = {
  readonly __typename?: 'ProductTraitEdge';
  /** Amount, for a trait of the kind `AMOUNT`. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** For a yes/no trait: false if the product does not have it. Null means true. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Trait;
  /** Option, for a trait of the kind `CHOICE`. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** Kind of support. */
export type ProgramKind =
  | 'ADVICE'
  | 'FACILITY'
  | 'GRANT'
  | 'GUARANTEE'
  | 'INSURANCE'
  | 'LOAN'
  | 'VOUCHER';

/** Whether firms can apply for a programme. */
export type ProgramStatus =
  | 'CLOSED'
  /** A round is announced or likely. */
  | 'EXPECTED'
  | 'OPEN';

/** A publication of changes to the knowledge base, with the changes that match the filters. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** Time of publication. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Reason for the changes. */
  readonly reason: Scalars['String']['output'];
  /** Changes that match the filters, in the order of the publication. */
  readonly revisions: ReadonlyArray<Revision>;
  /** Sequence number of the publication. After a lost connection, continue from the next number. */
  readonly sequence: Scalars['Int']['output'];
  /** Title of the changeset. */
  readonly title: Scalars['String']['output'];
};


/** A publication of changes to the knowledge base, with the changes that match the filters. */
export type PublicationRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes that publications made to a plan. */
export type PublishedChanges = {
  readonly __typename?: 'PublishedChanges';
  /** Differences between the plans, including future changes. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** Why the changes cannot be determined: `TOO_FAR_BACK` if too much has been published since then. */
  readonly problem?: Maybe<Problem>;
  /** Publications after this sequence are included. */
  readonly since: Scalars['Int']['output'];
  /** Publications up to and including this sequence are included. */
  readonly until: Scalars['Int']['output'];
};

/** Creates a node, with all values that its type requires, or sets fields of an existing node. */
export type PutInput = {
  readonly id: Scalars['ID']['input'];
  /** Name of the type, for example `Regulation`. */
  readonly type: Scalars['String']['input'];
  /** Fields and relations by name. Null clears a field; omitted fields stay unchanged. */
  readonly values: Scalars['FieldValues']['input'];
};

/** Read operations: look-ups by ID, lists, search and plans. */
export type Query = {
  readonly __typename?: 'Query';
  /** Returns an agency code by ID. */
  readonly agencyCode?: Maybe<AgencyCode>;
  /** Returns agency codes, ordered by ID. */
  readonly agencyCodes: AgencyCodeConnection;
  /** Returns an agreement by ID. */
  readonly agreement?: Maybe<Agreement>;
  /** Returns agreements, ordered by ID. */
  readonly agreements: AgreementConnection;
  /** Returns audit log entries, newest first. Administrators only. Without `day` and `actor`, returns entries of the last 31 days. */
  readonly auditLog: AuditConnection;
  /** Returns authorities, ordered by ID. */
  readonly authorities: AuthorityConnection;
  /** Returns an authority by ID. */
  readonly authority?: Maybe<Authority>;
  /** Returns a bloc by ID. */
  readonly bloc?: Maybe<Bloc>;
  /** Returns blocs, ordered by ID. */
  readonly blocs: BlocConnection;
  /** Returns a certification by ID. */
  readonly certification?: Maybe<Certification>;
  /** Returns certifications, ordered by ID. */
  readonly certifications: CertificationConnection;
  /** Returns published changes, newest publication first, and within a publication the last change first. A page can be shorter than requested, or empty. Continue while `hasNextPage` is true. */
  readonly changeFeed: RevisionConnection;
  /** Returns a changeset by ID. Everyone can read published changesets; others are visible only to their authors, their desks and administrators. Null if there is no changeset that you can access. */
  readonly changeset?: Maybe<Changeset>;
  /** Returns the changesets that you can access, newest first. A page can be shorter than requested. Continue while `hasNextPage` is true. */
  readonly changesets: ChangesetConnection;
  /** Returns a claim by ID. */
  readonly claim?: Maybe<Claim>;
  /** Returns claims, ordered by ID. */
  readonly claims: ClaimConnection;
  /** Returns the number of firms, by target market, product and certification. Analysts only. Counts that would reveal fewer than 5 firms are hidden. */
  readonly companyStatistics: CompanyStatistics;
  /** Returns the plans for 2 to 20 destinations, made from the same input. */
  readonly compareMarkets: MarketComparison;
  /** Returns countries, ordered by ID. */
  readonly countries: CountryConnection;
  /** Returns a country by its ISO 3166-1 alpha-2 code. */
  readonly country?: Maybe<Country>;
  /** Returns a statement of coverage by ID. */
  readonly coverage?: Maybe<Coverage>;
  /** Returns statements of coverage, ordered by ID. */
  readonly coverages: CoverageConnection;
  /** Returns a rule of customs or tax by ID. */
  readonly customsRule?: Maybe<CustomsRule>;
  /** Returns rules of customs and tax, ordered by ID. */
  readonly customsRules: CustomsRuleConnection;
  /** Returns display names of enum values, so that no client has to keep a list. */
  readonly displayNames: ReadonlyArray<EnumNames>;
  /** Returns an export plan: what must be done and why, in which order, by when and at what cost, which duty applies and which programmes help to pay. */
  readonly entryPlan: EntryPlan;
  /** Returns the differences between the plans of two days. `input.asOf` must be absent. */
  readonly entryPlanChanges: PlanChanges;
  /** Returns an exchange rate by ID. */
  readonly exchangeRate?: Maybe<ExchangeRate>;
  /** Returns exchange rates, ordered by ID. */
  readonly exchangeRates: ExchangeRateConnection;
  /** Returns a public node as published at a sequence, with its relations. Null if it did not exist then. */
  readonly factAt?: Maybe<FactAt>;
  /** Returns your valid feed keys, without the secret keys themselves. Empty without a token. */
  readonly feedKeys: ReadonlyArray<FeedKey>;
  /** Returns formalities, ordered by ID. */
  readonly formalities: FormalityConnection;
  /** Returns a formality by ID. */
  readonly formality?: Maybe<Formality>;
  /** Returns published changes of a node, of its relations and of other rules' effects on it, newest first. Null if no public node with this ID exists or has existed. */
  readonly history?: Maybe<RevisionConnection>;
  /** Returns the effects of a changeset. For its authors, its desks and administrators. */
  readonly impact: Impact;
  /** Returns the current published state of the knowledge base. */
  readonly knowledge: Knowledge;
  /** Returns the caller, as identified by the token of the request. */
  readonly me: Viewer;
  /**
   * Returns public nodes that have a text in English but none in the given language, ordered by ID. `languageOf` states the
   * language of each field.
   */
  readonly missingTexts: NodeConnection;
  /** Returns the company of your firm. Null if your firm has not saved one. */
  readonly myCompany?: Maybe<Company>;
  /** Returns a need by ID. */
  readonly need?: Maybe<Need>;
  /** Returns needs, ordered by ID. */
  readonly needs: NeedConnection;
  /** Returns a public node by ID. */
  readonly node?: Maybe<Node>;
  /** Returns the form of a type, for example `Regulation`. */
  readonly nodeForm?: Maybe<NodeForm>;
  /** Returns a form for each type that desks can edit, ordered by type. A form contains all the information that a page needs to edit nodes of the type. */
  readonly nodeForms: ReadonlyArray<NodeForm>;
  /** Returns public nodes by ID, in the order given. Maximum 200 IDs. An entry is null if there is no such node. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Returns a product-specific rule of origin by ID. */
  readonly originRule?: Maybe<OriginRule>;
  /** Returns product-specific rules of origin, ordered by ID. */
  readonly originRules: OriginRuleConnection;
  /** Returns a plan with and without the changes of a changeset. For its authors, its desks and administrators. Nothing is stored. */
  readonly previewPlan: PlanChanges;
  /** Returns a product class by ID, for example `hs/330499`, `hts/85076000` or `cpc/8314`. */
  readonly productClass?: Maybe<ProductClass>;
  /** Returns product classes, ordered by ID. */
  readonly productClasses: ProductClassConnection;
  /** Returns a recognition by ID. */
  readonly recognition?: Maybe<Recognition>;
  /** Returns recognitions, ordered by ID. */
  readonly recognitions: RecognitionConnection;
  /** Returns an act or a provision by ID. */
  readonly regulation?: Maybe<Regulation>;
  /** Returns acts and provisions, ordered by ID. */
  readonly regulations: RegulationConnection;
  /** Returns what is due, earliest first. With `desk`: the facts of that desk, for everyone. Without: the certificates of your firm and the facts of your desks; empty without a token. */
  readonly reminders: ReminderConnection;
  /** Returns the status of a report by its reference. Null if there is no such report. */
  readonly report?: Maybe<ReportStatus>;
  /** Returns the reports to your desks, newest first. Editors and reviewers only. A page can be shorter than requested. Continue while `hasNextPage` is true. */
  readonly reports: ReportConnection;
  /** Returns a requirement of any kind by ID. */
  readonly requirement?: Maybe<Requirement>;
  /** Returns requirements of any kind, ordered by ID. */
  readonly requirements: RequirementConnection;
  /** Returns a rule of any kind by ID. */
  readonly rule?: Maybe<Rule>;
  /** Returns rules of any kind, ordered by ID. */
  readonly rules: RuleConnection;
  /** Returns a saved plan of your firm by ID. Null if your firm has no saved plan with this ID. */
  readonly savedPlan?: Maybe<SavedPlan>;
  /** Returns the saved plans of your firm, newest first. */
  readonly savedPlans: SavedPlanConnection;
  /**
   * Searches names and codes in English and Korean, best matches first. A class is also found by its other names and by its
   * national lines. Queries of up to 10 words match beginnings of words and tolerate typing errors.
   */
  readonly search: NodeConnection;
  /** Returns how a person signs in to this server. */
  readonly signIn: SignIn;
  /** Returns a source by ID. */
  readonly source?: Maybe<Source>;
  /** Returns sources, ordered by ID. */
  readonly sources: SourceConnection;
  /** Returns a stage of the journey by ID. */
  readonly stage?: Maybe<Stage>;
  /** Returns stages of the journey, ordered by ID. */
  readonly stages: StageConnection;
  /**
   * Completes what somebody types into a box, best matches first: names of goods, services and countries, and codes. The last
   * word, or its last Korean syllable, can be half typed. Empty without a query.
   */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Returns a support programme by ID. */
  readonly supportProgram?: Maybe<SupportProgram>;
  /** Returns support programmes, ordered by ID. */
  readonly supportPrograms: SupportProgramConnection;
  /** Returns a survey by ID. */
  readonly survey?: Maybe<Survey>;
  /** Returns surveys, ordered by ID. */
  readonly surveys: SurveyConnection;
  /** Returns the tariff schedules that have been read, ordered by the scheme of their lines. */
  readonly tariffSchedules: ReadonlyArray<TariffSchedule>;
  /** Returns the terms of a round by ID. */
  readonly terms?: Maybe<Terms>;
  /** Returns the terms of all rounds, ordered by ID. */
  readonly termsList: TermsConnection;
  /** Returns a trait by ID. */
  readonly trait?: Maybe<Trait>;
  /** Returns traits, ordered by ID. */
  readonly traits: TraitConnection;
  /** Returns your watches, newest first. Maximum 50. Empty without a token. */
  readonly watches: ReadonlyArray<Watch>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAgencyCodeArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAgencyCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AgreementKind>;
  party?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAuditLogArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryBlocArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCertificationArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryChangeFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ChangeKind>;
  market?: InputMaybe<Scalars['ID']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryChangesetArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryChangesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<ReadonlyArray<ChangesetState>>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCompareMarketsArgs = {
  input: CompareMarketsInput;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bloc?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCoverageArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCoveragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCustomsRuleArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryCustomsRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CustomsRuleKind>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryDisplayNamesArgs = {
  enums?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryEntryPlanArgs = {
  input: EntryPlanInput;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryEntryPlanChangesArgs = {
  from: Scalars['Date']['input'];
  input: EntryPlanInput;
  to: Scalars['Date']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryExchangeRateArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryFactAtArgs = {
  id: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryFormalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryFormalityArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryImpactArgs = {
  changeset: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryMissingTextsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryNodeFormArgs = {
  type: Scalars['String']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryOriginRuleArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryOriginRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryPreviewPlanArgs = {
  changeset: Scalars['ID']['input'];
  input: EntryPlanInput;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryProductClassArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryProductClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  below?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRecognitionArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  honouredIn?: InputMaybe<Scalars['CountryCode']['input']>;
  issuedIn?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRegulationArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryReportArgs = {
  reference: Scalars['String']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ReportState>>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySavedPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySavedPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
  query: Scalars['String']['input'];
  scheme?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryStageArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
  query: Scalars['String']['input'];
  scheme?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySupportProgramArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySupportProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
  openOn?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryTermsArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryTermsListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryTraitArgs = {
  id: Scalars['ID']['input'];
};


/** Read operations: look-ups by ID, lists, search and plans. */
export type QueryTraitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of a question, which determines where the answer belongs in the input. */
export type QuestionKind =
  /** Answer in `offering.traits` with `amount`. */
  | 'AMOUNT'
  /** Answer in `offering.traits` with `option`. */
  | 'CHOICE'
  /** Answer in `company`. */
  | 'COMPANY'
  /** Answer in `offering.classId`. */
  | 'TARIFF_LINE'
  /** Answer in `offering.traits` with `holds`. */
  | 'TRAIT';

/** A mutual recognition, equivalence or adequacy arrangement between territories. */
export type Recognition = Node & {
  readonly __typename?: 'Recognition';
  /** Certificates that the arrangement accepts. */
  readonly accepts: ReadonlyArray<Certification>;
  readonly cites: ReadonlyArray<Citation>;
  /** Product classes that the arrangement covers. Empty means all classes. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** Requirements that are met, completely or in part, by the recognition. */
  readonly credits: ReadonlyArray<CreditsEdge>;
  /** Extent of the recognition. */
  readonly effect: RecognitionEffect;
  /** Territories where it is accepted. */
  readonly honouredIn: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** First day in force. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  readonly inForceFromPrecision?: Maybe<DatePrecision>;
  /** Last day in force. Null if there is no known end. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  /** Territories where the certificate or report is issued. */
  readonly issuedIn: ReadonlyArray<Territory>;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};


/** A mutual recognition, equivalence or adequacy arrangement between territories. */
export type RecognitionLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A mutual recognition, equivalence or adequacy arrangement between territories. */
export type RecognitionNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type RecognitionConnection = {
  readonly __typename?: 'RecognitionConnection';
  readonly edges: ReadonlyArray<RecognitionEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type RecognitionEdge = {
  readonly __typename?: 'RecognitionEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Recognition;
};

/** Extent to which a certificate or report from one territory is accepted in another. */
export type RecognitionEffect =
  | 'FULL'
  /** A letter of intent. It has no effect on requirements. */
  | 'NONE'
  | 'PARTIAL'
  | 'TEST_REPORT';

/** How often a step must be repeated. */
export type Recurrence = {
  readonly __typename?: 'Recurrence';
  /** Interval in months. */
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
  /** The unit for which it is repeated each time. */
  readonly per?: Maybe<CostPer>;
  /** Description of the recurrence. */
  readonly text: Scalars['String']['output'];
};

/** How often a formality must be repeated: after a number of months, for each shipment or item, or in a period of the year. */
export type Recurs = {
  readonly __typename?: 'Recurs';
  /** Interval in months. */
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
  readonly per?: Maybe<CostPer>;
  /** Period of the year, for example `1 October to 31 December of even years`. */
  readonly window?: Maybe<Scalars['String']['output']>;
};


/** How often a formality must be repeated: after a number of months, for each shipment or item, or in a period of the year. */
export type RecursWindowArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type Regulation = Node & Rule & {
  readonly __typename?: 'Regulation';
  /** Rules whose text this rule amends. */
  readonly amends: ReadonlyArray<ActingEdge>;
  /** Territories where the rule applies. A provision without territories applies where its act applies. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** Area of law. */
  readonly area: Area;
  /** Legal citation. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly cites: ReadonlyArray<Citation>;
  /** Product classes that the rule covers, including all classes below them. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** Description of the event that ends the rule, if the end depends on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  /** The export rule does not apply to these destinations. */
  readonly exceptDestination: ReadonlyArray<Territory>;
  /** The rule does not apply to goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** Product classes that are excluded from `covers`, including all classes below them. */
  readonly excludes: ReadonlyArray<ProductClass>;
  /** The rule applies only to goods of these origins. Empty means all origins. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** Rules of a bloc that this rule implements. */
  readonly implements: ReadonlyArray<Rule>;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** The act that contains this provision. */
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  /** Provisions of the act, ordered by ID. */
  readonly provisions: ReadonlyArray<Rule>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  /** Requirements that the rule imposes. */
  readonly requires: ReadonlyArray<RequiresEdge>;
  /** True if the law covers more goods than `covers` states: `scopeNote` says which are missing. */
  readonly scopeIsPartial?: Maybe<Scalars['Boolean']['output']>;
  /** Goods that the law covers and that `covers` does not state. */
  readonly scopeNote?: Maybe<Scalars['String']['output']>;
  /** Where the rule applies: on import, on export or in the market. */
  readonly side: RuleSide;
  /** Legal status of the rule on a day. */
  readonly standing: RuleStanding;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  /** Subject matter, in one sentence written by the desk. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  /** The export rule applies only to these destinations. Empty means all destinations. */
  readonly toDestination: ReadonlyArray<Territory>;
  /** Conditions on the offering, the shipment or the firm under which the rule applies. */
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  /** First day of validity. The effect can be suspended or postponed: see `standing`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  /** Last day of validity. Null if there is no known end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Rules that take precedence: this rule does not apply where one of them applies. */
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationAmendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationPostponesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationRepealsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationReplacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationScopeNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationSubjectArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or a provision of an act with its own dates. A provision has the scope of its act unless it states its own. */
export type RegulationSuspendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type RegulationConnection = {
  readonly __typename?: 'RegulationConnection';
  readonly edges: ReadonlyArray<RegulationEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type RegulationEdge = {
  readonly __typename?: 'RegulationEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Regulation;
};

/** A relation as published at a sequence. */
export type RelationAt = {
  readonly __typename?: 'RelationAt';
  /** Field name of the relation, for example `suspends`. */
  readonly field: Scalars['String']['output'];
  /** ID of the target node. */
  readonly to: Scalars['ID']['output'];
  /** Fields of the relation by name. */
  readonly values: Scalars['FieldValues']['output'];
};

/** Direction in which a field follows a relationship. */
export type RelationDirection =
  | 'IN'
  | 'OUT';

/** A comment or a review decision on a changeset. */
export type Remark = {
  readonly __typename?: 'Remark';
  /** Time of the remark. */
  readonly at: Scalars['DateTime']['output'];
  readonly kind: RemarkKind;
  /** Name of the author of the remark. */
  readonly name: Scalars['String']['output'];
  /** Text of the remark. Empty if there is none. */
  readonly text: Scalars['String']['output'];
};

/** The action that a remark belongs to. */
export type RemarkKind =
  | 'APPROVED'
  | 'COMMENT'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'SENT_BACK'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A date that a firm or a desk must not miss. */
export type Reminder = {
  readonly __typename?: 'Reminder';
  /** The requirement, source, rule or programme. Null if it no longer exists. */
  readonly about?: Maybe<Node>;
  readonly kind: ReminderKind;
  /** The day. For something that ends: its last day. */
  readonly on: Scalars['Date']['output'];
  /** True if the day is in the past. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Description of the reminder. */
  readonly text: Scalars['String']['output'];
};

/** A page of reminders. */
export type ReminderConnection = {
  readonly __typename?: 'ReminderConnection';
  readonly edges: ReadonlyArray<ReminderEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection of reminders. */
export type ReminderEdge = {
  readonly __typename?: 'ReminderEdge';
  /** Cursor for pagination: pass it as `after` to get later reminders. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Reminder;
};

/** Kind of a reminder. */
export type ReminderKind =
  /** A certificate or registration of your firm expires or has expired. */
  | 'CERTIFICATE_EXPIRES'
  /** Last day to apply for a programme. */
  | 'PROGRAM_CLOSES'
  /** A rule starts to apply, or applies again. */
  | 'RULE_BEGINS'
  /** The status of a rule that does not apply changes: for example, its start is postponed, or it ends while it is suspended. */
  | 'RULE_CHANGES'
  /** The last day on which a rule applies, before it ends or before an interruption. */
  | 'RULE_ENDS'
  /** A source is due or overdue for review. */
  | 'SOURCE_DUE';

/** Removes a node with all its relations and claims. A node that other nodes refer to cannot be removed. */
export type RemoveInput = {
  readonly id: Scalars['ID']['input'];
};

/** The deleted watch, or the problems that prevented the operation. */
export type RemoveWatchPayload = {
  readonly __typename?: 'RemoveWatchPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** ID of the deleted watch. Null if there are problems. */
  readonly removed?: Maybe<Scalars['ID']['output']>;
};

/** A report, for the desks of its fact. */
export type Report = {
  readonly __typename?: 'Report';
  /** Answer of the desk, if the report was declined. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** ID of the changeset that the report was last linked to. Null if there is none or if you cannot access it. */
  readonly changeset?: Maybe<Scalars['ID']['output']>;
  /** IDs of the desks that owned the fact when the report was sent. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** The reported fact. Null if it no longer exists. */
  readonly fact?: Maybe<Node>;
  /** ID of the reported fact. */
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** Source that the reporter gives. Not verified. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly reason: ReportReason;
  /** The reference that the reporter received. */
  readonly reference: Scalars['String']['output'];
  /** Time when the report was sent. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Sequence number of the publication of this changeset. Null if there is none. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  readonly state: ReportState;
  /** Text of the reporter. Not verified. */
  readonly text: Scalars['String']['output'];
};

/** A page of results. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Report;
};

/** Result of sending a report. */
export type ReportFactPayload = {
  readonly __typename?: 'ReportFactPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Reference to query the status of the report. Keep it: there is no other way to find the report. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** A report about a fact. Do not include personal data. Landfall does not store who sent the report. */
export type ReportInput = {
  /** ID of the fact, for example of a rule, a requirement or a programme. */
  readonly fact: Scalars['ID']['input'];
  /** Source of the correct information: an http or https address. Maximum 2,000 characters. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  readonly reason: ReportReason;
  /** What is wrong, and what is correct. 10 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The report after the operation, or the problems that prevented it. */
export type ReportPayload = {
  readonly __typename?: 'ReportPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly report?: Maybe<Report>;
};

/** Reason for reporting a fact. */
export type ReportReason =
  /** Information that belongs to the fact is missing. */
  | 'MISSING'
  | 'OTHER'
  | 'OUT_OF_DATE'
  | 'WRONG';

/** State of a report. */
export type ReportState =
  /** The report was answered without a change. */
  | 'DECLINED'
  /** The change is published. */
  | 'DONE'
  /** A change is being prepared or reviewed. */
  | 'IN_WORK'
  /** The report has not been processed yet. */
  | 'RECEIVED';

/** Status of a report, for its reporter. */
export type ReportStatus = {
  readonly __typename?: 'ReportStatus';
  /** Answer of the desk, if the report was declined. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** ID of the reported fact. */
  readonly fact: Scalars['ID']['output'];
  readonly reason: ReportReason;
  /** The reference that `reportFact` returned. */
  readonly reference: Scalars['String']['output'];
  /** Time when the report was sent. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Sequence number of the publication that changed the fact. Null if there is none. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  readonly state: ReportState;
};

/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type Requirement = {
  /** The stage of the journey that the requirement belongs to. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** Cost, as published. */
  readonly cost?: Maybe<Cost>;
  /** The kind of days in `days`. Null means calendar days. */
  readonly dayKind?: Maybe<DayKind>;
  /** Duration, in the days that `dayKind` states. */
  readonly days?: Maybe<DayRange>;
  /** Description of the requirement, written by the desk. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who does it. Null if no source says. */
  readonly doneBy?: Maybe<Actor>;
  /** Support programmes that pay for it or help with it, ordered by ID. */
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  /** Authorities that handle it. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Other requirements that it also satisfies. */
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  /** Requirements that must be completed first. */
  readonly needs: ReadonlyArray<NeedsEdge>;
  /** Needs that it creates. Support programmes can help with them. */
  readonly raises: ReadonlyArray<Need>;
  /** Rules that require it, ordered by ID. */
  readonly requiredBy: ReadonlyArray<Rule>;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  /** Validity after it is obtained, in months. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type RequirementDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type RequirementFundedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type RequirementLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type RequirementNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type RequirementRequiredByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that must be done or held in one jurisdiction. If several rules impose it, it is still one requirement. */
export type RequirementStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  readonly edges: ReadonlyArray<RequirementEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Requirement;
};

/** A requirement of a rule. Requirements with the same `choice` and different `option` are alternatives. Those with the same `option` belong together. */
export type RequiresEdge = {
  readonly __typename?: 'RequiresEdge';
  /** Name of the choice. */
  readonly choice?: Maybe<Scalars['String']['output']>;
  readonly force: Force;
  readonly node: Requirement;
  /** Name of the option within the choice. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** A published change of one fact: a node, or one of its relations. It is part of the public record and never changes. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** ID of the node. For a relation: ID of the node where the relation starts. */
  readonly about: Scalars['ID']['output'];
  /** Values after the change. For `CHANGED`: only the fields that differ. */
  readonly after?: Maybe<Scalars['FieldValues']['output']>;
  readonly area?: Maybe<Area>;
  /** Time of publication. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of the author. */
  readonly author: Scalars['String']['output'];
  /** Values before the change. For `CHANGED`: only the fields that differ. */
  readonly before?: Maybe<Scalars['FieldValues']['output']>;
  /** ID of the changeset. */
  readonly changeset: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** Language of `text`: the language of the request, or `en` if the change was recorded by a version of Landfall that stored only English. */
  readonly language: Scalars['String']['output'];
  /** IDs of the affected territories, for example `country/VN` or `bloc/EU`. */
  readonly markets: ReadonlyArray<Scalars['ID']['output']>;
  /** Reason for the changes. */
  readonly reason: Scalars['String']['output'];
  /** The relation, if the fact is a relation. Null if it is a node. */
  readonly relation?: Maybe<FactRelation>;
  /** Name of the reviewer for the desks of the fact. Null if no review was required. */
  readonly reviewer?: Maybe<Scalars['String']['output']>;
  /** Sequence number of the publication. */
  readonly sequence: Scalars['Int']['output'];
  /** Sources that the fact cites after the change. */
  readonly sources: ReadonlyArray<Source>;
  /** Description of the change. */
  readonly text: Scalars['String']['output'];
  /** Title of the changeset. */
  readonly title: Scalars['String']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection of revisions. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

/** The revoked key, or the problems that prevented the operation. */
export type RevokeFeedKeyPayload = {
  readonly __typename?: 'RevokeFeedKeyPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** ID of the revoked key. Null if there are problems. */
  readonly revoked?: Maybe<Scalars['ID']['output']>;
};

/** A role that a token can grant. */
export type Role =
  /** Oversees the desks and reads the audit log. */
  | 'ADMINISTRATOR'
  /** Reads statistics on firms, but no data of a single firm. */
  | 'ANALYST'
  /** A firm: manages its own profile, products, certificates and plans. */
  | 'COMPANY'
  /** Proposes changes to the facts of their desks. */
  | 'EDITOR'
  /** Publishes imports of public data. */
  | 'PUBLISHER'
  /** Reviews and publishes changes that others propose for their desks. */
  | 'REVIEWER';

/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type Rule = {
  /** Rules whose text this rule amends. */
  readonly amends: ReadonlyArray<ActingEdge>;
  /** Territories where the rule applies. A provision without territories applies where its act applies. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** Area of law. */
  readonly area: Area;
  readonly cites: ReadonlyArray<Citation>;
  /** Product classes that the rule covers, including all classes below them. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** Description of the event that ends the rule, if the end depends on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  /** The export rule does not apply to these destinations. */
  readonly exceptDestination: ReadonlyArray<Territory>;
  /** The rule does not apply to goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** Product classes that are excluded from `covers`, including all classes below them. */
  readonly excludes: ReadonlyArray<ProductClass>;
  /** The rule applies only to goods of these origins. Empty means all origins. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** Rules of a bloc that this rule implements. */
  readonly implements: ReadonlyArray<Rule>;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** The act that contains this provision. */
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  /** Provisions of the act, ordered by ID. */
  readonly provisions: ReadonlyArray<Rule>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  /** Requirements that the rule imposes. */
  readonly requires: ReadonlyArray<RequiresEdge>;
  /** True if the law covers more goods than `covers` states: `scopeNote` says which are missing. */
  readonly scopeIsPartial?: Maybe<Scalars['Boolean']['output']>;
  /** Goods that the law covers and that `covers` does not state. */
  readonly scopeNote?: Maybe<Scalars['String']['output']>;
  /** Where the rule applies: on import, on export or in the market. */
  readonly side: RuleSide;
  /** Legal status of the rule on a day. */
  readonly standing: RuleStanding;
  /** Claims about fields whose value changes over time or differs between sources. */
  readonly states: ReadonlyArray<Claim>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  /** The export rule applies only to these destinations. Empty means all destinations. */
  readonly toDestination: ReadonlyArray<Territory>;
  /** Conditions on the offering, the shipment or the firm under which the rule applies. */
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  /** First day of validity. The effect can be suspended or postponed: see `standing`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  /** Last day of validity. Null if there is no known end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Rules that take precedence: this rule does not apply where one of them applies. */
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleAmendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RulePostponesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleRepealsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleReplacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleScopeNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A legal rule for exporters: an act, a provision of an act, or a customs or tax measure. */
export type RuleSuspendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of results. */
export type RuleConnection = {
  readonly __typename?: 'RuleConnection';
  readonly edges: ReadonlyArray<RuleEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type RuleEdge = {
  readonly __typename?: 'RuleEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Rule;
};

/** Where a rule applies: at the destination (`IMPORT` at the border, `MARKET` on sale) or at the place of dispatch of goods and technology (`EXPORT`). */
export type RuleSide =
  | 'EXPORT'
  | 'IMPORT'
  | 'MARKET';

/** Legal status of a rule on a day, computed from its dates, from rules that act on it, and from the act or the agreement that it depends on. */
export type RuleStanding = {
  readonly __typename?: 'RuleStanding';
  /** The rule that causes the state. Null if no other rule does. */
  readonly by?: Maybe<Rule>;
  /** First day of the state, if known. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The node whose state it is: the rule itself, or the act or agreement that it depends on. */
  readonly of: Node;
  readonly state: RuleState;
  /** Last day of the state, if known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** State of a rule. Only a rule in force applies. */
export type RuleState =
  | 'ENDED'
  | 'IN_FORCE'
  | 'NOT_YET_IN_FORCE'
  | 'POSTPONED'
  /** Replaced by another rule. A repealed rule is `ENDED`. */
  | 'REPLACED'
  | 'SUSPENDED';

/** A rule that was checked but does not apply. */
export type RuledOut = {
  readonly __typename?: 'RuledOut';
  readonly reason: RuledOutReason;
  readonly rule: Rule;
  /** Description of the reason. */
  readonly text: Scalars['String']['output'];
};

/** Why a rule does not apply. */
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

/** How the offering is sold. Rules use these answers as traits of the shipment. */
export type SaleInput = {
  /** Who buys. */
  readonly buyer?: InputMaybe<Buyer>;
  /** Whether the goods are sent as a commercial consignment or as a parcel. */
  readonly form?: InputMaybe<ShipmentForm>;
  /** Who is the importer of record in the market. When absent, the one that the Incoterms rule obliges to clear the goods for import: the exporter for `DDP`, otherwise the importer. */
  readonly importerOfRecord?: InputMaybe<Actor>;
  /** Incoterms 2020 rule, for example `FOB` or `DDP`. */
  readonly incoterm?: InputMaybe<Scalars['String']['input']>;
  /** How the goods are transported to the market. */
  readonly transport?: InputMaybe<Transport>;
};

/** Input of a new watch. */
export type SaveWatchInput = {
  /** Label that you choose. Maximum 200 characters. */
  readonly label: Scalars['String']['input'];
  /** Language of the news if their reader asks for no other: `en` or `ko`. Default: the language of the request. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Input of the plan, as for `entryPlan`. Without `asOf`, the plan is that of the current day. */
  readonly plan: EntryPlanInput;
};

/** The new watch, or the problems that prevented its creation. */
export type SaveWatchPayload = {
  readonly __typename?: 'SaveWatchPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Null if there are problems. */
  readonly watch?: Maybe<Watch>;
};

/** The input of a plan that a firm has saved, with its progress. Visible only to the firm. */
export type SavedPlan = {
  readonly __typename?: 'SavedPlan';
  /** The published sequence that the firm has seen. Set when the plan is saved or acknowledged. */
  readonly baseSequence: Scalars['Int']['output'];
  /** Changes by publications since `baseSequence`, under the law of the current day. Changes that result only from the passing of time are not included. */
  readonly changes: PublishedChanges;
  readonly id: Scalars['ID']['output'];
  /** Label that the firm chose. */
  readonly label: Scalars['String']['output'];
  /** Language of the plan if its reader asks for no other: `en` or `ko`. */
  readonly language: Scalars['String']['output'];
  /** The current plan, with everything that the company holds now. Null if it can no longer be made. */
  readonly plan?: Maybe<EntryPlan>;
  /** The problem that prevents the plan. Null if there is none. */
  readonly problem?: Maybe<Problem>;
  /** Completed steps, in the order in which they were recorded. */
  readonly progress: ReadonlyArray<StepDone>;
  /** The input of the plan, as `entryPlan` and `savePlan` take it, for your own company. */
  readonly question: Scalars['FieldValues']['output'];
  /** Time when it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** A page of saved plans. */
export type SavedPlanConnection = {
  readonly __typename?: 'SavedPlanConnection';
  readonly edges: ReadonlyArray<SavedPlanEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection of saved plans. */
export type SavedPlanEdge = {
  readonly __typename?: 'SavedPlanEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: SavedPlan;
};

/** A saved plan after the operation, or the problems that prevented it. */
export type SavedPlanPayload = {
  readonly __typename?: 'SavedPlanPayload';
  /** Problems that prevented the operation. Empty if it succeeded. */
  readonly problems: ReadonlyArray<Problem>;
  /** The saved plan after the operation. Null if it was deleted or if nothing was changed. */
  readonly savedPlan?: Maybe<SavedPlan>;
};

/** How the results of a search have the words of the query. */
export type SearchMatch =
  /** All the words, or their beginnings. */
  | 'ALL_WORDS'
  /** All the words, some of them with typing errors or other endings: nothing has all of them as they are written. */
  | 'SIMILAR'
  /** Some of the words: nothing has all of them. */
  | 'SOME_WORDS';

/** Form of a shipment. */
export type ShipmentForm =
  /** A commercial consignment. */
  | 'CONSIGNMENT'
  /** A parcel, by post or courier. */
  | 'PARCEL';

/** How a person gets a token of this server. */
export type SignIn = {
  readonly __typename?: 'SignIn';
  /** The audience that a token must have. Null without an issuer. */
  readonly audience?: Maybe<Scalars['String']['output']>;
  /** The client ID of the pages at the issuer, for the authorisation code flow with PKCE. Null if the pages are not registered there. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** The issuer of tokens, whose metadata (RFC 8414, OpenID Connect Discovery) names its addresses. Null if the server accepts tokens of `npx landfall token` only, on its own machine. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
};

/** The document that supports a fact. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Day on which the document was last read. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Day of publication. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  readonly publishedPrecision?: Maybe<DatePrecision>;
  /** Publisher of the document. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Day by which the document must be read again. */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** Address of the document. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** The document that supports a fact. */
export type SourceLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** The document that supports a fact. */
export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

/** Kind of a source, which shows how reliable it is. */
export type SourceKind =
  | 'NEWS'
  /** A citation whose source has not been read again. */
  | 'NOT_RE_READ'
  | 'OFFICIAL_DATA'
  | 'OFFICIAL_PAGE'
  | 'OFFICIAL_TEXT'
  | 'PROFESSIONAL'
  /** An edition of a tariff schedule. `published` is its day. */
  | 'TARIFF_SCHEDULE'
  /** A secondary source that is not named. */
  | 'UNNAMED_SECONDARY';

/** A stage of the journey: preparation, entry, settlement or expansion. */
export type Stage = Node & {
  readonly __typename?: 'Stage';
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** The following stage. */
  readonly next: ReadonlyArray<Stage>;
  /** Position of the stage, starting at 1. */
  readonly order: Scalars['Int']['output'];
};


/** A stage of the journey: preparation, entry, settlement or expansion. */
export type StageLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A stage of the journey: preparation, entry, settlement or expansion. */
export type StageNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type StageConnection = {
  readonly __typename?: 'StageConnection';
  readonly edges: ReadonlyArray<StageEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type StageEdge = {
  readonly __typename?: 'StageEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Stage;
};

/** A completed step. */
export type StepDone = {
  readonly __typename?: 'StepDone';
  /** The day on which the step was done. */
  readonly doneOn: Scalars['Date']['output'];
  /** Evidence, for example a number or a link. */
  readonly paper?: Maybe<Scalars['String']['output']>;
  /** The requirement. Null if it is no longer in the knowledge base. */
  readonly requirement?: Maybe<Requirement>;
  /** Last day of validity of the certificate or registration. Null if there is no known end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Status of a step. */
export type StepStatus =
  /** An alternative that the plan does not use. */
  | 'ALTERNATIVE'
  /** Depends on the answer to an open question. */
  | 'CONDITIONAL'
  /** Met completely by a recognition. */
  | 'CREDITED'
  /** Another step of the plan meets it. */
  | 'MET'
  /** Advised, or needed only for a preference that is not the best rate. */
  | 'OPTIONAL'
  /** Met in part by a recognition. */
  | 'REDUCED'
  /** Must be done. */
  | 'REQUIRED'
  /** Already met by what the firm holds. */
  | 'SATISFIED';

/** A plan as nodes and edges. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly edges: ReadonlyArray<GraphEdge>;
  readonly nodes: ReadonlyArray<GraphNode>;
};

/** Events in real time, as server-sent events at `/graphql/stream`. One operation per connection. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Sends an event for each new publication that contains a matching change. */
  readonly published: Publication;
};


/** Events in real time, as server-sent events at `/graphql/stream`. One operation per connection. */
export type SubscriptionPublishedArgs = {
  area?: InputMaybe<Area>;
  class?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ChangeKind>;
  market?: InputMaybe<Scalars['ID']['input']>;
};

/** A match for what somebody types. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** Code of a product class, a country or a bloc. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Name of the node in the language of the request. */
  readonly label: Scalars['String']['output'];
  /** The name or code that matches, in the language in which it is found. */
  readonly matchedText: Scalars['String']['output'];
  readonly node: Node;
  /** Name of the class above, for a product class: its heading, or its chapter. */
  readonly place?: Maybe<Scalars['String']['output']>;
};

/** How an offering reaches its buyers. */
export type SupplyMode =
  | 'GOODS'
  | 'LICENCE'
  | 'SERVICE'
  | 'SOFTWARE';

/** A support programme that fits the plan. Only open programmes reduce the net cost, and no cost is paid twice. */
export type SupportMatch = {
  readonly __typename?: 'SupportMatch';
  /** Amount that the programme pays in this plan. Null if it is not known. */
  readonly amount?: Maybe<Cost>;
  /** Maximum amount that the programme pays. */
  readonly cap?: Maybe<Cost>;
  /** What the programme is for, and why it pays or does not pay. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What is left to the firm of the cost of the steps that the programme pays for. Another programme can pay a part of it. Null if it is not known. */
  readonly ownShare?: Maybe<Cost>;
  readonly program: SupportProgram;
  /** Percentage of the cost that the programme pays. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Whether firms can apply on the day of the plan. */
  readonly status: ProgramStatus;
  /** Steps that the programme helps with. */
  readonly steps: ReadonlyArray<PlanStep>;
};

/** A public support programme for exporters. */
export type SupportProgram = Node & {
  readonly __typename?: 'SupportProgram';
  /** Stages of the journey that the programme helps with. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** Description of the programme, written by the desk. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Product classes that the programme supports. Empty means all. */
  readonly forClass: ReadonlyArray<ProductClass>;
  /** Destinations that the programme supports. Empty means all. */
  readonly forMarket: ReadonlyArray<Territory>;
  /** Needs and requirements that the programme pays for or helps with. */
  readonly funds: ReadonlyArray<Fundable>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ProgramKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Programmes that a firm can use next. */
  readonly leadsTo: ReadonlyArray<SupportProgram>;
  readonly name: Scalars['String']['output'];
  /** Terms of the rounds of the programme. */
  readonly offers: ReadonlyArray<Terms>;
  /** Territories where a firm must be based. */
  readonly openTo: ReadonlyArray<Territory>;
  /** Authorities where firms apply. */
  readonly runBy: ReadonlyArray<Authority>;
};


/** A public support programme for exporters. */
export type SupportProgramDescriptionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A public support programme for exporters. */
export type SupportProgramLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A public support programme for exporters. */
export type SupportProgramNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type SupportProgramConnection = {
  readonly __typename?: 'SupportProgramConnection';
  readonly edges: ReadonlyArray<SupportProgramEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type SupportProgramEdge = {
  readonly __typename?: 'SupportProgramEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: SupportProgram;
};

/** A survey that measured the needs of firms. */
export type Survey = Node & {
  readonly __typename?: 'Survey';
  readonly cites: ReadonlyArray<Citation>;
  /** First day of the survey. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SurveyKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Share of firms that named each need. */
  readonly measured: ReadonlyArray<MeasuredEdge>;
  readonly name: Scalars['String']['output'];
  /** The question, as worded in the survey. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** Number of respondents. */
  readonly sample?: Maybe<Scalars['Int']['output']>;
  /** Last day of the survey. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** A survey that measured the needs of firms. */
export type SurveyLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A survey that measured the needs of firms. */
export type SurveyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  readonly edges: ReadonlyArray<SurveyEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Survey;
};

/** Type of question. Do not compare the shares of single-choice and multiple-choice questions. */
export type SurveyKind =
  | 'MANY_CHOICE'
  | 'ONE_CHOICE'
  | 'RANKED'
  | 'UNKNOWN';

/** Number of firms that want to sell in a country. */
export type TargetCount = {
  readonly __typename?: 'TargetCount';
  readonly country: Country;
  /** Number of firms. Always 5 or more. */
  readonly firms: Scalars['Int']['output'];
};

/** A column of a tariff schedule. */
export type TariffColumn = {
  readonly __typename?: 'TariffColumn';
  /** Number of rates that are stated, over all editions. */
  readonly rates: Scalars['Int']['output'];
  readonly schedule: CustomsRule;
  /** Number of these values whose meaning was read. The others are kept as text, and their rate is unknown. */
  readonly understood: Scalars['Int']['output'];
  /** Number of values in the last edition. */
  readonly values: Scalars['Int']['output'];
};

/** An edition of a tariff schedule. */
export type TariffEdition = {
  readonly __typename?: 'TariffEdition';
  /** The day from which it is known: the day that its publisher printed, or the first day of its month. */
  readonly day: Scalars['Date']['output'];
  readonly source: Source;
};

/** What a column of a tariff schedule states for a class on a day. */
export type TariffRate = {
  readonly __typename?: 'TariffRate';
  /** The class for which it is stated. It holds for everything below, except for classes with a rate of their own. */
  readonly class: ProductClass;
  /** The rate in the form of the schedule, or in words. */
  readonly formula: Scalars['String']['output'];
  /** Percent of the base, if it is nothing but a percentage. Null means that `formula` says what is stated. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly schedule: CustomsRule;
  /** Day of the first edition that states it. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day before the first edition that does not state it. Null if the last edition states it. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A tariff schedule of a market, with all editions that have been read. */
export type TariffSchedule = {
  readonly __typename?: 'TariffSchedule';
  /** Its columns: the MFN rates, and the rates for one origin under each agreement. */
  readonly columns: ReadonlyArray<TariffColumn>;
  /** Its editions, oldest first. */
  readonly editions: ReadonlyArray<TariffEdition>;
  /** Number of lines that are kept as classes: all lines of a subheading whose lines differ. */
  readonly lines: Scalars['Int']['output'];
  /** Number of rates that are stated, over all columns and editions. A rate is stated once for a class and everything below it. */
  readonly rates: Scalars['Int']['output'];
  /** Scheme of its lines, for example `hts`. */
  readonly scheme: Scalars['String']['output'];
  /** The country or bloc that publishes it. */
  readonly territory: Territory;
};

/** The terms of one round of a programme. A limit that is null does not apply. */
export type Terms = Node & {
  readonly __typename?: 'Terms';
  /** Maximum amount that the programme pays for each unit in `per`. */
  readonly cap?: Maybe<Money>;
  readonly cites: ReadonlyArray<Citation>;
  /** Last day to apply. */
  readonly closes?: Maybe<Scalars['Date']['output']>;
  /** Maximum number of employees. */
  readonly employeesMax?: Maybe<Scalars['Int']['output']>;
  /** Maximum annual exports. */
  readonly exportsMax?: Maybe<Money>;
  /** Minimum annual exports. */
  readonly exportsMin?: Maybe<Money>;
  /** Sizes of eligible firms, by the law of their seat. Null means all. */
  readonly firmSizes?: Maybe<ReadonlyArray<FirmSize>>;
  /** Growth stages of eligible firms. Null means all. */
  readonly growthStages?: Maybe<ReadonlyArray<GrowthStage>>;
  readonly id: Scalars['ID']['output'];
  /** Maximum number of items per firm and year. */
  readonly itemsPerYear?: Maybe<Scalars['Int']['output']>;
  /** First day for which a source describes permanent terms. Whether firms could apply before it is not known. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  /** Other conditions. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** First day to apply. */
  readonly opens?: Maybe<Scalars['Date']['output']>;
  /** The unit that the cap applies to. */
  readonly per?: Maybe<TermsPer>;
  /** The year or the call, for example `2026` or `2026 first call`. */
  readonly round: Scalars['String']['output'];
  /** Maximum annual sales. */
  readonly salesMax?: Maybe<Money>;
  /** Minimum annual sales. */
  readonly salesMin?: Maybe<Money>;
  /** Percentage of the cost that the programme pays. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The highest limit of annual sales of these sizes, among all industries. A firm that exceeds it has none of them. */
  readonly sizeSalesHigh?: Maybe<Money>;
  /** The lowest limit of annual sales of these sizes, among all industries. A firm that does not exceed it has one of them. */
  readonly sizeSalesLow?: Maybe<Money>;
  /** True if applications are always possible. If this field, `opens` and `closes` are null, no source states when firms can apply. */
  readonly standing?: Maybe<Scalars['Boolean']['output']>;
};


/** The terms of one round of a programme. A limit that is null does not apply. */
export type TermsLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** The terms of one round of a programme. A limit that is null does not apply. */
export type TermsNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** The terms of one round of a programme. A limit that is null does not apply. */
export type TermsRoundArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of results. */
export type TermsConnection = {
  readonly __typename?: 'TermsConnection';
  readonly edges: ReadonlyArray<TermsEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type TermsEdge = {
  readonly __typename?: 'TermsEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Terms;
};

/** The unit that a share or a cap applies to. */
export type TermsPer =
  | 'FIRM'
  | 'ITEM'
  | 'YEAR';

/** A country or a bloc, where rules apply. */
export type Territory = {
  /** Statements of coverage for the territory, ordered by ID. `Query.coverages` also includes those of its blocs. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** Countries that are part of the customs territory without being members, ordered by ID. */
  readonly customsTerritoryParts: ReadonlyArray<CustomsTerritoryPartEdge>;
  readonly id: Scalars['ID']['output'];
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Agreements that the territory itself is a party to. Members of a bloc also benefit from the bloc's agreements. */
  readonly partyTo: ReadonlyArray<PartyToEdge>;
};


/** A country or a bloc, where rules apply. */
export type TerritoryCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or a bloc, where rules apply. */
export type TerritoryCustomsTerritoryPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or a bloc, where rules apply. */
export type TerritoryLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country or a bloc, where rules apply. */
export type TerritoryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country or a bloc, where rules apply. */
export type TerritoryPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type Trait = Node & {
  readonly __typename?: 'Trait';
  /** For a yes/no trait that is read from a field: the value for which it holds. */
  readonly holdsIf?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Classes in which everything has the trait, or nothing. */
  readonly impliedBy: ReadonlyArray<ImplyingClassEdge>;
  /** Kind of answer. */
  readonly kind: TraitKind;
  /** Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text. */
  readonly languageOf?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Names of the options, in their order. */
  readonly optionNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** For a choice: the possible answers. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The question that a plan asks if the answer affects the plan. */
  readonly question: Scalars['String']['output'];
  readonly readFrom?: Maybe<TraitReading>;
  readonly subject: TraitSubject;
  /** Rules that depend on the trait, ordered by ID. */
  readonly triggers: ReadonlyArray<Rule>;
  /** For an amount: a currency code or a unit of measure. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type TraitImpliedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type TraitLanguageOfArgs = {
  field?: Scalars['String']['input'];
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type TraitNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type TraitOptionNamesArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type TraitQuestionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A property of an offering, a shipment or a firm that decides whether a rule applies. */
export type TraitTriggersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer to a trait. Exactly one of `holds`, `amount` and `option` must be given, depending on the kind of the trait. */
export type TraitAnswer = {
  /** Amount, in the unit of the trait. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** Answer to a yes/no trait. */
  readonly holds?: InputMaybe<Scalars['Boolean']['input']>;
  /** The selected option of a choice. */
  readonly option?: InputMaybe<Scalars['String']['input']>;
  /** ID of the trait, for example `trait/transmits-radio`. */
  readonly trait: Scalars['ID']['input'];
};

/** A page of results. */
export type TraitConnection = {
  readonly __typename?: 'TraitConnection';
  readonly edges: ReadonlyArray<TraitEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection. */
export type TraitEdge = {
  readonly __typename?: 'TraitEdge';
  /** Cursor for pagination: pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Trait;
};

/** Kind of a trait, which determines the field of the answer: `holds`, `amount` or `option`. */
export type TraitKind =
  | 'AMOUNT'
  | 'CHOICE'
  | 'YES_NO';

/** The input field that contains the answer to a trait. */
export type TraitReading =
  | 'COMPANY_EMPLOYEES'
  | 'COMPANY_EXPORTS'
  | 'COMPANY_SALES'
  | 'CONSIGNMENT_QUANTITY'
  | 'CONSIGNMENT_VALUE'
  /** `ORIGIN` if the goods leave from their country of origin, as is assumed without `dispatchFrom`. If they leave from elsewhere, the field says nothing, and the plan asks. */
  | 'DISPATCH'
  | 'SALE_BUYER'
  | 'SALE_FORM'
  | 'SALE_IMPORTER_OF_RECORD'
  | 'SALE_INCOTERM'
  | 'SALE_TRANSPORT'
  | 'SUPPLY_MODE';

/** The object that a trait describes. */
export type TraitSubject =
  | 'COMPANY'
  | 'OFFERING'
  | 'SHIPMENT';

/** Means of transport. */
export type Transport =
  | 'AIR'
  | 'POST'
  | 'RAIL'
  | 'ROAD'
  | 'SEA';

/** A condition of a rule. Conditions in the same group are alternatives; every group must be met. Bounds are inclusive, unless `minExclusive` or `maxExclusive` says otherwise. */
export type TriggerEdge = {
  readonly __typename?: 'TriggerEdge';
  /** If true, the rule applies if the trait does not hold. */
  readonly absent?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the group. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** For an amount: maximum. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** True if the amount must be less than `max`. False if `max` itself is not too much. */
  readonly maxExclusive?: Maybe<Scalars['Boolean']['output']>;
  /** For an amount: minimum. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** True if the amount must be more than `min`. False if `min` itself is enough. */
  readonly minExclusive?: Maybe<Scalars['Boolean']['output']>;
  /** The trait that the condition is about. */
  readonly node: Trait;
  /** For a choice: the option. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** Whether the offering can be sold in the market. */
export type Verdict =
  /** Blocked, for example by a prohibition or an exhausted quota. */
  | 'BLOCKED'
  /** Depends on the answer to an open question, or export control is not known. */
  | 'CONDITIONAL'
  | 'OPEN'
  /** The knowledge base has no data for this class in this market in an area that decides: import control or conformity of goods, conformity or digital regulation of services and software, import control of licences. */
  | 'UNKNOWN';

/** The caller, and the permissions that the token grants. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Desks of an editor or reviewer, ordered by ID, for example `country/VN`, `bloc/EU`, or `commons` for facts without a territory. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** Name of the caller, as shown to colleagues and in the history. */
  readonly name: Scalars['String']['output'];
  /** Roles that the token grants. */
  readonly roles: ReadonlyArray<Role>;
  /** True if the request had a token. Without a token, you can read published data and send reports. */
  readonly signedIn: Scalars['Boolean']['output'];
};

/** The input of a plan. Landfall compares the plan before and after each publication that can affect it. */
export type Watch = {
  readonly __typename?: 'Watch';
  /** Time when it was saved. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Label that you choose. */
  readonly label: Scalars['String']['output'];
  /** Language of the news if their reader asks for no other: `en` or `ko`. */
  readonly language: Scalars['String']['output'];
  /** Changes by publications, newest first. */
  readonly news: WatchNewsConnection;
  /** The input of the plan, as it was given. */
  readonly question: Scalars['FieldValues']['output'];
  /** The published sequence up to which the plan has been compared. */
  readonly sequence: Scalars['Int']['output'];
};


/** The input of a plan. Landfall compares the plan before and after each publication that can affect it. */
export type WatchNewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change that a publication made to a plan. */
export type WatchChange = {
  readonly __typename?: 'WatchChange';
  /** ID of the rule, requirement, programme or destination that changes. */
  readonly about: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** Language of `text`: the language of the request, or `en` if the change was recorded by a version of Landfall that stored only English. */
  readonly language: Scalars['String']['output'];
  /** Description of the change. */
  readonly text: Scalars['String']['output'];
};

/** Changes that a publication made to the plan of a watch. */
export type WatchNews = {
  readonly __typename?: 'WatchNews';
  /** Time of the comparison. */
  readonly at: Scalars['DateTime']['output'];
  /** Differences between the plans. */
  readonly changes: ReadonlyArray<WatchChange>;
  readonly id: Scalars['ID']['output'];
  /** Sequence numbers of all publications that can have changed the plan, in ascending order. Several if they were published during an earlier comparison. */
  readonly publications: ReadonlyArray<Scalars['Int']['output']>;
  /** Sequence number of the publication. If several publications were compared together, the number of the last. */
  readonly sequence: Scalars['Int']['output'];
};

/** A page of news of a watch. */
export type WatchNewsConnection = {
  readonly __typename?: 'WatchNewsConnection';
  readonly edges: ReadonlyArray<WatchNewsEdge>;
  readonly pageInfo: PageInfo;
};

/** An edge in a connection of watch news. */
export type WatchNewsEdge = {
  readonly __typename?: 'WatchNewsEdge';
  /** Cursor for pagination: pass it as `after` to get earlier news. */
  readonly cursor: Scalars['String']['output'];
  readonly node: WatchNews;
};



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
  Actor: Actor;
  AdvisedCertainty: AdvisedCertainty;
  AdvisedCheck: ResolverTypeWrapper<AdvisedCheckMapper>;
  AffectedNode: ResolverTypeWrapper<AffectedNodeMapper>;
  AgencyCode: ResolverTypeWrapper<AgencyCodeNode>;
  AgencyCodeConnection: ResolverTypeWrapper<Omit<AgencyCodeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgencyCodeEdge']> }>;
  AgencyCodeEdge: ResolverTypeWrapper<Omit<AgencyCodeEdge, 'node'> & { node: ResolversTypes['AgencyCode'] }>;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  AnswerChoice: ResolverTypeWrapper<AnswerChoiceMapper>;
  AnswerEffect: ResolverTypeWrapper<AnswerEffectMapper>;
  AppliedRule: ResolverTypeWrapper<AppliedRuleMapper>;
  Approval: ResolverTypeWrapper<Approval>;
  Area: Area;
  AreaCoverage: ResolverTypeWrapper<AreaCoverageMapper>;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  Authority: ResolverTypeWrapper<AuthorityNode>;
  AuthorityConnection: ResolverTypeWrapper<Omit<AuthorityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuthorityEdge']> }>;
  AuthorityEdge: ResolverTypeWrapper<Omit<AuthorityEdge, 'node'> & { node: ResolversTypes['Authority'] }>;
  Bloc: ResolverTypeWrapper<BlocNode>;
  BlocConnection: ResolverTypeWrapper<Omit<BlocConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BlocEdge']> }>;
  BlocEdge: ResolverTypeWrapper<Omit<BlocEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  BlocKind: BlocKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BranchAnswer: ResolverTypeWrapper<BranchAnswerMapper>;
  Buyer: Buyer;
  Certification: ResolverTypeWrapper<CertificationNode>;
  CertificationConnection: ResolverTypeWrapper<Omit<CertificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CertificationEdge']> }>;
  CertificationCount: ResolverTypeWrapper<Omit<CertificationCount, 'certification'> & { certification: ResolversTypes['Certification'] }>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  Change: ResolverTypeWrapper<ChangeMapper>;
  ChangeInput: ChangeInput;
  ChangeKind: ChangeKind;
  Changeset: ResolverTypeWrapper<ChangesetMapper>;
  ChangesetAction: ChangesetAction;
  ChangesetConnection: ResolverTypeWrapper<Omit<ChangesetConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangesetEdge']> }>;
  ChangesetEdge: ResolverTypeWrapper<Omit<ChangesetEdge, 'node'> & { node: ResolversTypes['Changeset'] }>;
  ChangesetInput: ChangesetInput;
  ChangesetKind: ChangesetKind;
  ChangesetPayload: ResolverTypeWrapper<ChangesetPayloadMapper>;
  ChangesetState: ChangesetState;
  ChapterCount: ResolverTypeWrapper<Omit<ChapterCount, 'class'> & { class: ResolversTypes['ProductClass'] }>;
  ChargeBase: ChargeBase;
  ChargeLine: ResolverTypeWrapper<ChargeLineMapper>;
  ChargeQuote: ResolverTypeWrapper<ChargeQuoteMapper>;
  Citation: ResolverTypeWrapper<CitationMapper>;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimStanding: ClaimStanding;
  ClaimValue: ResolverTypeWrapper<ClaimValueGroup>;
  Company: ResolverTypeWrapper<CompanyNode>;
  CompanyInput: CompanyInput;
  CompanyPayload: ResolverTypeWrapper<CompanyPayloadMapper>;
  CompanyProfileInput: CompanyProfileInput;
  CompanyStatistics: ResolverTypeWrapper<Omit<CompanyStatistics, 'byCertification' | 'byChapter' | 'byTarget'> & { byCertification: ReadonlyArray<ResolversTypes['CertificationCount']>, byChapter: ReadonlyArray<ResolversTypes['ChapterCount']>, byTarget: ReadonlyArray<ResolversTypes['TargetCount']> }>;
  CompareMarketsInput: CompareMarketsInput;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<ConflictMapper>;
  ConsignmentInput: ConsignmentInput;
  Cost: ResolverTypeWrapper<CostMapper>;
  CostPer: CostPer;
  CostSummary: ResolverTypeWrapper<CostSummaryMapper>;
  CostTotals: ResolverTypeWrapper<CostTotalsMapper>;
  Country: ResolverTypeWrapper<CountryNode>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Coverage: ResolverTypeWrapper<CoverageNode>;
  CoverageConnection: ResolverTypeWrapper<Omit<CoverageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoverageEdge']> }>;
  CoverageEdge: ResolverTypeWrapper<Omit<CoverageEdge, 'node'> & { node: ResolversTypes['Coverage'] }>;
  CoverageLevel: CoverageLevel;
  CreateFeedKeyPayload: ResolverTypeWrapper<Omit<CreateFeedKeyPayload, 'feedKey' | 'problems'> & { feedKey?: Maybe<ResolversTypes['FeedKey']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Credit: ResolverTypeWrapper<CreditMapper>;
  CreditEffect: CreditEffect;
  CreditsEdge: ResolverTypeWrapper<Omit<CreditsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CustomsRule: ResolverTypeWrapper<CustomsRuleNode>;
  CustomsRuleConnection: ResolverTypeWrapper<Omit<CustomsRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustomsRuleEdge']> }>;
  CustomsRuleEdge: ResolverTypeWrapper<Omit<CustomsRuleEdge, 'node'> & { node: ResolversTypes['CustomsRule'] }>;
  CustomsRuleKind: CustomsRuleKind;
  CustomsTerritoryEdge: ResolverTypeWrapper<Omit<CustomsTerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  CustomsTerritoryPartEdge: ResolverTypeWrapper<Omit<CustomsTerritoryPartEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  DayRange: ResolverTypeWrapper<DayRangeMapper>;
  Deadline: ResolverTypeWrapper<DeadlineMapper>;
  DisplayName: ResolverTypeWrapper<DisplayName>;
  Due: ResolverTypeWrapper<DueGroup>;
  DueEvent: DueEvent;
  DutyEffect: DutyEffect;
  DutyLayer: ResolverTypeWrapper<DutyLayerMapper>;
  DutyLine: ResolverTypeWrapper<DutyLineMapper>;
  DutyOn: DutyOn;
  DutyQuote: ResolverTypeWrapper<DutyQuoteMapper>;
  EndInput: EndInput;
  EntryPlan: ResolverTypeWrapper<EntryPlanMapper>;
  EntryPlanInput: EntryPlanInput;
  EnumNames: ResolverTypeWrapper<EnumNames>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateNode>;
  ExchangeRateConnection: ResolverTypeWrapper<Omit<ExchangeRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExchangeRateEdge']> }>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  Explanation: ResolverTypeWrapper<ExplanationMapper>;
  FactAt: ResolverTypeWrapper<FactAtMapper>;
  FactDifference: ResolverTypeWrapper<FactDifferenceMapper>;
  FactRelation: ResolverTypeWrapper<FactRelation>;
  FeedKey: ResolverTypeWrapper<FeedKeyMapper>;
  FeedKeyPayload: ResolverTypeWrapper<Omit<FeedKeyPayload, 'feedKey' | 'problems'> & { feedKey?: Maybe<ResolversTypes['FeedKey']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  FieldValues: ResolverTypeWrapper<Scalars['FieldValues']['output']>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  FindingLevel: FindingLevel;
  FirmSize: FirmSize;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: Force;
  FormBound: FormBound;
  FormCheck: ResolverTypeWrapper<FormCheckMapper>;
  FormField: ResolverTypeWrapper<FormFieldMapper>;
  FormFieldKind: FormFieldKind;
  FormLanguage: ResolverTypeWrapper<FormLanguage>;
  FormLimits: ResolverTypeWrapper<FormLimits>;
  FormOption: ResolverTypeWrapper<FormOption>;
  FormPeriod: ResolverTypeWrapper<FormPeriod>;
  FormRelation: ResolverTypeWrapper<FormRelationMapper>;
  Formality: ResolverTypeWrapper<FormalityNode>;
  FormalityConnection: ResolverTypeWrapper<Omit<FormalityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FormalityEdge']> }>;
  FormalityEdge: ResolverTypeWrapper<Omit<FormalityEdge, 'node'> & { node: ResolversTypes['Formality'] }>;
  FormalityKind: FormalityKind;
  Fundable: ResolverTypeWrapper<FundableNode>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<GraphNodeMapper>;
  GrowthStage: GrowthStage;
  GrowthStageCount: ResolverTypeWrapper<GrowthStageCount>;
  HeldInput: HeldInput;
  HoldsEdge: ResolverTypeWrapper<Omit<HoldsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactMapper>;
  ImpactedPlan: ResolverTypeWrapper<ImpactedPlanMapper>;
  ImpliedTraitEdge: ResolverTypeWrapper<Omit<ImpliedTraitEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  ImplyingClassEdge: ResolverTypeWrapper<Omit<ImplyingClassEdge, 'node'> & { node: ResolversTypes['ProductClass'] }>;
  InputReading: ResolverTypeWrapper<InputReadingMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JourneyStage: ResolverTypeWrapper<JourneyStageMapper>;
  Justification: ResolverTypeWrapper<Justification>;
  JustificationInput: JustificationInput;
  Knowledge: ResolverTypeWrapper<Knowledge>;
  LandedCost: ResolverTypeWrapper<LandedCostMapper>;
  LandedCostLine: ResolverTypeWrapper<LandedCostLineMapper>;
  LinkInput: LinkInput;
  MarkedByEdge: ResolverTypeWrapper<Omit<MarkedByEdge, 'node'> & { node: ResolversTypes['AgencyCode'] }>;
  MarketComparison: ResolverTypeWrapper<MarketComparisonMapper>;
  MarketRow: ResolverTypeWrapper<MarketRowMapper>;
  MarksEdge: ResolverTypeWrapper<Omit<MarksEdge, 'node'> & { node: ResolversTypes['ProductClass'] }>;
  MeasuredEdge: ResolverTypeWrapper<Omit<MeasuredEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  MeasuredInEdge: ResolverTypeWrapper<Omit<MeasuredInEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  Milestone: ResolverTypeWrapper<MilestoneMapper>;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<MoneyGroup>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameInput: NameInput;
  Need: ResolverTypeWrapper<NeedNode>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedsEdge: ResolverTypeWrapper<Omit<NeedsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  NewChangesetKind: NewChangesetKind;
  Node: ResolverTypeWrapper<NodeMapper>;
  NodeConnection: ResolverTypeWrapper<Omit<NodeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NodeEdge']> }>;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NodeForm: ResolverTypeWrapper<NodeFormMapper>;
  Offering: ResolverTypeWrapper<OfferingMapper>;
  OfferingInput: OfferingInput;
  OriginCriterion: OriginCriterion;
  OriginRule: ResolverTypeWrapper<OriginRuleNode>;
  OriginRuleConnection: ResolverTypeWrapper<Omit<OriginRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OriginRuleEdge']> }>;
  OriginRuleEdge: ResolverTypeWrapper<Omit<OriginRuleEdge, 'node'> & { node: ResolversTypes['OriginRule'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  PartyToEdge: ResolverTypeWrapper<Omit<PartyToEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  PlanChange: ResolverTypeWrapper<PlanChangeMapper>;
  PlanChanges: ResolverTypeWrapper<PlanChangesMapper>;
  PlanQuestion: ResolverTypeWrapper<PlanQuestionMapper>;
  PlanStep: ResolverTypeWrapper<PlanStepMapper>;
  PlanWarning: ResolverTypeWrapper<PlanWarningMapper>;
  Preference: Preference;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Product: ResolverTypeWrapper<ProductNode>;
  ProductClass: ResolverTypeWrapper<ProductClassNode>;
  ProductClassConnection: ResolverTypeWrapper<Omit<ProductClassConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProductClassEdge']> }>;
  ProductClassEdge: ResolverTypeWrapper<Omit<ProductClassEdge, 'node'> & { node: ResolversTypes['ProductClass'] }>;
  ProductInput: ProductInput;
  ProductPayload: ResolverTypeWrapper<ProductPayloadMapper>;
  ProductTraitEdge: ResolverTypeWrapper<Omit<ProductTraitEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  ProgramKind: ProgramKind;
  ProgramStatus: ProgramStatus;
  Publication: ResolverTypeWrapper<PublicationMapper>;
  PublishedChanges: ResolverTypeWrapper<Omit<PublishedChanges, 'changes' | 'problem'> & { changes: ReadonlyArray<ResolversTypes['PlanChange']>, problem?: Maybe<ResolversTypes['Problem']> }>;
  PutInput: PutInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  Recognition: ResolverTypeWrapper<RecognitionNode>;
  RecognitionConnection: ResolverTypeWrapper<Omit<RecognitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RecognitionEdge']> }>;
  RecognitionEdge: ResolverTypeWrapper<Omit<RecognitionEdge, 'node'> & { node: ResolversTypes['Recognition'] }>;
  RecognitionEffect: RecognitionEffect;
  Recurrence: ResolverTypeWrapper<RecurrenceMapper>;
  Recurs: ResolverTypeWrapper<RecursGroup>;
  Regulation: ResolverTypeWrapper<RegulationNode>;
  RegulationConnection: ResolverTypeWrapper<Omit<RegulationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegulationEdge']> }>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RelationAt: ResolverTypeWrapper<RelationAt>;
  RelationDirection: RelationDirection;
  Remark: ResolverTypeWrapper<Remark>;
  RemarkKind: RemarkKind;
  Reminder: ResolverTypeWrapper<ReminderMapper>;
  ReminderConnection: ResolverTypeWrapper<Omit<ReminderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReminderEdge']> }>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  ReminderKind: ReminderKind;
  RemoveInput: RemoveInput;
  RemoveWatchPayload: ResolverTypeWrapper<Omit<RemoveWatchPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Report: ResolverTypeWrapper<ReportMapper>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFactPayload: ResolverTypeWrapper<ReportFactPayloadMapper>;
  ReportInput: ReportInput;
  ReportPayload: ResolverTypeWrapper<ReportPayloadMapper>;
  ReportReason: ReportReason;
  ReportState: ReportState;
  ReportStatus: ResolverTypeWrapper<ReportStatusMapper>;
  Requirement: ResolverTypeWrapper<RequirementNode>;
  RequirementConnection: ResolverTypeWrapper<Omit<RequirementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RequirementEdge']> }>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequiresEdge: ResolverTypeWrapper<Omit<RequiresEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  Revision: ResolverTypeWrapper<RevisionMapper>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RevisionEdge']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  RevokeFeedKeyPayload: ResolverTypeWrapper<Omit<RevokeFeedKeyPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Role: Role;
  Rule: ResolverTypeWrapper<RuleNode>;
  RuleConnection: ResolverTypeWrapper<Omit<RuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RuleEdge']> }>;
  RuleEdge: ResolverTypeWrapper<Omit<RuleEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  RuleSide: RuleSide;
  RuleStanding: ResolverTypeWrapper<RuleStandingMapper>;
  RuleState: RuleState;
  RuledOut: ResolverTypeWrapper<RuledOutMapper>;
  RuledOutReason: RuledOutReason;
  SaleInput: SaleInput;
  SaveWatchInput: SaveWatchInput;
  SaveWatchPayload: ResolverTypeWrapper<Omit<SaveWatchPayload, 'problems' | 'watch'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, watch?: Maybe<ResolversTypes['Watch']> }>;
  SavedPlan: ResolverTypeWrapper<SavedPlanMapper>;
  SavedPlanConnection: ResolverTypeWrapper<Omit<SavedPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SavedPlanEdge']> }>;
  SavedPlanEdge: ResolverTypeWrapper<Omit<SavedPlanEdge, 'node'> & { node: ResolversTypes['SavedPlan'] }>;
  SavedPlanPayload: ResolverTypeWrapper<Omit<SavedPlanPayload, 'problems' | 'savedPlan'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, savedPlan?: Maybe<ResolversTypes['SavedPlan']> }>;
  SearchMatch: SearchMatch;
  ShipmentForm: ShipmentForm;
  SignIn: ResolverTypeWrapper<SignIn>;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  Stage: ResolverTypeWrapper<StageNode>;
  StageConnection: ResolverTypeWrapper<Omit<StageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StageEdge']> }>;
  StageEdge: ResolverTypeWrapper<Omit<StageEdge, 'node'> & { node: ResolversTypes['Stage'] }>;
  StepDone: ResolverTypeWrapper<StepDoneMapper>;
  StepStatus: StepStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphMapper>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'node'> & { node: ResolversTypes['Node'] }>;
  SupplyMode: SupplyMode;
  SupportMatch: ResolverTypeWrapper<SupportMatchMapper>;
  SupportProgram: ResolverTypeWrapper<SupportProgramNode>;
  SupportProgramConnection: ResolverTypeWrapper<Omit<SupportProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupportProgramEdge']> }>;
  SupportProgramEdge: ResolverTypeWrapper<Omit<SupportProgramEdge, 'node'> & { node: ResolversTypes['SupportProgram'] }>;
  Survey: ResolverTypeWrapper<SurveyNode>;
  SurveyConnection: ResolverTypeWrapper<Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SurveyEdge']> }>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyKind: SurveyKind;
  TargetCount: ResolverTypeWrapper<Omit<TargetCount, 'country'> & { country: ResolversTypes['Country'] }>;
  TariffColumn: ResolverTypeWrapper<TariffColumnMapper>;
  TariffEdition: ResolverTypeWrapper<TariffEditionMapper>;
  TariffRate: ResolverTypeWrapper<TariffRateMapper>;
  TariffSchedule: ResolverTypeWrapper<TariffScheduleMapper>;
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
  Transport: Transport;
  TriggerEdge: ResolverTypeWrapper<Omit<TriggerEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Watch: ResolverTypeWrapper<WatchMapper>;
  WatchChange: ResolverTypeWrapper<WatchChangeMapper>;
  WatchNews: ResolverTypeWrapper<WatchNewsMapper>;
  WatchNewsConnection: ResolverTypeWrapper<Omit<WatchNewsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WatchNewsEdge']> }>;
  WatchNewsEdge: ResolverTypeWrapper<Omit<WatchNewsEdge, 'node'> & { node: ResolversTypes['WatchNews'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActingEdge: Omit<ActingEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  AdvisedCheck: AdvisedCheckMapper;
  AffectedNode: AffectedNodeMapper;
  AgencyCode: AgencyCodeNode;
  AgencyCodeConnection: Omit<AgencyCodeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgencyCodeEdge']> };
  AgencyCodeEdge: Omit<AgencyCodeEdge, 'node'> & { node: ResolversParentTypes['AgencyCode'] };
  Agreement: AgreementNode;
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AnswerChoice: AnswerChoiceMapper;
  AnswerEffect: AnswerEffectMapper;
  AppliedRule: AppliedRuleMapper;
  Approval: Approval;
  AreaCoverage: AreaCoverageMapper;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditEntry: AuditEntry;
  Authority: AuthorityNode;
  AuthorityConnection: Omit<AuthorityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuthorityEdge']> };
  AuthorityEdge: Omit<AuthorityEdge, 'node'> & { node: ResolversParentTypes['Authority'] };
  Bloc: BlocNode;
  BlocConnection: Omit<BlocConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BlocEdge']> };
  BlocEdge: Omit<BlocEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  Boolean: Scalars['Boolean']['output'];
  BranchAnswer: BranchAnswerMapper;
  Certification: CertificationNode;
  CertificationConnection: Omit<CertificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CertificationEdge']> };
  CertificationCount: Omit<CertificationCount, 'certification'> & { certification: ResolversParentTypes['Certification'] };
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  Change: ChangeMapper;
  ChangeInput: ChangeInput;
  Changeset: ChangesetMapper;
  ChangesetConnection: Omit<ChangesetConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangesetEdge']> };
  ChangesetEdge: Omit<ChangesetEdge, 'node'> & { node: ResolversParentTypes['Changeset'] };
  ChangesetInput: ChangesetInput;
  ChangesetPayload: ChangesetPayloadMapper;
  ChapterCount: Omit<ChapterCount, 'class'> & { class: ResolversParentTypes['ProductClass'] };
  ChargeLine: ChargeLineMapper;
  ChargeQuote: ChargeQuoteMapper;
  Citation: CitationMapper;
  Claim: ClaimNode;
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimValue: ClaimValueGroup;
  Company: CompanyNode;
  CompanyInput: CompanyInput;
  CompanyPayload: CompanyPayloadMapper;
  CompanyProfileInput: CompanyProfileInput;
  CompanyStatistics: Omit<CompanyStatistics, 'byCertification' | 'byChapter' | 'byTarget'> & { byCertification: ReadonlyArray<ResolversParentTypes['CertificationCount']>, byChapter: ReadonlyArray<ResolversParentTypes['ChapterCount']>, byTarget: ReadonlyArray<ResolversParentTypes['TargetCount']> };
  CompareMarketsInput: CompareMarketsInput;
  Conflict: ConflictMapper;
  ConsignmentInput: ConsignmentInput;
  Cost: CostMapper;
  CostSummary: CostSummaryMapper;
  CostTotals: CostTotalsMapper;
  Country: CountryNode;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Coverage: CoverageNode;
  CoverageConnection: Omit<CoverageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageEdge']> };
  CoverageEdge: Omit<CoverageEdge, 'node'> & { node: ResolversParentTypes['Coverage'] };
  CreateFeedKeyPayload: Omit<CreateFeedKeyPayload, 'feedKey' | 'problems'> & { feedKey?: Maybe<ResolversParentTypes['FeedKey']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Credit: CreditMapper;
  CreditsEdge: Omit<CreditsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CustomsRule: CustomsRuleNode;
  CustomsRuleConnection: Omit<CustomsRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustomsRuleEdge']> };
  CustomsRuleEdge: Omit<CustomsRuleEdge, 'node'> & { node: ResolversParentTypes['CustomsRule'] };
  CustomsTerritoryEdge: Omit<CustomsTerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  CustomsTerritoryPartEdge: Omit<CustomsTerritoryPartEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayRange: DayRangeMapper;
  Deadline: DeadlineMapper;
  DisplayName: DisplayName;
  Due: DueGroup;
  DutyLayer: DutyLayerMapper;
  DutyLine: DutyLineMapper;
  DutyQuote: DutyQuoteMapper;
  EndInput: EndInput;
  EntryPlan: EntryPlanMapper;
  EntryPlanInput: EntryPlanInput;
  EnumNames: EnumNames;
  ExchangeRate: ExchangeRateNode;
  ExchangeRateConnection: Omit<ExchangeRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExchangeRateEdge']> };
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  Explanation: ExplanationMapper;
  FactAt: FactAtMapper;
  FactDifference: FactDifferenceMapper;
  FactRelation: FactRelation;
  FeedKey: FeedKeyMapper;
  FeedKeyPayload: Omit<FeedKeyPayload, 'feedKey' | 'problems'> & { feedKey?: Maybe<ResolversParentTypes['FeedKey']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  FieldValues: Scalars['FieldValues']['output'];
  Finding: FindingMapper;
  Float: Scalars['Float']['output'];
  FormCheck: FormCheckMapper;
  FormField: FormFieldMapper;
  FormLanguage: FormLanguage;
  FormLimits: FormLimits;
  FormOption: FormOption;
  FormPeriod: FormPeriod;
  FormRelation: FormRelationMapper;
  Formality: FormalityNode;
  FormalityConnection: Omit<FormalityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FormalityEdge']> };
  FormalityEdge: Omit<FormalityEdge, 'node'> & { node: ResolversParentTypes['Formality'] };
  Fundable: FundableNode;
  GraphEdge: GraphEdge;
  GraphNode: GraphNodeMapper;
  GrowthStageCount: GrowthStageCount;
  HeldInput: HeldInput;
  HoldsEdge: Omit<HoldsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  ID: Scalars['ID']['output'];
  Impact: ImpactMapper;
  ImpactedPlan: ImpactedPlanMapper;
  ImpliedTraitEdge: Omit<ImpliedTraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  ImplyingClassEdge: Omit<ImplyingClassEdge, 'node'> & { node: ResolversParentTypes['ProductClass'] };
  InputReading: InputReadingMapper;
  Int: Scalars['Int']['output'];
  JourneyStage: JourneyStageMapper;
  Justification: Justification;
  JustificationInput: JustificationInput;
  Knowledge: Knowledge;
  LandedCost: LandedCostMapper;
  LandedCostLine: LandedCostLineMapper;
  LinkInput: LinkInput;
  MarkedByEdge: Omit<MarkedByEdge, 'node'> & { node: ResolversParentTypes['AgencyCode'] };
  MarketComparison: MarketComparisonMapper;
  MarketRow: MarketRowMapper;
  MarksEdge: Omit<MarksEdge, 'node'> & { node: ResolversParentTypes['ProductClass'] };
  MeasuredEdge: Omit<MeasuredEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  MeasuredInEdge: Omit<MeasuredInEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  Milestone: MilestoneMapper;
  Money: MoneyGroup;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NameInput: NameInput;
  Need: NeedNode;
  NeedConnection: Omit<NeedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedsEdge: Omit<NeedsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  Node: NodeMapper;
  NodeConnection: Omit<NodeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NodeEdge']> };
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  NodeForm: NodeFormMapper;
  Offering: OfferingMapper;
  OfferingInput: OfferingInput;
  OriginRule: OriginRuleNode;
  OriginRuleConnection: Omit<OriginRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OriginRuleEdge']> };
  OriginRuleEdge: Omit<OriginRuleEdge, 'node'> & { node: ResolversParentTypes['OriginRule'] };
  PageInfo: PageInfo;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  PartyToEdge: Omit<PartyToEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  PlanChange: PlanChangeMapper;
  PlanChanges: PlanChangesMapper;
  PlanQuestion: PlanQuestionMapper;
  PlanStep: PlanStepMapper;
  PlanWarning: PlanWarningMapper;
  Problem: ProblemMapper;
  Product: ProductNode;
  ProductClass: ProductClassNode;
  ProductClassConnection: Omit<ProductClassConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProductClassEdge']> };
  ProductClassEdge: Omit<ProductClassEdge, 'node'> & { node: ResolversParentTypes['ProductClass'] };
  ProductInput: ProductInput;
  ProductPayload: ProductPayloadMapper;
  ProductTraitEdge: Omit<ProductTraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  Publication: PublicationMapper;
  PublishedChanges: Omit<PublishedChanges, 'changes' | 'problem'> & { changes: ReadonlyArray<ResolversParentTypes['PlanChange']>, problem?: Maybe<ResolversParentTypes['Problem']> };
  PutInput: PutInput;
  Query: Record<PropertyKey, never>;
  Recognition: RecognitionNode;
  RecognitionConnection: Omit<RecognitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RecognitionEdge']> };
  RecognitionEdge: Omit<RecognitionEdge, 'node'> & { node: ResolversParentTypes['Recognition'] };
  Recurrence: RecurrenceMapper;
  Recurs: RecursGroup;
  Regulation: RegulationNode;
  RegulationConnection: Omit<RegulationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegulationEdge']> };
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RelationAt: RelationAt;
  Remark: Remark;
  Reminder: ReminderMapper;
  ReminderConnection: Omit<ReminderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReminderEdge']> };
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  RemoveInput: RemoveInput;
  RemoveWatchPayload: Omit<RemoveWatchPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Report: ReportMapper;
  ReportConnection: Omit<ReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFactPayload: ReportFactPayloadMapper;
  ReportInput: ReportInput;
  ReportPayload: ReportPayloadMapper;
  ReportStatus: ReportStatusMapper;
  Requirement: RequirementNode;
  RequirementConnection: Omit<RequirementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementEdge']> };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequiresEdge: Omit<RequiresEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  Revision: RevisionMapper;
  RevisionConnection: Omit<RevisionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  RevokeFeedKeyPayload: Omit<RevokeFeedKeyPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Rule: RuleNode;
  RuleConnection: Omit<RuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RuleEdge']> };
  RuleEdge: Omit<RuleEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  RuleStanding: RuleStandingMapper;
  RuledOut: RuledOutMapper;
  SaleInput: SaleInput;
  SaveWatchInput: SaveWatchInput;
  SaveWatchPayload: Omit<SaveWatchPayload, 'problems' | 'watch'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, watch?: Maybe<ResolversParentTypes['Watch']> };
  SavedPlan: SavedPlanMapper;
  SavedPlanConnection: Omit<SavedPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SavedPlanEdge']> };
  SavedPlanEdge: Omit<SavedPlanEdge, 'node'> & { node: ResolversParentTypes['SavedPlan'] };
  SavedPlanPayload: Omit<SavedPlanPayload, 'problems' | 'savedPlan'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, savedPlan?: Maybe<ResolversParentTypes['SavedPlan']> };
  SignIn: SignIn;
  Source: SourceNode;
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Stage: StageNode;
  StageConnection: Omit<StageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StageEdge']> };
  StageEdge: Omit<StageEdge, 'node'> & { node: ResolversParentTypes['Stage'] };
  StepDone: StepDoneMapper;
  String: Scalars['String']['output'];
  Subgraph: SubgraphMapper;
  Subscription: Record<PropertyKey, never>;
  Suggestion: Omit<Suggestion, 'node'> & { node: ResolversParentTypes['Node'] };
  SupportMatch: SupportMatchMapper;
  SupportProgram: SupportProgramNode;
  SupportProgramConnection: Omit<SupportProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupportProgramEdge']> };
  SupportProgramEdge: Omit<SupportProgramEdge, 'node'> & { node: ResolversParentTypes['SupportProgram'] };
  Survey: SurveyNode;
  SurveyConnection: Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SurveyEdge']> };
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  TargetCount: Omit<TargetCount, 'country'> & { country: ResolversParentTypes['Country'] };
  TariffColumn: TariffColumnMapper;
  TariffEdition: TariffEditionMapper;
  TariffRate: TariffRateMapper;
  TariffSchedule: TariffScheduleMapper;
  Terms: TermsNode;
  TermsConnection: Omit<TermsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TermsEdge']> };
  TermsEdge: Omit<TermsEdge, 'node'> & { node: ResolversParentTypes['Terms'] };
  Territory: TerritoryNode;
  Trait: TraitNode;
  TraitAnswer: TraitAnswer;
  TraitConnection: Omit<TraitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TraitEdge']> };
  TraitEdge: Omit<TraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  TriggerEdge: Omit<TriggerEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  Viewer: ViewerMapper;
  Watch: WatchMapper;
  WatchChange: WatchChangeMapper;
  WatchNews: WatchNewsMapper;
  WatchNewsConnection: Omit<WatchNewsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WatchNewsEdge']> };
  WatchNewsEdge: Omit<WatchNewsEdge, 'node'> & { node: ResolversParentTypes['WatchNews'] };
};

export type ComputedDirectiveArgs = { };

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  atMost?: Maybe<Scalars['Int']['input']>;
  complexity?: Scalars['Int']['input'];
  entries?: Maybe<Scalars['Int']['input']>;
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

export type InContextDirectiveArgs = {
  language: Scalars['String']['input'];
};

export type InContextDirectiveResolver<Result, Parent, ContextType = Context, Args = InContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AdvisedCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisedCheck'] = ResolversParentTypes['AdvisedCheck']> = {
  certainty?: Resolver<ResolversTypes['AdvisedCertainty'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  everyLine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AffectedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedNode'] = ResolversParentTypes['AffectedNode']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCode'] = ResolversParentTypes['AgencyCode']> = {
  appliesIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCertain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgencyCodeLanguageOfArgs, 'field'>>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['MarksEdge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgencyCodeNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyCodeNoteArgs>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgencyCodeQuestionArgs>>;
  side?: Resolver<ResolversTypes['RuleSide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCodeConnection'] = ResolversParentTypes['AgencyCodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyCodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCodeEdge'] = ResolversParentTypes['AgencyCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementLanguageOfArgs, 'field'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgreementNameArgs>>;
  originRules?: Resolver<ReadonlyArray<ResolversTypes['OriginRule']>, ParentType, ContextType, RequireFields<AgreementOriginRulesArgs, 'first'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<AgreementStatesArgs>>;
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

export type AnswerChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerChoice'] = ResolversParentTypes['AnswerChoice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerEffect'] = ResolversParentTypes['AnswerEffect']> = {
  adds?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  dutyPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  removes?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type AppliedRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedRule'] = ResolversParentTypes['AppliedRule']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Explanation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  desks?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaCoverage'] = ResolversParentTypes['AreaCoverage']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CoverageLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  handles?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<AuthorityHandlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AuthorityLanguageOfArgs, 'field'>>;
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
  customsTerritoryParts?: Resolver<ReadonlyArray<ResolversTypes['CustomsTerritoryPartEdge']>, ParentType, ContextType, RequireFields<BlocCustomsTerritoryPartsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlocKind'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BlocLanguageOfArgs, 'field'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType, RequireFields<BlocMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BlocNameArgs>>;
  partyTo?: Resolver<ReadonlyArray<ResolversTypes['PartyToEdge']>, ParentType, ContextType, Partial<BlocPartyToArgs>>;
  tariffScheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type BranchAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BranchAnswer'] = ResolversParentTypes['BranchAnswer']> = {
  answer?: Resolver<ResolversTypes['AnswerChoice'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['PlanQuestion'], ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  atStage?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  dayKind?: Resolver<Maybe<ResolversTypes['DayKind']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CertificationDescriptionArgs>>;
  doneBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<CertificationFundedByArgs, 'first'>>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CertificationLanguageOfArgs, 'field'>>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CertificationNameArgs>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedsEdge']>, ParentType, ContextType>;
  raises?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  requiredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<CertificationRequiredByArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CertificationStatesArgs>>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CertificationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationCount'] = ResolversParentTypes['CertificationCount']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['FieldValues'], ParentType, ContextType>;
};

export type ChangesetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changeset'] = ResolversParentTypes['Changeset']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ChangesetAction']>, ParentType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['Approval']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<ChangesetChangesArgs, 'first' | 'skip'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<ChangesetConflictsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  desks?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  difference?: Resolver<ReadonlyArray<ResolversTypes['FactDifference']>, ParentType, ContextType, RequireFields<ChangesetDifferenceArgs, 'first' | 'skip'>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<ChangesetFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justifications?: Resolver<ReadonlyArray<ResolversTypes['Justification']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangesetKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangesetState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetConnection'] = ResolversParentTypes['ChangesetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangesetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangesetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetEdge'] = ResolversParentTypes['ChangesetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
};

export type ChangesetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetPayload'] = ResolversParentTypes['ChangesetPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['Changeset']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChapterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChapterCount'] = ResolversParentTypes['ChapterCount']> = {
  class?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimLanguageOfArgs, 'field'>>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CompanyLanguageOfArgs, 'field'>>;
  makes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyNameArgs>>;
  sales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyPayload'] = ResolversParentTypes['CompanyPayload']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CompanyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyStatistics'] = ResolversParentTypes['CompanyStatistics']> = {
  byCertification?: Resolver<ReadonlyArray<ResolversTypes['CertificationCount']>, ParentType, ContextType>;
  byChapter?: Resolver<ReadonlyArray<ResolversTypes['ChapterCount']>, ParentType, ContextType>;
  byGrowthStage?: Resolver<ReadonlyArray<ResolversTypes['GrowthStageCount']>, ParentType, ContextType>;
  byTarget?: Resolver<ReadonlyArray<ResolversTypes['TargetCount']>, ParentType, ContextType>;
  firms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<CountryCoverageArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customsTerritoryOf?: Resolver<ReadonlyArray<ResolversTypes['CustomsTerritoryEdge']>, ParentType, ContextType, Partial<CountryCustomsTerritoryOfArgs>>;
  customsTerritoryParts?: Resolver<ReadonlyArray<ResolversTypes['CustomsTerritoryPartEdge']>, ParentType, ContextType, RequireFields<CountryCustomsTerritoryPartsArgs, 'first'>>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CountryLanguageOfArgs, 'field'>>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType, Partial<CountryMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  partyTo?: Resolver<ReadonlyArray<ResolversTypes['PartyToEdge']>, ParentType, ContextType, Partial<CountryPartyToArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tariffScheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  exceptOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  fromOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CoverageLanguageOfArgs, 'field'>>;
  level?: Resolver<ResolversTypes['CoverageLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CoverageNoteArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withoutAdditionalDuties?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type CreateFeedKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFeedKeyPayload'] = ResolversParentTypes['CreateFeedKeyPayload']> = {
  feedKey?: Resolver<Maybe<ResolversTypes['FeedKey']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
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
  amends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<CustomsRuleAmendsArgs>>;
  appliesIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  atLeastRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atLeastSpecific?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  atMostRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMostSpecific?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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
  isSchedule?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomsRuleKind'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustomsRuleLanguageOfArgs, 'field'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CustomsRuleNameArgs>>;
  neverRises?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['DutyOn']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  postpones?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<CustomsRulePostponesArgs>>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<CustomsRuleProvisionsArgs, 'first'>>;
  quotaPeriod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaVolume?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rateMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<CustomsRuleRepealsArgs>>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<CustomsRuleReplacesArgs>>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RequiresEdge']>, ParentType, ContextType>;
  scopeIsPartial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CustomsRuleScopeNoteArgs>>;
  side?: Resolver<ResolversTypes['RuleSide'], ParentType, ContextType>;
  specific?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  specificUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType, Partial<CustomsRuleStandingArgs>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<CustomsRuleStatesArgs>>;
  suspends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<CustomsRuleSuspendsArgs>>;
  toDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  triggeredBy?: Resolver<ReadonlyArray<ResolversTypes['TriggerEdge']>, ParentType, ContextType>;
  under?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  yearEndsInMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type CustomsTerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsTerritoryEdge'] = ResolversParentTypes['CustomsTerritoryEdge']> = {
  absent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trait?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomsTerritoryPartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomsTerritoryPartEdge'] = ResolversParentTypes['CustomsTerritoryPartEdge']> = {
  absent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trait?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DisplayNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplayName'] = ResolversParentTypes['DisplayName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  advisedChecks?: Resolver<ReadonlyArray<ResolversTypes['AdvisedCheck']>, ParentType, ContextType>;
  applies?: Resolver<ReadonlyArray<ResolversTypes['AppliedRule']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  branch?: Resolver<ReadonlyArray<ResolversTypes['BranchAnswer']>, ParentType, ContextType>;
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
  landedCost?: Resolver<Maybe<ResolversTypes['LandedCost']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  notApplicable?: Resolver<ReadonlyArray<ResolversTypes['RuledOut']>, ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['Offering'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['PlanQuestion']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['InputReading']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['SupportMatch']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  unknownDurations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verdictReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PlanWarning']>, ParentType, ContextType>;
};

export type EnumNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumNames'] = ResolversParentTypes['EnumNames']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DisplayName']>, ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  fixedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fixedTo?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ExchangeRateLanguageOfArgs, 'field'>>;
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

export type FactAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactAt'] = ResolversParentTypes['FactAt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationAt']>, ParentType, ContextType, RequireFields<FactAtRelationsArgs, 'first'>>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['FieldValues'], ParentType, ContextType>;
};

export type FactDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactDifference'] = ResolversParentTypes['FactDifference']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['FieldValues']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['FieldValues']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['FactRelation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactRelation'] = ResolversParentTypes['FactRelation']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeedKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedKey'] = ResolversParentTypes['FeedKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedKeyPayload'] = ResolversParentTypes['FeedKeyPayload']> = {
  feedKey?: Resolver<Maybe<ResolversTypes['FeedKey']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface FieldValuesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldValues'], any> {
  name: 'FieldValues';
}

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormCheck'] = ResolversParentTypes['FormCheck']> = {
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormFieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['FormLanguage']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['FormLimits'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['FormOption']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['FormPeriod']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormLanguage'] = ResolversParentTypes['FormLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FormLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormLimits'] = ResolversParentTypes['FormLimits']> = {
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormOption'] = ResolversParentTypes['FormOption']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormPeriod'] = ResolversParentTypes['FormPeriod']> = {
  bound?: Resolver<ResolversTypes['FormBound'], ParentType, ContextType>;
  otherEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormRelation'] = ResolversParentTypes['FormRelation']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  key?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formality'] = ResolversParentTypes['Formality']> = {
  atStage?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  dayKind?: Resolver<Maybe<ResolversTypes['DayKind']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FormalityDescriptionArgs>>;
  doneBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<FormalityFundedByArgs, 'first'>>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormalityKind'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FormalityLanguageOfArgs, 'field'>>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FormalityNameArgs>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedsEdge']>, ParentType, ContextType>;
  raises?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  recurs?: Resolver<Maybe<ResolversTypes['Recurs']>, ParentType, ContextType>;
  requiredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<FormalityRequiredByArgs, 'first'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<FormalityStatesArgs>>;
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

export type GrowthStageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthStageCount'] = ResolversParentTypes['GrowthStageCount']> = {
  firms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['GrowthStage']>, ParentType, ContextType>;
};

export type HoldsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldsEdge'] = ResolversParentTypes['HoldsEdge']> = {
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  companies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  markets?: Resolver<ReadonlyArray<ResolversTypes['AffectedNode']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['ImpactedPlan']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['AffectedNode']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['AffectedNode']>, ParentType, ContextType>;
};

export type ImpactedPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactedPlan'] = ResolversParentTypes['ImpactedPlan']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
};

export type ImpliedTraitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpliedTraitEdge'] = ResolversParentTypes['ImpliedTraitEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImplyingClassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplyingClassEdge'] = ResolversParentTypes['ImplyingClassEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InputReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputReading'] = ResolversParentTypes['InputReading']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type JustificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justification'] = ResolversParentTypes['Justification']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KnowledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Knowledge'] = ResolversParentTypes['Knowledge']> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LandedCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandedCost'] = ResolversParentTypes['LandedCost']> = {
  isLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LandedCostLine']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
};

export type LandedCostLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandedCostLine'] = ResolversParentTypes['LandedCostLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['CustomsRule']>, ParentType, ContextType>;
};

export type MarkedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkedByEdge'] = ResolversParentTypes['MarkedByEdge']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
};

export type MarketComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketComparison'] = ResolversParentTypes['MarketComparison']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MarketRow']>, ParentType, ContextType>;
};

export type MarketRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketRow'] = ResolversParentTypes['MarketRow']> = {
  plan?: Resolver<Maybe<ResolversTypes['EntryPlan']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type MarksEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarksEdge'] = ResolversParentTypes['MarksEdge']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>;
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

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  days?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['MilestoneEvent'], ParentType, ContextType>;
  isLowerBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgePlan?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgePlanArgs, 'savedPlan'>>;
  addChanges?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationAddChangesArgs, 'changes' | 'id' | 'version'>>;
  approveChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationApproveChangesetArgs, 'id' | 'version'>>;
  commentOnChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationCommentOnChangesetArgs, 'id' | 'text' | 'version'>>;
  createChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationCreateChangesetArgs, 'input'>>;
  createFeedKey?: Resolver<ResolversTypes['CreateFeedKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateFeedKeyArgs, 'label'>>;
  declineReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationDeclineReportArgs, 'answer' | 'id'>>;
  describeChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationDescribeChangesetArgs, 'id' | 'version'>>;
  dropRequirement?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationDropRequirementArgs, 'requirement'>>;
  holdRequirement?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationHoldRequirementArgs, 'requirement'>>;
  publishChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationPublishChangesetArgs, 'id' | 'version'>>;
  recordStep?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationRecordStepArgs, 'doneOn' | 'requirement' | 'savedPlan'>>;
  refreshChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRefreshChangesetArgs, 'id' | 'version'>>;
  rejectChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRejectChangesetArgs, 'id' | 'text' | 'version'>>;
  removeChanges?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRemoveChangesArgs, 'changes' | 'id' | 'version'>>;
  removeCompany?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType>;
  removeProduct?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationRemoveProductArgs, 'id'>>;
  removeSavedPlan?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationRemoveSavedPlanArgs, 'savedPlan'>>;
  removeWatch?: Resolver<ResolversTypes['RemoveWatchPayload'], ParentType, ContextType, RequireFields<MutationRemoveWatchArgs, 'id'>>;
  reportFact?: Resolver<ResolversTypes['ReportFactPayload'], ParentType, ContextType, RequireFields<MutationReportFactArgs, 'input'>>;
  revokeFeedKey?: Resolver<ResolversTypes['RevokeFeedKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeFeedKeyArgs, 'id'>>;
  saveCompany?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationSaveCompanyArgs, 'input'>>;
  savePlan?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationSavePlanArgs, 'input' | 'label'>>;
  saveProduct?: Resolver<ResolversTypes['ProductPayload'], ParentType, ContextType, RequireFields<MutationSaveProductArgs, 'input'>>;
  saveWatch?: Resolver<ResolversTypes['SaveWatchPayload'], ParentType, ContextType, RequireFields<MutationSaveWatchArgs, 'input'>>;
  sendBackChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationSendBackChangesetArgs, 'id' | 'text' | 'version'>>;
  setFeedKeyLanguage?: Resolver<ResolversTypes['FeedKeyPayload'], ParentType, ContextType, RequireFields<MutationSetFeedKeyLanguageArgs, 'id' | 'language'>>;
  setSavedPlanLanguage?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationSetSavedPlanLanguageArgs, 'language' | 'savedPlan'>>;
  setWatchLanguage?: Resolver<ResolversTypes['SaveWatchPayload'], ParentType, ContextType, RequireFields<MutationSetWatchLanguageArgs, 'id' | 'language'>>;
  submitChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationSubmitChangesetArgs, 'id' | 'version'>>;
  takeReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationTakeReportArgs, 'id'>>;
  undoChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationUndoChangesetArgs, 'id' | 'reason'>>;
  undoStep?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationUndoStepArgs, 'requirement' | 'savedPlan'>>;
  withdrawChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangesetArgs, 'id' | 'version'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NeedLanguageOfArgs, 'field'>>;
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
  ifAsked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgencyCode' | 'Agreement' | 'Authority' | 'Bloc' | 'Certification' | 'Claim' | 'Company' | 'Country' | 'Coverage' | 'CustomsRule' | 'ExchangeRate' | 'Formality' | 'Need' | 'OriginRule' | 'Product' | 'ProductClass' | 'Recognition' | 'Regulation' | 'Source' | 'Stage' | 'SupportProgram' | 'Survey' | 'Terms' | 'Trait', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NodeFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeForm'] = ResolversParentTypes['NodeForm']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['FormCheck']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['FormRelation']>, ParentType, ContextType>;
  sourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OriginRuleLanguageOfArgs, 'field'>>;
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
  answerIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['AnswerChoice']>, ParentType, ContextType>;
  decides?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  effects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnswerEffect']>>, ParentType, ContextType>;
  effectsNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  doneBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  earliestFinish?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inBranch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metBy?: Resolver<Maybe<ResolversTypes['PlanStep']>, ParentType, ContextType>;
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
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductLanguageOfArgs, 'field'>>;
  mode?: Resolver<ResolversTypes['SupplyMode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductNameArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductClass'] = ResolversParentTypes['ProductClass']> = {
  advisedChecksIn?: Resolver<ReadonlyArray<ResolversTypes['AdvisedCheck']>, ParentType, ContextType, RequireFields<ProductClassAdvisedChecksInArgs, 'market'>>;
  alsoNamed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, Partial<ProductClassAlsoNamedArgs>>;
  became?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coveredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<ProductClassCoveredByArgs, 'first'>>;
  has?: Resolver<ReadonlyArray<ResolversTypes['ImpliedTraitEdge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductClassLanguageOfArgs, 'field'>>;
  markedBy?: Resolver<ReadonlyArray<ResolversTypes['MarkedByEdge']>, ParentType, ContextType, RequireFields<ProductClassMarkedByArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductClassNameArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType, RequireFields<ProductClassPartsArgs, 'first'>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tariffRates?: Resolver<ReadonlyArray<ResolversTypes['TariffRate']>, ParentType, ContextType, RequireFields<ProductClassTariffRatesArgs, 'first' | 'market'>>;
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

export type ProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPayload'] = ResolversParentTypes['ProductPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductTraitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTraitEdge'] = ResolversParentTypes['ProductTraitEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType, RequireFields<PublicationRevisionsArgs, 'first'>>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedChanges'] = ResolversParentTypes['PublishedChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencyCode?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType, RequireFields<QueryAgencyCodeArgs, 'id'>>;
  agencyCodes?: Resolver<ResolversTypes['AgencyCodeConnection'], ParentType, ContextType, RequireFields<QueryAgencyCodesArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'first'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType, RequireFields<QueryBlocArgs, 'id'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<QueryBlocsArgs, 'first'>>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType, RequireFields<QueryCertificationArgs, 'id'>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<QueryCertificationsArgs, 'first'>>;
  changeFeed?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryChangeFeedArgs, 'first'>>;
  changeset?: Resolver<Maybe<ResolversTypes['Changeset']>, ParentType, ContextType, RequireFields<QueryChangesetArgs, 'id'>>;
  changesets?: Resolver<ResolversTypes['ChangesetConnection'], ParentType, ContextType, RequireFields<QueryChangesetsArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  companyStatistics?: Resolver<ResolversTypes['CompanyStatistics'], ParentType, ContextType>;
  compareMarkets?: Resolver<ResolversTypes['MarketComparison'], ParentType, ContextType, RequireFields<QueryCompareMarketsArgs, 'input'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'id'>>;
  coverages?: Resolver<ResolversTypes['CoverageConnection'], ParentType, ContextType, RequireFields<QueryCoveragesArgs, 'first'>>;
  customsRule?: Resolver<Maybe<ResolversTypes['CustomsRule']>, ParentType, ContextType, RequireFields<QueryCustomsRuleArgs, 'id'>>;
  customsRules?: Resolver<ResolversTypes['CustomsRuleConnection'], ParentType, ContextType, RequireFields<QueryCustomsRulesArgs, 'first'>>;
  displayNames?: Resolver<ReadonlyArray<ResolversTypes['EnumNames']>, ParentType, ContextType, Partial<QueryDisplayNamesArgs>>;
  entryPlan?: Resolver<ResolversTypes['EntryPlan'], ParentType, ContextType, RequireFields<QueryEntryPlanArgs, 'input'>>;
  entryPlanChanges?: Resolver<ResolversTypes['PlanChanges'], ParentType, ContextType, RequireFields<QueryEntryPlanChangesArgs, 'from' | 'input' | 'to'>>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType, RequireFields<QueryExchangeRateArgs, 'id'>>;
  exchangeRates?: Resolver<ResolversTypes['ExchangeRateConnection'], ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'first'>>;
  factAt?: Resolver<Maybe<ResolversTypes['FactAt']>, ParentType, ContextType, RequireFields<QueryFactAtArgs, 'id' | 'sequence'>>;
  feedKeys?: Resolver<ReadonlyArray<ResolversTypes['FeedKey']>, ParentType, ContextType>;
  formalities?: Resolver<ResolversTypes['FormalityConnection'], ParentType, ContextType, RequireFields<QueryFormalitiesArgs, 'first'>>;
  formality?: Resolver<Maybe<ResolversTypes['Formality']>, ParentType, ContextType, RequireFields<QueryFormalityArgs, 'id'>>;
  history?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id'>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'changeset'>>;
  knowledge?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  missingTexts?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QueryMissingTextsArgs, 'first' | 'language'>>;
  myCompany?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodeForm?: Resolver<Maybe<ResolversTypes['NodeForm']>, ParentType, ContextType, RequireFields<QueryNodeFormArgs, 'type'>>;
  nodeForms?: Resolver<ReadonlyArray<ResolversTypes['NodeForm']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  originRule?: Resolver<Maybe<ResolversTypes['OriginRule']>, ParentType, ContextType, RequireFields<QueryOriginRuleArgs, 'id'>>;
  originRules?: Resolver<ResolversTypes['OriginRuleConnection'], ParentType, ContextType, RequireFields<QueryOriginRulesArgs, 'first'>>;
  previewPlan?: Resolver<ResolversTypes['PlanChanges'], ParentType, ContextType, RequireFields<QueryPreviewPlanArgs, 'changeset' | 'input'>>;
  productClass?: Resolver<Maybe<ResolversTypes['ProductClass']>, ParentType, ContextType, RequireFields<QueryProductClassArgs, 'id'>>;
  productClasses?: Resolver<ResolversTypes['ProductClassConnection'], ParentType, ContextType, RequireFields<QueryProductClassesArgs, 'first'>>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType, RequireFields<QueryRecognitionArgs, 'id'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<QueryRecognitionsArgs, 'first'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryRegulationArgs, 'id'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<QueryRegulationsArgs, 'first'>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, RequireFields<QueryRemindersArgs, 'first' | 'within'>>;
  report?: Resolver<Maybe<ResolversTypes['ReportStatus']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'reference'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<QueryRequirementsArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  rules?: Resolver<ResolversTypes['RuleConnection'], ParentType, ContextType, RequireFields<QueryRulesArgs, 'first'>>;
  savedPlan?: Resolver<Maybe<ResolversTypes['SavedPlan']>, ParentType, ContextType, RequireFields<QuerySavedPlanArgs, 'id'>>;
  savedPlans?: Resolver<ResolversTypes['SavedPlanConnection'], ParentType, ContextType, RequireFields<QuerySavedPlansArgs, 'first'>>;
  search?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  signIn?: Resolver<ResolversTypes['SignIn'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType, RequireFields<QueryStageArgs, 'id'>>;
  stages?: Resolver<ResolversTypes['StageConnection'], ParentType, ContextType, RequireFields<QueryStagesArgs, 'first'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'query'>>;
  supportProgram?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<QuerySupportProgramArgs, 'id'>>;
  supportPrograms?: Resolver<ResolversTypes['SupportProgramConnection'], ParentType, ContextType, RequireFields<QuerySupportProgramsArgs, 'first'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first'>>;
  tariffSchedules?: Resolver<ReadonlyArray<ResolversTypes['TariffSchedule']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType, RequireFields<QueryTermsArgs, 'id'>>;
  termsList?: Resolver<ResolversTypes['TermsConnection'], ParentType, ContextType, RequireFields<QueryTermsListArgs, 'first'>>;
  trait?: Resolver<Maybe<ResolversTypes['Trait']>, ParentType, ContextType, RequireFields<QueryTraitArgs, 'id'>>;
  traits?: Resolver<ResolversTypes['TraitConnection'], ParentType, ContextType, RequireFields<QueryTraitsArgs, 'first'>>;
  watches?: Resolver<ReadonlyArray<ResolversTypes['Watch']>, ParentType, ContextType>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RecognitionLanguageOfArgs, 'field'>>;
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
  window?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RecursWindowArgs>>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  amends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationAmendsArgs>>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegulationLanguageOfArgs, 'field'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegulationNameArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  postpones?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationPostponesArgs>>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<RegulationProvisionsArgs, 'first'>>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationRepealsArgs>>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationReplacesArgs>>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RequiresEdge']>, ParentType, ContextType>;
  scopeIsPartial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RegulationScopeNoteArgs>>;
  side?: Resolver<ResolversTypes['RuleSide'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType, Partial<RegulationStandingArgs>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RegulationStatesArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RegulationSubjectArgs>>;
  suspends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationSuspendsArgs>>;
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

export type RelationAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationAt'] = ResolversParentTypes['RelationAt']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['FieldValues'], ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RemarkKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type RemoveWatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWatchPayload'] = ResolversParentTypes['RemoveWatchPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  removed?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  desks?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportFactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFactPayload'] = ResolversParentTypes['ReportFactPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type ReportStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStatus'] = ResolversParentTypes['ReportStatus']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
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

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['FieldValues']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['FieldValues']>, ParentType, ContextType>;
  changeset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['FactRelation']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RevokeFeedKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeFeedKeyPayload'] = ResolversParentTypes['RevokeFeedKeyPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type RuleStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleStanding'] = ResolversParentTypes['RuleStanding']> = {
  by?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RuleState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RuledOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuledOut'] = ResolversParentTypes['RuledOut']> = {
  reason?: Resolver<ResolversTypes['RuledOutReason'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveWatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveWatchPayload'] = ResolversParentTypes['SaveWatchPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType>;
};

export type SavedPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPlan'] = ResolversParentTypes['SavedPlan']> = {
  baseSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['PublishedChanges'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['EntryPlan']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['StepDone']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['FieldValues'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SavedPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPlanConnection'] = ResolversParentTypes['SavedPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPlanEdge'] = ResolversParentTypes['SavedPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedPlan'], ParentType, ContextType>;
};

export type SavedPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedPlanPayload'] = ResolversParentTypes['SavedPlanPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  savedPlan?: Resolver<Maybe<ResolversTypes['SavedPlan']>, ParentType, ContextType>;
};

export type SignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignIn'] = ResolversParentTypes['SignIn']> = {
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceLanguageOfArgs, 'field'>>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StageLanguageOfArgs, 'field'>>;
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

export type StepDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepDone'] = ResolversParentTypes['StepDone']> = {
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  published?: SubscriptionResolver<ResolversTypes['Publication'], "published", ParentType, ContextType, Partial<SubscriptionPublishedArgs>>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMatch'] = ResolversParentTypes['SupportMatch']> = {
  amount?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownShare?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupportProgramLanguageOfArgs, 'field'>>;
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
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SurveyLanguageOfArgs, 'field'>>;
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

export type TargetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetCount'] = ResolversParentTypes['TargetCount']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffColumn'] = ResolversParentTypes['TariffColumn']> = {
  rates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['CustomsRule'], ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffEdition'] = ResolversParentTypes['TariffEdition']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TariffRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffRate'] = ResolversParentTypes['TariffRate']> = {
  class?: Resolver<ResolversTypes['ProductClass'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['CustomsRule'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TariffScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffSchedule'] = ResolversParentTypes['TariffSchedule']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['TariffColumn']>, ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['TariffEdition']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
};

export type TermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  cap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  closes?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employeesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exportsMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  exportsMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  firmSizes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FirmSize']>>, ParentType, ContextType>;
  growthStages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrowthStage']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TermsLanguageOfArgs, 'field'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TermsNoteArgs>>;
  opens?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['TermsPer']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TermsRoundArgs>>;
  salesMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  salesMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sizeSalesHigh?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sizeSalesLow?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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
  holdsIf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impliedBy?: Resolver<ReadonlyArray<ResolversTypes['ImplyingClassEdge']>, ParentType, ContextType, RequireFields<TraitImpliedByArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['TraitKind'], ParentType, ContextType>;
  languageOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TraitLanguageOfArgs, 'field'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TraitNameArgs>>;
  optionNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, Partial<TraitOptionNamesArgs>>;
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
  maxExclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minExclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trait'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  desks?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  signedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Watch'] = ResolversParentTypes['Watch']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  news?: Resolver<ResolversTypes['WatchNewsConnection'], ParentType, ContextType, RequireFields<WatchNewsArgs, 'first'>>;
  question?: Resolver<ResolversTypes['FieldValues'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchChange'] = ResolversParentTypes['WatchChange']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WatchNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNews'] = ResolversParentTypes['WatchNews']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WatchChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchNewsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNewsConnection'] = ResolversParentTypes['WatchNewsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WatchNewsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WatchNewsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNewsEdge'] = ResolversParentTypes['WatchNewsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WatchNews'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActingEdge?: ActingEdgeResolvers<ContextType>;
  AdvisedCheck?: AdvisedCheckResolvers<ContextType>;
  AffectedNode?: AffectedNodeResolvers<ContextType>;
  AgencyCode?: AgencyCodeResolvers<ContextType>;
  AgencyCodeConnection?: AgencyCodeConnectionResolvers<ContextType>;
  AgencyCodeEdge?: AgencyCodeEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AnswerChoice?: AnswerChoiceResolvers<ContextType>;
  AnswerEffect?: AnswerEffectResolvers<ContextType>;
  AppliedRule?: AppliedRuleResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  AreaCoverage?: AreaCoverageResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocConnection?: BlocConnectionResolvers<ContextType>;
  BlocEdge?: BlocEdgeResolvers<ContextType>;
  BranchAnswer?: BranchAnswerResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationCount?: CertificationCountResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Changeset?: ChangesetResolvers<ContextType>;
  ChangesetConnection?: ChangesetConnectionResolvers<ContextType>;
  ChangesetEdge?: ChangesetEdgeResolvers<ContextType>;
  ChangesetPayload?: ChangesetPayloadResolvers<ContextType>;
  ChapterCount?: ChapterCountResolvers<ContextType>;
  ChargeLine?: ChargeLineResolvers<ContextType>;
  ChargeQuote?: ChargeQuoteResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyPayload?: CompanyPayloadResolvers<ContextType>;
  CompanyStatistics?: CompanyStatisticsResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
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
  CreateFeedKeyPayload?: CreateFeedKeyPayloadResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditsEdge?: CreditsEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CustomsRule?: CustomsRuleResolvers<ContextType>;
  CustomsRuleConnection?: CustomsRuleConnectionResolvers<ContextType>;
  CustomsRuleEdge?: CustomsRuleEdgeResolvers<ContextType>;
  CustomsTerritoryEdge?: CustomsTerritoryEdgeResolvers<ContextType>;
  CustomsTerritoryPartEdge?: CustomsTerritoryPartEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DisplayName?: DisplayNameResolvers<ContextType>;
  Due?: DueResolvers<ContextType>;
  DutyLayer?: DutyLayerResolvers<ContextType>;
  DutyLine?: DutyLineResolvers<ContextType>;
  DutyQuote?: DutyQuoteResolvers<ContextType>;
  EntryPlan?: EntryPlanResolvers<ContextType>;
  EnumNames?: EnumNamesResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FactAt?: FactAtResolvers<ContextType>;
  FactDifference?: FactDifferenceResolvers<ContextType>;
  FactRelation?: FactRelationResolvers<ContextType>;
  FeedKey?: FeedKeyResolvers<ContextType>;
  FeedKeyPayload?: FeedKeyPayloadResolvers<ContextType>;
  FieldValues?: GraphQLScalarType;
  Finding?: FindingResolvers<ContextType>;
  FormCheck?: FormCheckResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormLanguage?: FormLanguageResolvers<ContextType>;
  FormLimits?: FormLimitsResolvers<ContextType>;
  FormOption?: FormOptionResolvers<ContextType>;
  FormPeriod?: FormPeriodResolvers<ContextType>;
  FormRelation?: FormRelationResolvers<ContextType>;
  Formality?: FormalityResolvers<ContextType>;
  FormalityConnection?: FormalityConnectionResolvers<ContextType>;
  FormalityEdge?: FormalityEdgeResolvers<ContextType>;
  Fundable?: FundableResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GrowthStageCount?: GrowthStageCountResolvers<ContextType>;
  HoldsEdge?: HoldsEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactedPlan?: ImpactedPlanResolvers<ContextType>;
  ImpliedTraitEdge?: ImpliedTraitEdgeResolvers<ContextType>;
  ImplyingClassEdge?: ImplyingClassEdgeResolvers<ContextType>;
  InputReading?: InputReadingResolvers<ContextType>;
  JourneyStage?: JourneyStageResolvers<ContextType>;
  Justification?: JustificationResolvers<ContextType>;
  Knowledge?: KnowledgeResolvers<ContextType>;
  LandedCost?: LandedCostResolvers<ContextType>;
  LandedCostLine?: LandedCostLineResolvers<ContextType>;
  MarkedByEdge?: MarkedByEdgeResolvers<ContextType>;
  MarketComparison?: MarketComparisonResolvers<ContextType>;
  MarketRow?: MarketRowResolvers<ContextType>;
  MarksEdge?: MarksEdgeResolvers<ContextType>;
  MeasuredEdge?: MeasuredEdgeResolvers<ContextType>;
  MeasuredInEdge?: MeasuredInEdgeResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedsEdge?: NeedsEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  NodeForm?: NodeFormResolvers<ContextType>;
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
  ProductPayload?: ProductPayloadResolvers<ContextType>;
  ProductTraitEdge?: ProductTraitEdgeResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishedChanges?: PublishedChangesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  Recurs?: RecursResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RelationAt?: RelationAtResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  RemoveWatchPayload?: RemoveWatchPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportFactPayload?: ReportFactPayloadResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ReportStatus?: ReportStatusResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequiresEdge?: RequiresEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RevokeFeedKeyPayload?: RevokeFeedKeyPayloadResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleConnection?: RuleConnectionResolvers<ContextType>;
  RuleEdge?: RuleEdgeResolvers<ContextType>;
  RuleStanding?: RuleStandingResolvers<ContextType>;
  RuledOut?: RuledOutResolvers<ContextType>;
  SaveWatchPayload?: SaveWatchPayloadResolvers<ContextType>;
  SavedPlan?: SavedPlanResolvers<ContextType>;
  SavedPlanConnection?: SavedPlanConnectionResolvers<ContextType>;
  SavedPlanEdge?: SavedPlanEdgeResolvers<ContextType>;
  SavedPlanPayload?: SavedPlanPayloadResolvers<ContextType>;
  SignIn?: SignInResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  StepDone?: StepDoneResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SupportMatch?: SupportMatchResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  SupportProgramConnection?: SupportProgramConnectionResolvers<ContextType>;
  SupportProgramEdge?: SupportProgramEdgeResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  TargetCount?: TargetCountResolvers<ContextType>;
  TariffColumn?: TariffColumnResolvers<ContextType>;
  TariffEdition?: TariffEditionResolvers<ContextType>;
  TariffRate?: TariffRateResolvers<ContextType>;
  TariffSchedule?: TariffScheduleResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsConnection?: TermsConnectionResolvers<ContextType>;
  TermsEdge?: TermsEdgeResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Trait?: TraitResolvers<ContextType>;
  TraitConnection?: TraitConnectionResolvers<ContextType>;
  TraitEdge?: TraitEdgeResolvers<ContextType>;
  TriggerEdge?: TriggerEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Watch?: WatchResolvers<ContextType>;
  WatchChange?: WatchChangeResolvers<ContextType>;
  WatchNews?: WatchNewsResolvers<ContextType>;
  WatchNewsConnection?: WatchNewsConnectionResolvers<ContextType>;
  WatchNewsEdge?: WatchNewsEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  embedded?: EmbeddedDirectiveResolver<any, any, ContextType>;
  inContext?: InContextDirectiveResolver<any, any, ContextType>;
  indexed?: IndexedDirectiveResolver<any, any, ContextType>;
  localized?: LocalizedDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  relation?: RelationDirectiveResolver<any, any, ContextType>;
};
