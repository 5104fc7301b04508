import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementNode, OriginRuleNode, AuthorityNode, CertificationNode, CompanyNode, ProductNode, CoverageNode, CustomsRuleNode, ExchangeRateNode, FormalityNode, NeedNode, SurveyNode, ProductClassNode, TraitNode, RecognitionNode, RegulationNode, SourceNode, ClaimNode, StageNode, SupportProgramNode, TermsNode, CountryNode, BlocNode, RequirementNode, RuleNode, FundableNode, TerritoryNode } from '../../graph/generated/nodes.js';
import type { WatchMapper, WatchNewsMapper, ReminderMapper, FeedKeyMapper } from '../alerts/mappers.js';
import type { NodeMapper, RuleStandingMapper } from '../catalogue/mappers.js';
import type { ChangesetMapper, ChangeMapper, ImpactedPlanMapper, ImpactMapper, ChangesetPayloadMapper } from '../changesets/mappers.js';
import type { CompanyPayloadMapper, ProductPayloadMapper, SavedPlanMapper, StepDoneMapper } from '../firms/mappers.js';
import type { RevisionMapper, FactAtMapper, PublicationMapper } from '../history/mappers.js';
import type { ProblemMapper } from '../messages/mappers.js';
import type { EntryPlanMapper, PlanStepMapper, AppliedRuleMapper, SupportMatchMapper, JourneyStageMapper, CostSummaryMapper, CostTotalsMapper, CostMapper, DayRangeMapper, DutyQuoteMapper, DutyLineMapper, DutyLayerMapper, ChargeQuoteMapper, ChargeLineMapper, PlanQuestionMapper, RuledOutMapper, ExplanationMapper, CitationMapper, CreditMapper, DeadlineMapper, RecurrenceMapper, PlanWarningMapper, AreaCoverageMapper, SubgraphMapper, OfferingMapper, PlanChangesMapper, MarketComparisonMapper, MarketRowMapper } from '../plan/mappers.js';
import type { ReportMapper, ReportStatusMapper, ReportFactPayloadMapper, ReportPayloadMapper } from '../reports/mappers.js';
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
  /** ISO 3166-1 alpha-2. */
  CountryCode: { input: string; output: string; }
  /** ISO 4217. */
  CurrencyCode: { input: string; output: string; }
  /** An ISO day: 2026-11-23. */
  Date: { input: string; output: string; }
  /** ISO 8601 with time zone. */
  DateTime: { input: string; output: string; }
  /** A JSON object of values by field. */
  FieldValues: { input: Properties; output: Properties; }
};

/** What one rule does to another; it counts only while the acting rule is itself in force. */
export type ActingEdge = {
  readonly __typename?: 'ActingEdge';
  /** The first day of it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Rule;
  /** The last day of it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Something that a changeset concerns. */
export type AffectedNode = {
  readonly __typename?: 'AffectedNode';
  /** What of it changes, in words, and which rule would act on it: 50 at most. Empty for what depends on that and stays. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** In English, as it would be. */
  readonly name: Scalars['String']['output'];
};

/** A trade agreement, a tax treaty or a digital trade agreement. */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  readonly cites: ReadonlyArray<Citation>;
  readonly id: Scalars['ID']['output'];
  /** First day in force; an agreement that is only signed has none. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  readonly inForceFromPrecision?: Maybe<DatePrecision>;
  /** Last day in force; open when absent. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  readonly kind: AgreementKind;
  readonly name: Scalars['String']['output'];
  /** Its product rules, by id; `Query.originRules` pages through them and finds those of a code. */
  readonly originRules: ReadonlyArray<OriginRule>;
  /** Territories that are a party to it. */
  readonly parties: ReadonlyArray<PartyEdge>;
  /** What sources say of its fields, where that changes or they disagree. */
  readonly states: ReadonlyArray<Claim>;
  readonly status: AgreementStatus;
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

/** A page of a list. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

/** What an agreement is about. */
export type AgreementKind =
  | 'DIGITAL'
  | 'TAX'
  | 'TRADE';

/** How far an agreement has come; its days say more exactly. */
export type AgreementStatus =
  | 'CONCLUDED'
  | 'ENDED'
  | 'IN_FORCE'
  | 'SIGNED';

/** A rule that binds. */
export type AppliedRule = {
  readonly __typename?: 'AppliedRule';
  /** Why it binds, with the way through the graph. */
  readonly because: ReadonlyArray<Explanation>;
  readonly rule: Rule;
  /** The steps that it asks for. */
  readonly steps: ReadonlyArray<PlanStep>;
};

/** An approval, void after any edit. */
export type Approval = {
  readonly __typename?: 'Approval';
  /** For these desks. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** Of the reviewer. */
  readonly name: Scalars['String']['output'];
};

/** What a rule is about, and what the knowledge base says of its own coverage. */
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

/** What the knowledge base holds for an area in this market. Absence of data is never absence of a rule. */
export type AreaCoverage = {
  readonly __typename?: 'AreaCoverage';
  readonly area: Area;
  /** When this was last looked at. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly level: CoverageLevel;
  /** What is there, and what is not. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly edges: ReadonlyArray<AuditEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** That somebody did something, or was refused. Nothing changes an entry or takes it away. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The subject of the token; absent where none was shown. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly at: Scalars['DateTime']['output'];
  /** The network of a request that was refused for its token or by the rate limit; absent for other refusals, and where many are counted together. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The mutation or the command: `publishChangeset`; a field that was not theirs to read; `request` where none was looked at. */
  readonly operation: Scalars['String']['output'];
  /** `DONE`, or the code of the refusal. */
  readonly outcome: Scalars['String']['output'];
  /** As the answer said it in the `x-request-id` header; of the first where there were several. */
  readonly requestId: Scalars['String']['output'];
  /** What the token said that its bearer is. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Id of what it was about, as it was given where it was refused. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** How often it was: refusals for the token or the rate limit are counted, and written once a minute. */
  readonly times: Scalars['Int']['output'];
};

/** Who makes the rule, issues the certificate or runs the programme. */
export type Authority = Node & {
  readonly __typename?: 'Authority';
  /** What is done there, by id. */
  readonly handles: ReadonlyArray<Requirement>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Programmes that it runs, by id. */
  readonly runs: ReadonlyArray<SupportProgram>;
  /** Its own pages. */
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

/** A page of a list. */
export type AuthorityConnection = {
  readonly __typename?: 'AuthorityConnection';
  readonly edges: ReadonlyArray<AuthorityEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type AuthorityEdge = {
  readonly __typename?: 'AuthorityEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Authority;
};

/** A customs union, single market or region that makes rules of its own. */
export type Bloc = Node & Territory & {
  readonly __typename?: 'Bloc';
  /** What the knowledge base holds for it, by id; `Query.coverages` adds that of its blocs. */
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly kind: BlocKind;
  /** Its members, by id. */
  readonly members: ReadonlyArray<MemberEdge>;
  readonly name: Scalars['String']['output'];
  /** Agreements that it is itself a party to; a member of a bloc has those of its bloc, too. */
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

/** A page of a list. */
export type BlocConnection = {
  readonly __typename?: 'BlocConnection';
  readonly edges: ReadonlyArray<BlocEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type BlocEdge = {
  readonly __typename?: 'BlocEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Bloc;
};

/** How closely the members of a bloc are tied. */
export type BlocKind =
  | 'CUSTOMS_UNION'
  | 'REGION'
  | 'SINGLE_MARKET';

/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type Certification = Node & Requirement & {
  readonly __typename?: 'Certification';
  /** The stage of the journey that it belongs to. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** As published. */
  readonly cost?: Maybe<Cost>;
  /** Which days those are; calendar days when absent. */
  readonly dayKind?: Maybe<DayKind>;
  /** How long it takes, as the source counts. */
  readonly days?: Maybe<DayRange>;
  /** What it is, in our own words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Programmes that pay for it, by id. */
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  /** Where it is done. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  /** Requirements that are met by it, too. */
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  /** What must be done before. */
  readonly needs: ReadonlyArray<NeedsEdge>;
  /** Needs that it raises, which programmes help with. */
  readonly raises: ReadonlyArray<Need>;
  /** Rules that ask for it, by id. */
  readonly requiredBy: ReadonlyArray<Rule>;
  /** What sources say of its fields, where that changes or they disagree. */
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Can be held by a company, lasts for a time, and can be recognised elsewhere. */
export type CertificationStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type CertificationConnection = {
  readonly __typename?: 'CertificationConnection';
  readonly edges: ReadonlyArray<CertificationEdge>;
  readonly pageInfo: PageInfo;
};

/** How many firms hold a certification. */
export type CertificationCount = {
  readonly __typename?: 'CertificationCount';
  readonly certification: Certification;
  /** Five or more. */
  readonly firms: Scalars['Int']['output'];
};

/** An entry of a list. */
export type CertificationEdge = {
  readonly __typename?: 'CertificationEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Certification;
};

/** One change, as it was stated. */
export type Change = {
  readonly __typename?: 'Change';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who stated it, by name. */
  readonly author: Scalars['String']['output'];
  /** The published sequence that the author saw. */
  readonly base: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** The statement: `put`, `link`, `unlink`, `end` or `remove` with its fields. */
  readonly statement: Scalars['FieldValues']['output'];
};

/** One typed change: exactly one of its fields is given. `nodeForm` says which fields and relations a type has. */
export type ChangeInput = {
  readonly end?: InputMaybe<EndInput>;
  readonly link?: InputMaybe<LinkInput>;
  readonly put?: InputMaybe<PutInput>;
  readonly remove?: InputMaybe<RemoveInput>;
  readonly unlink?: InputMaybe<LinkInput>;
};

/** What becomes of a thing from one day to the other. */
export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** Changes of the knowledge that are written, reviewed and published together. */
export type Changeset = {
  readonly __typename?: 'Changeset';
  /** What you may do with it as it stands. What it holds, and what others published meanwhile, can still speak against it. */
  readonly allowedActions: ReadonlyArray<ChangesetAction>;
  /** Who approved it as it stands. */
  readonly approvals: ReadonlyArray<Approval>;
  /** Names of those who wrote a part of it, who began it first. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** As they were stated, in order, from this place on: for those who work on it. */
  readonly changes: ReadonlyArray<Change>;
  /** Facts that others have changed since its authors saw them: for those who work on it. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The desks that its changes belong to, before and after: ids of territories, or `commons`. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** What would differ from what is published now, one for each fact; of a published one, what differed then. */
  readonly difference: ReadonlyArray<FactDifference>;
  /** What the checks find, errors first: for those who work on it. */
  readonly findings: ReadonlyArray<Finding>;
  readonly id: Scalars['ID']['output'];
  /** The reasons given for warnings. */
  readonly justifications: ReadonlyArray<Justification>;
  readonly kind: ChangesetKind;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What was said of it, in order: for those who work on it. */
  readonly remarks: ReadonlyArray<Remark>;
  /** The publication. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** How many changes it holds. */
  readonly size: Scalars['Int']['output'];
  readonly state: ChangesetState;
  /** In a few words, what it does. */
  readonly title: Scalars['String']['output'];
  /** The published changeset that it takes back. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  /** When it was written last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Grows with every write: give the one that you have seen. */
  readonly version: Scalars['Int']['output'];
};


/** Changes of the knowledge that are written, reviewed and published together. */
export type ChangesetChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes of the knowledge that are written, reviewed and published together. */
export type ChangesetConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes of the knowledge that are written, reviewed and published together. */
export type ChangesetDifferenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};


/** Changes of the knowledge that are written, reviewed and published together. */
export type ChangesetFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something to do with a changeset: the mutation of the same name. */
export type ChangesetAction =
  /** Changes of your desks; of any in an import. */
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
  /** To begin the changeset that takes it back. */
  | 'UNDO'
  | 'WITHDRAW';

/** A page of changesets. */
export type ChangesetConnection = {
  readonly __typename?: 'ChangesetConnection';
  readonly edges: ReadonlyArray<ChangesetEdge>;
  readonly pageInfo: PageInfo;
};

/** A changeset on its page. */
export type ChangesetEdge = {
  readonly __typename?: 'ChangesetEdge';
  /** Give it as `after` for what comes behind. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Changeset;
};

/** What a changeset says of itself. */
export type ChangesetInput = {
  readonly kind?: NewChangesetKind;
  /** Why, for those who review it and those who read the history: 5,000 characters at most. */
  readonly reason: Scalars['String']['input'];
  /** In a few words, what it does: 200 characters at most, in one line. */
  readonly title: Scalars['String']['input'];
};

/** Whose changes they are. */
export type ChangesetKind =
  /** Of a country desk: written by editors, published by a reviewer. */
  | 'DESK'
  /** Of a list that a program brings, published by a publisher of imports. */
  | 'IMPORT'
  /** Of the seed files. */
  | 'SEED';

/** The changeset as it stands afterwards, or the problems for which nothing was done. */
export type ChangesetPayload = {
  readonly __typename?: 'ChangesetPayload';
  readonly changeset?: Maybe<Changeset>;
  readonly problems: ReadonlyArray<Problem>;
};

/** Where a changeset stands. */
export type ChangesetState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** How many firms make products of an HS chapter. */
export type ChapterCount = {
  readonly __typename?: 'ChapterCount';
  readonly class: ProductClass;
  /** Five or more. */
  readonly firms: Scalars['Int']['output'];
};

/** What a percentage is taken of. */
export type ChargeBase =
  | 'CUSTOMS_VALUE'
  | 'ROYALTY'
  | 'SALE'
  | 'SERVICE_FEE';

/** One lawful way to pay a charge. */
export type ChargeLine = {
  readonly __typename?: 'ChargeLine';
  /** The tax treaty that grants it; the domestic rate has none. */
  readonly agreement?: Maybe<Agreement>;
  /** The rate as it is printed. */
  readonly formula: Scalars['String']['output'];
  /** The papers that it takes. */
  readonly proofs: ReadonlyArray<Requirement>;
  /** Percent of the base; absent where it is no percentage. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
};

/** A tax or a fee beside duty, in percent of its base. */
export type ChargeQuote = {
  readonly __typename?: 'ChargeQuote';
  readonly base: ChargeBase;
  /** The lowest that the law allows. */
  readonly best?: Maybe<ChargeLine>;
  readonly kind: CustomsRuleKind;
  /** Every lawful way to pay it. */
  readonly lines: ReadonlyArray<ChargeLine>;
  /** What to know of these numbers. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What is to be paid without an agreement. */
  readonly standard?: Maybe<ChargeLine>;
};

/** Where a fact comes from. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The field or the relation that it is about; the whole node when absent. */
  readonly about?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  /** Article, section, page, row. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** What the source says, in our words, where it says something else than the fact. */
  readonly says?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly source: Source;
};

/** What a source says of one field, where it changes over time or sources disagree. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly cites: ReadonlyArray<Citation>;
  /** The field of the node that states it: `rate`, `cost`, `days`, `validFrom`, `share`. */
  readonly field: Scalars['String']['output'];
  /** First day that it holds for. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Why it was chosen, or is disputed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly standing: ClaimStanding;
  /** Where the value is no number. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Last day that it holds for; open when absent. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly value?: Maybe<ClaimValue>;
};


/** What a source says of one field, where it changes over time or sources disagree. */
export type ClaimReasonArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

/** Whether the graph goes by a claim. */
export type ClaimStanding =
  | 'CHOSEN'
  | 'DISPUTED'
  | 'UNREVIEWED';

/** What is claimed, in numbers. */
export type ClaimValue = {
  readonly __typename?: 'ClaimValue';
  /** At most. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** At least. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** As a rule. */
  readonly typical?: Maybe<Scalars['Float']['output']>;
  /** A currency, percent, days. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Who exports. Private to its owner; the made-up examples are for everybody to plan with. */
export type Company = Node & {
  readonly __typename?: 'Company';
  /** Where its seat is. */
  readonly basedIn: ReadonlyArray<Country>;
  /** How many work there. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** Made up, for trying things out: anybody may plan with it. */
  readonly example?: Maybe<Scalars['Boolean']['output']>;
  /** Of the last year. */
  readonly exports?: Maybe<Money>;
  /** Follows from the exports when absent. */
  readonly growthStage?: Maybe<GrowthStage>;
  /** Certificates and registrations that it has. */
  readonly holds: ReadonlyArray<HoldsEdge>;
  readonly id: Scalars['ID']['output'];
  /** What it offers. */
  readonly makes: ReadonlyArray<Product>;
  readonly name: Scalars['String']['output'];
  /** Of the last year. */
  readonly sales?: Maybe<Money>;
  /** Where it wants to sell. */
  readonly targets: ReadonlyArray<Country>;
};


/** Who exports. Private to its owner; the made-up examples are for everybody to plan with. */
export type CompanyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Who exports. */
export type CompanyInput = {
  /** The origin when absent. */
  readonly basedIn?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How many work there. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Of the last year. */
  readonly exports?: InputMaybe<MoneyInput>;
  /** Follows from exports when absent. */
  readonly growthStage?: InputMaybe<GrowthStage>;
  /** Certificates and registrations that it has. */
  readonly holds?: InputMaybe<ReadonlyArray<HeldInput>>;
  /** A company of your own, or one of the made-up examples: its profile stands where nothing else is said. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Of the last year. */
  readonly sales?: InputMaybe<MoneyInput>;
};

/** Your firm after a change, or why nothing was changed. */
export type CompanyPayload = {
  readonly __typename?: 'CompanyPayload';
  /** As it is now; null where there is none, or nothing was changed. */
  readonly company?: Maybe<Company>;
  /** Why nothing was changed; empty where it was. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Who a firm is. What is absent stays as it is, and null clears it; the name and the seat cannot be cleared. */
export type CompanyProfileInput = {
  /** Where its seat is. */
  readonly basedIn?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How many work there. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** Of the last year. */
  readonly exports?: InputMaybe<MoneyInput>;
  /** Follows from the exports when absent. */
  readonly growthStage?: InputMaybe<GrowthStage>;
  readonly name?: InputMaybe<NameInput>;
  /** Of the last year. */
  readonly sales?: InputMaybe<MoneyInput>;
  /** Where it wants to sell: all of them, 50 at most. */
  readonly targets?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Counts of the firms that have saved a company, the made-up examples apart. A firm counts once for each target, chapter and certification that it has. */
export type CompanyStatistics = {
  readonly __typename?: 'CompanyStatistics';
  /** By the certifications that they hold and that are valid today, the most first; those of fewer than five are left out. */
  readonly byCertification: ReadonlyArray<CertificationCount>;
  /** By the HS chapters of their products, the most first; chapters of fewer than five are left out. */
  readonly byChapter: ReadonlyArray<ChapterCount>;
  /** By the stage that they state: each stage once, and null for the firms that state none. Together they are all firms. */
  readonly byGrowthStage: ReadonlyArray<GrowthStageCount>;
  /** By the countries where they want to sell, the most first; countries of fewer than five are left out. */
  readonly byTarget: ReadonlyArray<TargetCount>;
  /** All firms; null below five, and where another count would then tell of fewer than five. */
  readonly firms?: Maybe<Scalars['Int']['output']>;
};

/** One question for several destinations. */
export type CompareMarketsInput = {
  /** The day work starts and the law is read; today when absent. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Who sells it. */
  readonly company?: InputMaybe<CompanyInput>;
  /** Where goods or technology leave; the origin when absent. */
  readonly dispatchFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Dates duty and what binds at import; asOf when absent. */
  readonly entryOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be sold there. */
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: Scalars['CountryCode']['input'];
  /** Which of several lawful ways to take. */
  readonly prefer?: Preference;
  /** The destinations: 2 to 20 different ones. */
  readonly targets: ReadonlyArray<Scalars['CountryCode']['input']>;
};

/** How well a fact is evidenced: by an official document, by another, by none that was re-read, or by some that disagree. */
export type Confidence =
  | 'CONFLICTING'
  | 'OFFICIAL'
  | 'SECONDARY'
  | 'UNREVIEWED';

/** A fact that somebody else changed since. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The publication that changed it. */
  readonly revision: Revision;
  /** In words, what the changeset would do to it. */
  readonly text: Scalars['String']['output'];
};

/** One shipment. */
export type ConsignmentInput = {
  /** How much of it, in `unit`. */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Of the quantity: kg, item, litre. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The customs value. */
  readonly value?: InputMaybe<MoneyInput>;
};

/** An amount of money and what it is paid for; what no source gives is absent. */
export type Cost = {
  readonly __typename?: 'Cost';
  readonly currency: Scalars['CurrencyCode']['output'];
  /** At most. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** At least. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  readonly per: CostPer;
  /** As a rule. */
  readonly typical?: Maybe<Scalars['Float']['output']>;
};

/** What a cost is paid for. */
export type CostPer =
  | 'ITEM'
  | 'ONCE'
  | 'SHIPMENT'
  | 'YEAR';

/** What steps cost, by currency. */
export type CostSummary = {
  readonly __typename?: 'CostSummary';
  /** Before support: a sum for each currency and each of once, shipment, item and year. */
  readonly gross: ReadonlyArray<Cost>;
  /** All in one currency, where every exchange rate is known; says which rates were used. */
  readonly inCurrency?: Maybe<CostTotals>;
  /** What is left to pay. */
  readonly net: ReadonlyArray<Cost>;
  /** What open programmes pay of it. */
  readonly support: ReadonlyArray<Cost>;
  /** How many steps have no known cost; the sums leave them out. */
  readonly unknownCosts: Scalars['Int']['output'];
};


/** What steps cost, by currency. */
export type CostSummaryInCurrencyArgs = {
  currency: Scalars['CurrencyCode']['input'];
};

/** Sums in one currency: once, and one of each shipment, item and year. */
export type CostTotals = {
  readonly __typename?: 'CostTotals';
  /** Before support. */
  readonly gross: Cost;
  /** What is left to pay. */
  readonly net: Cost;
  /** The exchange rates that were used. */
  readonly rates: ReadonlyArray<ExchangeRate>;
  /** What open programmes pay. */
  readonly support: Cost;
};

/** A country of ISO 3166-1. */
export type Country = Node & Territory & {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-2. */
  readonly code: Scalars['CountryCode']['output'];
  /** What the knowledge base holds for it, by id; `Query.coverages` adds that of its blocs. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** What is paid with there. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
  /** Blocs that it is a member of. */
  readonly memberOf: ReadonlyArray<MembershipEdge>;
  readonly name: Scalars['String']['output'];
  /** Agreements that it is itself a party to; a member of a bloc has those of its bloc, too. */
  readonly partyTo: ReadonlyArray<PartyToEdge>;
  /** UN M49 region. */
  readonly region?: Maybe<Scalars['String']['output']>;
};


/** A country of ISO 3166-1. */
export type CountryCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country of ISO 3166-1. */
export type CountryMemberOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A country of ISO 3166-1. */
export type CountryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country of ISO 3166-1. */
export type CountryPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

/** What the knowledge base holds for an area in a market: absence of data is never absence of a rule. */
export type Coverage = Node & {
  readonly __typename?: 'Coverage';
  /** The markets that it speaks of. */
  readonly appliesIn: ReadonlyArray<Territory>;
  readonly area: Area;
  /** When this was last looked at. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  /** The classes that it speaks of. */
  readonly covers: ReadonlyArray<ProductClass>;
  readonly id: Scalars['ID']['output'];
  readonly level: CoverageLevel;
  /** What is there, and what is not. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** What the knowledge base holds for an area in a market: absence of data is never absence of a rule. */
export type CoverageNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  readonly edges: ReadonlyArray<CoverageEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Coverage;
};

/** How much the knowledge base holds. `NO_DATA` means that nothing was looked up, never that nothing is asked. */
export type CoverageLevel =
  | 'COVERED'
  | 'NO_DATA'
  | 'PARTLY';

/** The key that was made, or why none was. */
export type CreateFeedKeyPayload = {
  readonly __typename?: 'CreateFeedKeyPayload';
  /** Absent where there are problems. */
  readonly feedKey?: Maybe<FeedKey>;
  /** The key itself. It is shown this once: only its hash is kept. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
};

/** What makes a step unnecessary, or shorter. */
export type Credit = {
  readonly __typename?: 'Credit';
  /** The certificate that is held or accepted. */
  readonly certification?: Maybe<Certification>;
  /** Calendar days. */
  readonly daysSaved?: Maybe<Scalars['Int']['output']>;
  readonly effect: CreditEffect;
  /** The arrangement by which it counts. */
  readonly recognition?: Maybe<Recognition>;
};

/** How far a credit goes; `HELD`: the firm has it already. */
export type CreditEffect =
  | 'FULL'
  | 'HELD'
  | 'PARTIAL'
  | 'TEST_REPORT';

/** A requirement that a recognition credits. */
export type CreditsEdge = {
  readonly __typename?: 'CreditsEdge';
  /** Calendar days, where only a part is saved. */
  readonly daysSaved?: Maybe<Scalars['Int']['output']>;
  readonly node: Requirement;
};

/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRule = Node & Rule & {
  readonly __typename?: 'CustomsRule';
  /** Rules that it changes the text of. */
  readonly amends: ReadonlyArray<ActingEdge>;
  /** Where it binds; a provision that names no place binds where its act does. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** What kind of duty it is. */
  readonly area: Area;
  /** What the rate is a percentage of. */
  readonly base?: Maybe<ChargeBase>;
  readonly cites: ReadonlyArray<Citation>;
  /** The classes that it covers, each with everything below it. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** Of a layer. */
  readonly effect?: Maybe<DutyEffect>;
  /** In words, an end that depends on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  /** Of an export rule: not towards these. */
  readonly exceptDestination: ReadonlyArray<Territory>;
  /** Not goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** Branches that it takes out of what it covers. */
  readonly excludes: ReadonlyArray<ProductClass>;
  /** The rate as the schedule prints it, where it is not a plain percentage. */
  readonly formula?: Maybe<Scalars['String']['output']>;
  /** Only goods of these origins; of all when there is none. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** The rule of a bloc that it carries out. */
  readonly implements: ReadonlyArray<Rule>;
  readonly kind: CustomsRuleKind;
  readonly name: Scalars['String']['output'];
  /** Of a layer. */
  readonly on?: Maybe<DutyOn>;
  /** The place of a layer among the layers. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The act that it is a provision of. */
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  /** Its provisions, by id. */
  readonly provisions: ReadonlyArray<Rule>;
  /** The period, in words: calendar year. */
  readonly quotaPeriod?: Maybe<Scalars['String']['output']>;
  /** Of the volume: t, kg, item. */
  readonly quotaUnit?: Maybe<Scalars['String']['output']>;
  /** How much may come in at the rate within a period. */
  readonly quotaVolume?: Maybe<Scalars['Float']['output']>;
  /** Percent of the base. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Where only a range is known: at most. */
  readonly rateMax?: Maybe<Scalars['Float']['output']>;
  /** Where only a range is known: at least. */
  readonly rateMin?: Maybe<Scalars['Float']['output']>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  /** What it asks for. */
  readonly requires: ReadonlyArray<RequiresEdge>;
  /** At which border or market it binds. */
  readonly side: RuleSide;
  /** Money for each unit, beside or instead of the percentage. */
  readonly specific?: Maybe<Money>;
  /** The unit of `specific`: kg, item, litre. */
  readonly specificUnit?: Maybe<Scalars['String']['output']>;
  /** How it stands on the day. */
  readonly standing: RuleStanding;
  /** What sources say of its fields, where that changes or they disagree. */
  readonly states: ReadonlyArray<Claim>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  /** Of an export rule: only towards these; towards all when there is none. */
  readonly toDestination: ReadonlyArray<Territory>;
  /** What an offering, a shipment or a firm must be or have for the rule to bind. */
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  /** The agreement that grants it. */
  readonly under: ReadonlyArray<Agreement>;
  /** First day of its validity; its effect may be suspended or postponed: see `standing`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  /** Last day of its validity; open when absent. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Rules that keep it away where they bind. */
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleAmendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
export type CustomsRulePostponesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleRepealsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleReplacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A duty, preference, additional duty, tax, charge, licence, quota, prohibition or documentation at the border. */
export type CustomsRuleSuspendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type CustomsRuleConnection = {
  readonly __typename?: 'CustomsRuleConnection';
  readonly edges: ReadonlyArray<CustomsRuleEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type CustomsRuleEdge = {
  readonly __typename?: 'CustomsRuleEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: CustomsRule;
};

/** What a rule of customs or tax does. */
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

/** A date known only to the month or the year is kept as its first day, and says so; a date that nobody has found out is absent. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'UNKNOWN'
  | 'YEAR';

/** Which days a duration counts. */
export type DayKind =
  | 'CALENDAR'
  /** Five are a week. */
  | 'WORKING';

/** Calendar days; what no source gives is absent. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  /** At worst. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** At best. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** As a rule. */
  readonly typical?: Maybe<Scalars['Int']['output']>;
};

/** When a step must be done. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** Before the event, or after it. */
  readonly before: Scalars['Boolean']['output'];
  /** Calendar days. */
  readonly days: Scalars['Int']['output'];
  /** What it counts from: `LOADING`, `ENTRY`. */
  readonly event: Scalars['String']['output'];
  /** The same in words. */
  readonly text: Scalars['String']['output'];
};

/** A deadline: days before or after an event. */
export type Due = {
  readonly __typename?: 'Due';
  /** Before the event, or after it. */
  readonly before: Scalars['Boolean']['output'];
  /** Calendar days. */
  readonly days: Scalars['Int']['output'];
  readonly event: DueEvent;
};

/** What a deadline counts from. */
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

/** An additional duty, or what lifts one. */
export type DutyLayer = {
  readonly __typename?: 'DutyLayer';
  /** Percentage points that it brings to the total. */
  readonly added?: Maybe<Scalars['Float']['output']>;
  readonly effect: DutyEffect;
  /** The rate that it adds, tops up to or puts in place. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly rule: CustomsRule;
};

/** One lawful way to pay duty. */
export type DutyLine = {
  readonly __typename?: 'DutyLine';
  /** The agreement that grants it; MFN has none. */
  readonly agreement?: Maybe<Agreement>;
  /** How the total comes about, or the rate as it is printed. */
  readonly formula: Scalars['String']['output'];
  /** What comes on top, in order. */
  readonly layers: ReadonlyArray<DutyLayer>;
  /** What the goods must meet to have it. */
  readonly originRules: ReadonlyArray<OriginRule>;
  /** The papers that it takes. */
  readonly proofs: ReadonlyArray<Requirement>;
  /** The rate of the column. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** The rule that sets the rate of the column. */
  readonly rule: CustomsRule;
  /** With all layers; absent where it depends on a value or a quantity that is not known. */
  readonly total?: Maybe<Scalars['Float']['output']>;
};

/** What a layer acts on: the rate of the column in use, or the total of the layers so far. */
export type DutyOn =
  | 'COLUMN_RATE'
  | 'RUNNING_TOTAL';

/** Duty in percent of the customs value, without VAT: 12.5 is 12.5 %. */
export type DutyQuote = {
  readonly __typename?: 'DutyQuote';
  /** The lowest that the law allows; MFN on a tie, as it needs no proof. */
  readonly best?: Maybe<DutyLine>;
  /** The MFN line, and each preference that is open to this origin. */
  readonly lines: ReadonlyArray<DutyLine>;
  /** What is to be paid without a preference. */
  readonly mfn?: Maybe<DutyLine>;
  /** Lines of the market's schedule that the code given may be; which one decides. */
  readonly nationalLines: ReadonlyArray<ProductClass>;
  /** What to know of these numbers. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Percentage points that the best line saves against MFN. */
  readonly saving?: Maybe<Scalars['Float']['output']>;
};

/** Ends a node, or one of its relations, on a day. */
export type EndInput = {
  /** The relation's field; the node itself when absent. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** The last day. */
  readonly on: Scalars['Date']['input'];
  /** Id of the node that the relation is about. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Fields that tell the relation from others between the same nodes. */
  readonly values?: InputMaybe<Scalars['FieldValues']['input']>;
};

/** The way there, from the first preparation to a growing business. */
export type EntryPlan = {
  readonly __typename?: 'EntryPlan';
  /** Every rule that binds, those that ask for nothing too. */
  readonly applies: ReadonlyArray<AppliedRule>;
  /** The day on which work starts and the law is read. */
  readonly asOf: Scalars['Date']['output'];
  /** The rules that block the way. */
  readonly blockedBy: ReadonlyArray<Rule>;
  /** Taxes and fees beside duty. */
  readonly charges: ReadonlyArray<ChargeQuote>;
  /** What all of it costs, and who helps to pay. */
  readonly cost: CostSummary;
  /** What the knowledge base holds for this market and class, area by area. */
  readonly coverage: ReadonlyArray<AreaCoverage>;
  /** The steps that make it take as long as it does, in order. */
  readonly criticalPath: ReadonlyArray<PlanStep>;
  /** From the first step to the last one that is not recurring, in calendar days. */
  readonly duration: DayRange;
  /** Some step has no known duration: it adds nothing, and the whole takes longer. */
  readonly durationIsLowerBound: Scalars['Boolean']['output'];
  /** What is to be paid at the border, with and without a preference. */
  readonly duty: DutyQuote;
  /** The day that dates duty and what binds at import. */
  readonly entryOn: Scalars['Date']['output'];
  /** All of it as a graph, to be drawn. */
  readonly graph: Subgraph;
  /** Preparation, entry, settlement, expansion. */
  readonly journey: ReadonlyArray<JourneyStage>;
  /** The published state that the plan was made from. */
  readonly knowledge: Knowledge;
  /** Rules that looked near and do not bind, each with the reason. */
  readonly notApplicable: ReadonlyArray<RuledOut>;
  /** What was asked for, as it was understood. */
  readonly offering: Offering;
  /** The customs origin of the goods. */
  readonly origin: Country;
  /** What is not known and would decide something; answers go into `offering.traits` or `company`. */
  readonly questions: ReadonlyArray<PlanQuestion>;
  /** In the order to do them. */
  readonly steps: ReadonlyArray<PlanStep>;
  /** Programmes that fit this firm, market and offering. */
  readonly support: ReadonlyArray<SupportMatch>;
  /** The destination. */
  readonly target: Country;
  /** How many steps have no known duration. */
  readonly unknownDurations: Scalars['Int']['output'];
  /** Whether the way is open. */
  readonly verdict: Verdict;
  /** What changes soon, is in doubt or was read long ago. */
  readonly warnings: ReadonlyArray<PlanWarning>;
};

/** One question: from where, to where, with what, by whom, when. */
export type EntryPlanInput = {
  /** The day work starts and the law is read; today when absent. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Who sells it; the more is known, the more exact support and credits are. */
  readonly company?: InputMaybe<CompanyInput>;
  /** Where goods or technology leave; the origin when absent. */
  readonly dispatchFrom?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Dates duty and what binds at import; asOf when absent. */
  readonly entryOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be sold there. */
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: Scalars['CountryCode']['input'];
  /** Which of several lawful ways to take. */
  readonly prefer?: Preference;
  /** The destination. */
  readonly target: Scalars['CountryCode']['input'];
};

/** Units of a currency for one US dollar, on average over a month. */
export type ExchangeRate = Node & {
  readonly __typename?: 'ExchangeRate';
  readonly cites: ReadonlyArray<Citation>;
  readonly currency: Scalars['CurrencyCode']['output'];
  readonly id: Scalars['ID']['output'];
  /** The month of the average: `2026-06`. */
  readonly month: Scalars['String']['output'];
  /** Units of the currency for one US dollar. */
  readonly perUsd: Scalars['Float']['output'];
};

/** A page of a list. */
export type ExchangeRateConnection = {
  readonly __typename?: 'ExchangeRateConnection';
  readonly edges: ReadonlyArray<ExchangeRateEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type ExchangeRateEdge = {
  readonly __typename?: 'ExchangeRateEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: ExchangeRate;
};

/** Why. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** The way through the graph, from the offering on. */
  readonly path: ReadonlyArray<Node>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** A node as it was published at a sequence. */
export type FactAt = {
  readonly __typename?: 'FactAt';
  readonly id: Scalars['ID']['output'];
  /** What it stated, by field and the id at the other end. */
  readonly relations: ReadonlyArray<RelationAt>;
  /** Name of its type. */
  readonly type: Scalars['String']['output'];
  /** Its fields by name. */
  readonly values: Scalars['FieldValues']['output'];
};


/** A node as it was published at a sequence. */
export type FactAtRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What differs for one fact. */
export type FactDifference = {
  readonly __typename?: 'FactDifference';
  /** Id of the node; of a relation the node that it starts at. */
  readonly about: Scalars['ID']['output'];
  /** What is there afterwards; of what is changed the fields that differ. */
  readonly after?: Maybe<Scalars['FieldValues']['output']>;
  /** What is there before; of what is changed the fields that differ. */
  readonly before?: Maybe<Scalars['FieldValues']['output']>;
  readonly kind: ChangeKind;
  /** Of a relation its field and its other end; null of a node. */
  readonly relation?: Maybe<FactRelation>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** Which relation of its node a fact is, as a change states it. */
export type FactRelation = {
  readonly __typename?: 'FactRelation';
  /** The relation's field: `suspends`. */
  readonly field: Scalars['String']['output'];
  /** Id of the node that it leads to. */
  readonly to: Scalars['ID']['output'];
};

/** A key of a feed of yours: everybody who has it can read the news of your watches, and nothing else. */
export type FeedKey = {
  readonly __typename?: 'FeedKey';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** What you call it. */
  readonly label: Scalars['String']['output'];
};

/** What a check found. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The number of the change that breaks it, from 1; absent where no single one does. */
  readonly change?: Maybe<Scalars['Int']['output']>;
  /** Id of that change, as `removeChanges` takes it. */
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  readonly level: FindingLevel;
  /** What is wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
  /** Id of the rule. */
  readonly rule: Scalars['ID']['output'];
  /** The rule in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** How much a finding weighs. */
export type FindingLevel =
  /** It is not published so. */
  | 'ERROR'
  /** It is published with a word of reason. */
  | 'WARNING';

/** How strongly a rule asks for a requirement. */
export type Force =
  | 'ADVISED'
  /** Only when what the rule grants is used: the proof of a preference. */
  | 'IF_USED'
  | 'MUST';

/** The ends of a period, both of them within it. */
export type FormBound =
  | 'FIRST_DAY'
  | 'LAST_DAY';

/** A rule that changes are held to. */
export type FormCheck = {
  readonly __typename?: 'FormCheck';
  /** Whether what breaks it cannot be published. What breaks another rule takes a word of reason. */
  readonly blocks: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  /** The rule, as people read it. */
  readonly sentence: Scalars['String']['output'];
};

/** One value of a node, of a group or of a relation. */
export type FormField = {
  readonly __typename?: 'FormField';
  /** The values that it takes; of a choice. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Of a group. */
  readonly fields: ReadonlyArray<FormField>;
  readonly kind: FormFieldKind;
  /** Of a text by language. */
  readonly languages: ReadonlyArray<FormLanguage>;
  readonly limits: FormLimits;
  /** Whether several can be given. */
  readonly list: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Of the first or the last day of a period. */
  readonly period?: Maybe<FormPeriod>;
  /** The field beside a date that keeps how well it is known: it takes a month, a year, or `unknown`, too. */
  readonly precision?: Maybe<Scalars['String']['output']>;
  /** Whether it must be given: of a field of a group, where the group is. */
  readonly required: Scalars['Boolean']['output'];
  /** The GraphQL type: `Date`, `Area`, `DayRange`. */
  readonly type: Scalars['String']['output'];
};

/** How a value is given. */
export type FormFieldKind =
  | 'BOOLEAN'
  /** One of the choices; several where it is a list. */
  | 'CHOICE'
  | 'DATE'
  /** Fields of its own. */
  | 'GROUP'
  | 'INTEGER'
  /** A text by language. */
  | 'LOCALIZED_TEXT'
  | 'NUMBER'
  | 'TEXT';

/** A language that a text is kept in. */
export type FormLanguage = {
  readonly __typename?: 'FormLanguage';
  /** Of ISO 639-1: `en`. */
  readonly code: Scalars['String']['output'];
  /** Whether there must be a text in it. */
  readonly required: Scalars['Boolean']['output'];
};

/** What a value keeps to; what does not limit it is absent. */
export type FormLimits = {
  readonly __typename?: 'FormLimits';
  /** A text that fits the pattern. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** The least that a number may be. */
  readonly least?: Maybe<Scalars['Float']['output']>;
  /** How many characters a text may have. */
  readonly longest?: Maybe<Scalars['Int']['output']>;
  /** The most that a number may be. */
  readonly most?: Maybe<Scalars['Float']['output']>;
  /** A regular expression for the whole text, as the `pattern` of an HTML input takes it. */
  readonly pattern?: Maybe<Scalars['String']['output']>;
};

/** Which end of a period a day is; a day that is absent leaves it open. */
export type FormPeriod = {
  readonly __typename?: 'FormPeriod';
  readonly bound: FormBound;
  /** The field of the other end: the last day is not before the first. */
  readonly otherEnd?: Maybe<Scalars['String']['output']>;
};

/** Where a node may lead. */
export type FormRelation = {
  readonly __typename?: 'FormRelation';
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The field that holds the id of the other end, where the relation has fields of its own. */
  readonly end?: Maybe<Scalars['String']['output']>;
  /** The field of the type: `appliesIn`. */
  readonly field: Scalars['String']['output'];
  /** Values of the relation itself. */
  readonly fields: ReadonlyArray<FormField>;
  /** The fields that tell relations between the same two nodes apart; there is one at most where this is empty. */
  readonly key: ReadonlyArray<Scalars['String']['output']>;
  /** The field that ends it on a day; it can only be removed when absent. */
  readonly lastDay?: Maybe<Scalars['String']['output']>;
  /** How many there may be; any number when absent. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** How many there must be. */
  readonly min: Scalars['Int']['output'];
  /** The relationship behind it: `APPLIES_IN`. */
  readonly relationship: Scalars['String']['output'];
  /** The types that may stand at the other end. */
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
};

/** Done per market, product or shipment. */
export type Formality = Node & Requirement & {
  readonly __typename?: 'Formality';
  /** The stage of the journey that it belongs to. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** As published. */
  readonly cost?: Maybe<Cost>;
  /** Which days those are; calendar days when absent. */
  readonly dayKind?: Maybe<DayKind>;
  /** How long it takes, as the source counts. */
  readonly days?: Maybe<DayRange>;
  /** What it is, in our own words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it must be done, where that depends on an event. */
  readonly due?: Maybe<Due>;
  /** Programmes that pay for it, by id. */
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  /** Where it is done. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  readonly kind: FormalityKind;
  /** Requirements that are met by it, too. */
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  /** What must be done before. */
  readonly needs: ReadonlyArray<NeedsEdge>;
  /** Needs that it raises, which programmes help with. */
  readonly raises: ReadonlyArray<Need>;
  /** How it comes round, where it does. */
  readonly recurs?: Maybe<Recurs>;
  /** Rules that ask for it, by id. */
  readonly requiredBy: ReadonlyArray<Rule>;
  /** What sources say of its fields, where that changes or they disagree. */
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Done per market, product or shipment. */
export type FormalityStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type FormalityConnection = {
  readonly __typename?: 'FormalityConnection';
  readonly edges: ReadonlyArray<FormalityEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type FormalityEdge = {
  readonly __typename?: 'FormalityEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Formality;
};

/** What kind of thing is to be done. */
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

/** What a programme can pay for or help with. */
export type Fundable = Certification | Formality | Need;

/** A relationship, as it is drawn. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** The id of the node that states it. */
  readonly from: Scalars['ID']['output'];
  /** The id of the node that it is about. */
  readonly to: Scalars['ID']['output'];
  /** The relationship: `REQUIRES`. */
  readonly type: Scalars['String']['output'];
};

/** A node, as it is drawn. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  readonly id: Scalars['ID']['output'];
  /** The type of the node. */
  readonly label: Scalars['String']['output'];
  /** In English. */
  readonly name: Scalars['String']['output'];
};

/** By the exports of the last year: none, under 100,000, under 1 million, under 5 million, 5 million US dollars and more. */
export type GrowthStage =
  | 'BEGINNER'
  | 'DOMESTIC'
  | 'GROWTH'
  | 'PROMISING'
  | 'STRONG';

/** How many firms state a growth stage. */
export type GrowthStageCount = {
  readonly __typename?: 'GrowthStageCount';
  /** Null below five, and where another that is hidden could be computed from it. */
  readonly firms?: Maybe<Scalars['Int']['output']>;
  /** Null: they state none. */
  readonly stage?: Maybe<GrowthStage>;
};

/** A certificate or a registration that the firm has. */
export type HeldInput = {
  /** Its id. */
  readonly requirement: Scalars['ID']['input'];
  /** Last day of its validity; open when absent. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A certificate or a registration that a company has. */
export type HoldsEdge = {
  readonly __typename?: 'HoldsEdge';
  readonly node: Requirement;
  /** Last day of its validity; open when absent. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What a changeset would change for whom. New things have no place in the catalogue yet: they are listed by id and name. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** How many firms make them and want to sell there: in fives, rounded down; absent below five. */
  readonly companies?: Maybe<Scalars['Int']['output']>;
  /** Territories whose law changes. */
  readonly markets: ReadonlyArray<AffectedNode>;
  /** Plans of the made-up examples that change, 10 at most are made. */
  readonly plans: ReadonlyArray<ImpactedPlan>;
  /** How many products of firms are classified where the changed rules cover, for these markets: in fives, rounded down; absent below five. */
  readonly products?: Maybe<Scalars['Int']['output']>;
  /** Requirements that change, or that a rule asks for which changes or stands otherwise. */
  readonly requirements: ReadonlyArray<AffectedNode>;
  /** Rules that change, or whose requirements or standing do: provisions of an act with it. */
  readonly rules: ReadonlyArray<AffectedNode>;
};

/** How the plan of a made-up example changes. */
export type ImpactedPlan = {
  readonly __typename?: 'ImpactedPlan';
  readonly changes: ReadonlyArray<PlanChange>;
  /** Id of the company. */
  readonly company: Scalars['ID']['output'];
  /** Why the plan could not be made with the changeset. */
  readonly problem?: Maybe<Problem>;
  /** Id of the product. */
  readonly product: Scalars['ID']['output'];
  /** The destination. */
  readonly target: Scalars['CountryCode']['output'];
};

/** A property that everything in a class has. */
export type ImpliedTraitEdge = {
  readonly __typename?: 'ImpliedTraitEdge';
  /** Of a trait that is an amount. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly node: Trait;
  /** Of a trait that is a choice. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** A class in which everything has the trait. */
export type ImplyingClassEdge = {
  readonly __typename?: 'ImplyingClassEdge';
  /** Of a trait that is an amount. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  readonly node: ProductClass;
  /** Of a trait that is a choice. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** A stage of the journey with what it holds for this plan. */
export type JourneyStage = {
  readonly __typename?: 'JourneyStage';
  /** What its steps cost. */
  readonly cost: CostSummary;
  /** From its first step to its last, in calendar days. */
  readonly days: DayRange;
  /** Says so where no programme covers the stage. */
  readonly gap?: Maybe<Scalars['String']['output']>;
  /** Programmes that lead on to the next stage. */
  readonly leadsTo: ReadonlyArray<SupportProgram>;
  readonly stage: Stage;
  /** Its steps, in the order to do them. */
  readonly steps: ReadonlyArray<PlanStep>;
  /** Programmes that help at it. */
  readonly support: ReadonlyArray<SupportMatch>;
};

/** A word of reason for a warning. */
export type Justification = {
  readonly __typename?: 'Justification';
  /** The reason. */
  readonly reason: Scalars['String']['output'];
  /** Id of the rule that warns. */
  readonly rule: Scalars['ID']['output'];
};

/** A word of reason for a warning. */
export type JustificationInput = {
  /** 1,000 characters at most. */
  readonly reason: Scalars['String']['input'];
  /** Id of the rule that warns. */
  readonly rule: Scalars['ID']['input'];
};

/** A published state of the knowledge; plans say from which one they were made. */
export type Knowledge = {
  readonly __typename?: 'Knowledge';
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Fingerprint of the seed files that were loaded last. */
  readonly seed?: Maybe<Scalars['String']['output']>;
  /** Grows by one with each publication. */
  readonly sequence: Scalars['Int']['output'];
};

/** A relation from one node to another; where it is there already, it gets these values. */
export type LinkInput = {
  /** The relation's field: `suspends`. */
  readonly field: Scalars['String']['input'];
  /** Id of the node that states it. */
  readonly from: Scalars['ID']['input'];
  /** Id of the node that it is about. */
  readonly to: Scalars['ID']['input'];
  /** Its own fields by name; of one that is taken away those that tell it from others. */
  readonly values?: InputMaybe<Scalars['FieldValues']['input']>;
};

/** The same question for several destinations. */
export type MarketComparison = {
  readonly __typename?: 'MarketComparison';
  /** A row for each destination, in the order given; one that is given twice has one row. */
  readonly rows: ReadonlyArray<MarketRow>;
};

/** One destination; where its plan cannot be made, its problem, and the others stand. */
export type MarketRow = {
  readonly __typename?: 'MarketRow';
  /** Absent where it cannot be made. */
  readonly plan?: Maybe<EntryPlan>;
  /** Why not. */
  readonly problem?: Maybe<Problem>;
  /** The destination; its code alone where it is not known. */
  readonly target: Country;
};

/** How many named a need. */
export type MeasuredEdge = {
  readonly __typename?: 'MeasuredEdge';
  readonly node: Need;
  /** Percent of those who answered. */
  readonly share: Scalars['Float']['output'];
};

/** How many named the need in a survey. */
export type MeasuredInEdge = {
  readonly __typename?: 'MeasuredInEdge';
  readonly node: Survey;
  /** Percent of those who answered. */
  readonly share: Scalars['Float']['output'];
};

/** A member of a bloc, and since when and until when. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** First day; always so when absent. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Country;
  /** Last day; open when absent. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A bloc, and since when and until when a country is a member. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** First day; always so when absent. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Bloc;
  /** Last day; open when absent. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** In units of the currency. */
  readonly amount: Scalars['Float']['output'];
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** Zero or more. */
  readonly amount: Scalars['Float']['input'];
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** You have seen what publications changed until now: it moves `baseSequence` to the published sequence. */
  readonly acknowledgePlan: SavedPlanPayload;
  /** Adds changes behind those that are there: 500 at once, 2,000 in all. */
  readonly addChanges: ChangesetPayload;
  /** Approves it as it stands, for your desks, where another desk still has to look at it. */
  readonly approveChangeset: ChangesetPayload;
  /** Says something about it, for its authors and its desks. */
  readonly commentOnChangeset: ChangesetPayload;
  /** Begins a changeset: for editors, and for publishers of imports. */
  readonly createChangeset: ChangesetPayload;
  /** Makes a key for an Atom feed of what was found for your watches: `/feeds/KEY.atom`. 20 at most. */
  readonly createFeedKey: CreateFeedKeyPayload;
  /** Declines a report, for editors and reviewers of its desks. */
  readonly declineReport: ReportPayload;
  /** Gives it another title or reason. An edit leads back to a draft, and voids its reviews. */
  readonly describeChangeset: ChangesetPayload;
  /** Your firm has a certificate or a registration no longer. */
  readonly dropRequirement: CompanyPayload;
  /** Your firm has a certificate or a registration: plans for it are made with it. */
  readonly holdRequirement: CompanyPayload;
  /** Publishes it as the next sequence, all of it or nothing: for a reviewer who wrote no part of it. Again, it is harmless. */
  readonly publishChangeset: ChangesetPayload;
  /** Marks a step of a saved plan as done: your company holds its requirement from then on, and the next plan shows it satisfied. */
  readonly recordStep: SavedPlanPayload;
  /** Takes what is published now as seen: where others changed the same facts, it writes over them on purpose. */
  readonly refreshChangeset: ChangesetPayload;
  /** Rejects it for good. */
  readonly rejectChangeset: ChangesetPayload;
  /** Takes changes out again. */
  readonly removeChanges: ChangesetPayload;
  /** Forgets all of your firm: its company, products, certificates and saved plans. What was written stays in the audit log by id alone. */
  readonly removeCompany: CompanyPayload;
  /** Forgets a product of your firm. */
  readonly removeProduct: CompanyPayload;
  /** Forgets a saved plan. What it recorded as done stays held. */
  readonly removeSavedPlan: SavedPlanPayload;
  /** Forgets a watch of yours and what was found for it. */
  readonly removeWatch: RemoveWatchPayload;
  /** Says that a fact is wrong or out of date: anybody may, without a token, so often in an hour. Its desks get to read it. */
  readonly reportFact: ReportFactPayload;
  /** Makes a key useless, at once. */
  readonly revokeFeedKey: RevokeFeedKeyPayload;
  /** Says who your firm is: the first time at least its name and seat; later what is absent stays, and null clears it. */
  readonly saveCompany: CompanyPayload;
  /** Keeps a question of your firm, with the state of the knowledge that its plan is made from: 100 plans at most. */
  readonly savePlan: SavedPlanPayload;
  /** Adds a product of your firm, or changes one: what is absent stays, and null clears it. */
  readonly saveProduct: ProductPayload;
  /** Keeps a question: after each publication that may concern it, its plan is compared, and you see what changed. 50 at most. */
  readonly saveWatch: SaveWatchPayload;
  /** Sends it back to its authors with a word. */
  readonly sendBackChangeset: ChangesetPayload;
  /** Hands it to its reviewers. All checks must pass, and each warning needs a word of reason. */
  readonly submitChangeset: ChangesetPayload;
  /** Says that a changeset answers a report: it is done when that is published, and open again when that is withdrawn. */
  readonly takeReport: ReportPayload;
  /** Begins a changeset that takes a published one back, to be reviewed like any. */
  readonly undoChangeset: ChangesetPayload;
  /** Marks a step as not done: your company holds what it held before. */
  readonly undoStep: SavedPlanPayload;
  /** Gives it up: for its authors. */
  readonly withdrawChangeset: ChangesetPayload;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationAcknowledgePlanArgs = {
  savedPlan: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationAddChangesArgs = {
  changes: ReadonlyArray<ChangeInput>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationApproveChangesetArgs = {
  id: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationCommentOnChangesetArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationCreateChangesetArgs = {
  input: ChangesetInput;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationCreateFeedKeyArgs = {
  label: Scalars['String']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationDeclineReportArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationDescribeChangesetArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationDropRequirementArgs = {
  requirement: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationHoldRequirementArgs = {
  requirement: Scalars['ID']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationPublishChangesetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRecordStepArgs = {
  doneOn: Scalars['Date']['input'];
  paper?: InputMaybe<Scalars['String']['input']>;
  requirement: Scalars['ID']['input'];
  savedPlan: Scalars['ID']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRefreshChangesetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRejectChangesetArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRemoveChangesArgs = {
  changes: ReadonlyArray<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRemoveProductArgs = {
  id: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRemoveSavedPlanArgs = {
  savedPlan: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRemoveWatchArgs = {
  id: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationReportFactArgs = {
  input: ReportInput;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationRevokeFeedKeyArgs = {
  id: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationSaveCompanyArgs = {
  input: CompanyProfileInput;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationSavePlanArgs = {
  input: EntryPlanInput;
  label: Scalars['String']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationSaveProductArgs = {
  input: ProductInput;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationSaveWatchArgs = {
  input: SaveWatchInput;
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationSendBackChangesetArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationSubmitChangesetArgs = {
  id: Scalars['ID']['input'];
  justifications?: InputMaybe<ReadonlyArray<JustificationInput>>;
  version: Scalars['Int']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationTakeReportArgs = {
  changeset?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationUndoChangesetArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationUndoStepArgs = {
  requirement: Scalars['ID']['input'];
  savedPlan: Scalars['ID']['input'];
};


/** What changes something: each returns what it changed, or the problems for which nothing was changed. Each but reportFact needs a token; all are logged. */
export type MutationWithdrawChangesetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** A name, in English and, where it has one, in Korean: 200 characters each. */
export type NameInput = {
  /** In English. */
  readonly en: Scalars['String']['input'];
  /** In Korean. */
  readonly ko?: InputMaybe<Scalars['String']['input']>;
};

/** What firms say they need. */
export type Need = Node & {
  readonly __typename?: 'Need';
  readonly id: Scalars['ID']['output'];
  /** Surveys that asked for it, by id. */
  readonly measuredIn: ReadonlyArray<MeasuredInEdge>;
  /** Programmes that help with it, by id. */
  readonly metBy: ReadonlyArray<SupportProgram>;
  readonly name: Scalars['String']['output'];
  /** Requirements that raise it, by id. */
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

/** A page of a list. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
};

/** Prerequisites with the same `choice` are alternatives. */
export type NeedsEdge = {
  readonly __typename?: 'NeedsEdge';
  /** The name of the choice; without one it is needed in any case. */
  readonly choice?: Maybe<Scalars['String']['output']>;
  readonly node: Requirement;
};

/** Whose changes a new changeset holds. */
export type NewChangesetKind =
  /** Of a country desk: written by editors, published by a reviewer. */
  | 'DESK'
  /** Of a list that a program brings: written and published by a publisher of imports. */
  | 'IMPORT';

/** Anything in the graph that has an id. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** A page of a list. */
export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  readonly edges: ReadonlyArray<NodeEdge>;
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list. */
export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

/** What may be written of a node of one type. It is read from the vocabulary and from the rules that facts are held to. */
export type NodeForm = {
  readonly __typename?: 'NodeForm';
  /** The rules that a changeset with such a node will be held to. */
  readonly checks: ReadonlyArray<FormCheck>;
  /** What the type is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own values. */
  readonly fields: ReadonlyArray<FormField>;
  /** Where it leads. What leads to it is written from the other end. */
  readonly relations: ReadonlyArray<FormRelation>;
  /** Whether such a node has to cite a source. */
  readonly sourced: Scalars['Boolean']['output'];
  /** The name of the type: `Regulation`. */
  readonly type: Scalars['String']['output'];
};

/** What is offered, as a plan understood it. */
export type Offering = {
  readonly __typename?: 'Offering';
  /** The class of the offering, where it has one. */
  readonly class?: Maybe<ProductClass>;
  /** How it is supplied. */
  readonly mode: SupplyMode;
  /** The product, where the plan was asked for one. */
  readonly product?: Maybe<Product>;
  /** What is known to hold: answered, or implied by the class or the product. */
  readonly traits: ReadonlyArray<Trait>;
};

/** Exactly one of productId, classId, hsCode (2, 4 or 6 digits of HS 2022) and cpcCode. */
export type OfferingInput = {
  /** Any class: `intangible/ai-recruiting`, `hts/85076000`. */
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  /** One shipment, where amounts matter. */
  readonly consignment?: InputMaybe<ConsignmentInput>;
  /** A service class: `8314`. */
  readonly cpcCode?: InputMaybe<Scalars['String']['input']>;
  /** `330499` or `3304.99`. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** How it is supplied; follows from the class when absent. */
  readonly mode?: InputMaybe<SupplyMode>;
  /** A product of your own, or one of the made-up examples. */
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
  /** What is known of it, and answers to what a plan asked. */
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
  /** The same in terms that can be compared. */
  readonly criteria?: Maybe<ReadonlyArray<OriginCriterion>>;
  /** The rule covers only a part of the range: read its text. */
  readonly ex?: Maybe<Scalars['Boolean']['output']>;
  /** The goods within the range that the rule is about, where it says so. */
  readonly goods?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** First code covered, ten digits. */
  readonly rangeFrom: Scalars['String']['output'];
  /** Last code covered, ten digits. */
  readonly rangeTo: Scalars['String']['output'];
  /** What must be done to the goods for them to originate, as the agreement states it. */
  readonly text: Scalars['String']['output'];
  /** The agreement that states it. */
  readonly under: ReadonlyArray<Agreement>;
  /** First day of its validity. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of its validity; open when absent. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of a list. */
export type OriginRuleConnection = {
  readonly __typename?: 'OriginRuleConnection';
  readonly edges: ReadonlyArray<OriginRuleEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type OriginRuleEdge = {
  readonly __typename?: 'OriginRuleEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: OriginRule;
};

/** Where a page stands in its list. Lists are in the order of their ids; they give `first` entries (50 when absent, 200 at most) `after` a cursor. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry on the page: give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** There is more after the last entry. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** There was more before the first entry. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry on the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A party to an agreement, and since when and until when. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** First day; always so when absent. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Territory;
  /** Last day; open when absent. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** An agreement, and since when and until when a territory is a party to it. */
export type PartyToEdge = {
  readonly __typename?: 'PartyToEdge';
  /** First day; always so when absent. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly node: Agreement;
  /** Last day; open when absent. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** One difference between two plans. */
export type PlanChange = {
  readonly __typename?: 'PlanChange';
  /** The rule, requirement, programme or destination that changes. */
  readonly about: Node;
  readonly kind: ChangeKind;
  /** What changes, in words. */
  readonly text: Scalars['String']['output'];
};

/** The same question on two days. */
export type PlanChanges = {
  readonly __typename?: 'PlanChanges';
  /** The plan of the later day. */
  readonly after: EntryPlan;
  /** The plan of the earlier day. */
  readonly before: EntryPlan;
  /** What differs: the verdict, rules, steps, duty and charges, support. */
  readonly changes: ReadonlyArray<PlanChange>;
};

/** Something that is not known and decides. Answering it makes the plan exact. */
export type PlanQuestion = {
  readonly __typename?: 'PlanQuestion';
  /** The rules that depend on the answer. */
  readonly decides: ReadonlyArray<Rule>;
  readonly id: Scalars['ID']['output'];
  readonly kind: QuestionKind;
  /** What can be answered: of a choice its options, of a tariff line the ids of the classes. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** The question in words. */
  readonly text: Scalars['String']['output'];
  /** The trait to answer, where it is one. */
  readonly trait?: Maybe<Trait>;
};

/** One requirement in the plan: two rules may ask for it, it is one step. */
export type PlanStep = {
  readonly __typename?: 'PlanStep';
  /** Why it is in the plan, with the way through the graph. */
  readonly because: ReadonlyArray<Explanation>;
  /** As published, on the day. */
  readonly cost?: Maybe<Cost>;
  /** What makes it unnecessary, or shorter. */
  readonly creditedBy?: Maybe<Credit>;
  /** It has no slack. */
  readonly critical: Scalars['Boolean']['output'];
  /** Calendar days. */
  readonly days?: Maybe<DayRange>;
  /** Steps that must be done before. */
  readonly dependsOn: ReadonlyArray<PlanStep>;
  /** When it must be done, where that depends on an event. */
  readonly due?: Maybe<Deadline>;
  /** Calendar days from `asOf`. */
  readonly earliestFinish?: Maybe<Scalars['Int']['output']>;
  /** Calendar days from `asOf`; at the earliest where a step before it has no known duration. */
  readonly earliestStart?: Maybe<Scalars['Int']['output']>;
  /** The requirement's id: the same step keeps it from day to day. */
  readonly id: Scalars['ID']['output'];
  /** How it comes round, where it does. */
  readonly recurs?: Maybe<Recurrence>;
  /** What is to be done. */
  readonly requirement: Requirement;
  /** The rules that ask for it. */
  readonly rules: ReadonlyArray<Rule>;
  /** Calendar days that it can wait without making the whole take longer. */
  readonly slack?: Maybe<Scalars['Int']['output']>;
  /** Where this comes from. */
  readonly sources: ReadonlyArray<Citation>;
  /** The earliest of its own and of the steps that need it. */
  readonly stage: Stage;
  /** Whether it has to be done. */
  readonly status: StepStatus;
  /** Programmes that help with it. */
  readonly support: ReadonlyArray<SupportMatch>;
};

/** Something that may change the plan. */
export type PlanWarning = {
  readonly __typename?: 'PlanWarning';
  /** What it is about. */
  readonly about: ReadonlyArray<Node>;
  /** Stable: `RULE_ENDS`, `SOURCES_DISAGREE`. */
  readonly code: Scalars['String']['output'];
  /** What to know, in words. */
  readonly message: Scalars['String']['output'];
};

/** Which of several ways a plan takes: the one that adds the fewest critical days, or the one that costs least. */
export type Preference =
  | 'COST'
  | 'TIME';

/** What a user can get wrong. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable: `SAME_COUNTRY`. */
  readonly code: Scalars['String']['output'];
  /** The input field at fault, dotted: `targets[1]`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be right. */
  readonly message: Scalars['String']['output'];
};

/** What is exported: goods, software, a service, a licensed technology. Private to its owner, as its company is. */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** The class that it belongs to. */
  readonly classifiedAs: ReadonlyArray<ProductClass>;
  /** Made up, for trying things out: anybody may plan with it. */
  readonly example?: Maybe<Scalars['Boolean']['output']>;
  /** What is known of its properties. */
  readonly has: ReadonlyArray<ProductTraitEdge>;
  readonly id: Scalars['ID']['output'];
  /** How it is supplied. */
  readonly mode: SupplyMode;
  readonly name: Scalars['String']['output'];
};


/** What is exported: goods, software, a service, a licensed technology. Private to its owner, as its company is. */
export type ProductNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A class that rules can cover: a node of the HS, a national tariff line, a service class, a kind of intangible, or a root. */
export type ProductClass = Node & {
  readonly __typename?: 'ProductClass';
  /** The classes of the newer edition that this one became. */
  readonly became: ReadonlyArray<ProductClass>;
  /** Digits without dots, as the scheme counts them; a root has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Rules that name this very class, by id; `Query.rules(class:)` finds those that cover it from above, too. */
  readonly coveredBy: ReadonlyArray<Rule>;
  /** What everything in the class has: nobody needs to be asked. */
  readonly has: ReadonlyArray<ImpliedTraitEdge>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The classes right above it. */
  readonly partOf: ReadonlyArray<ProductClass>;
  /** The classes right below it, by id; `Query.productClasses(below:)` pages through them. */
  readonly parts: ReadonlyArray<ProductClass>;
  /** `hs` (HS 2022), `hs2017`, a national schedule such as `hts`, `cpc`, `intangible`, `root`. */
  readonly scheme: Scalars['String']['output'];
};


/** A class that rules can cover: a node of the HS, a national tariff line, a service class, a kind of intangible, or a root. */
export type ProductClassCoveredByArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** A page of a list. */
export type ProductClassConnection = {
  readonly __typename?: 'ProductClassConnection';
  readonly edges: ReadonlyArray<ProductClassEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type ProductClassEdge = {
  readonly __typename?: 'ProductClassEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductClass;
};

/** A product of your firm. What is absent stays as it is; the name, the class and the mode cannot be cleared. */
export type ProductInput = {
  /** Its class, of any kind; or give hsCode. */
  readonly classId?: InputMaybe<Scalars['ID']['input']>;
  /** Its class, by 2, 4 or 6 digits of HS 2022; or give classId. */
  readonly hsCode?: InputMaybe<Scalars['String']['input']>;
  /** Of one that is to be changed; a new one is made when absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** How it is supplied; a new one with an HS code is goods when absent. */
  readonly mode?: InputMaybe<SupplyMode>;
  readonly name?: InputMaybe<NameInput>;
  /** What is known of its properties: all of it, 100 answers at most. */
  readonly traits?: InputMaybe<ReadonlyArray<TraitAnswer>>;
};

/** A product of your firm after a change, or why nothing was changed. */
export type ProductPayload = {
  readonly __typename?: 'ProductPayload';
  /** Why nothing was changed; empty where it was. */
  readonly problems: ReadonlyArray<Problem>;
  /** As it is now; null where nothing was changed. */
  readonly product?: Maybe<Product>;
};

/** A property that a product has, or is known not to have. */
export type ProductTraitEdge = {
  readonly __typename?: 'ProductTraitEdge';
  /** Of a trait that is an amount. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Of a yes/no trait: false says that the product does not have it. True when absent. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Trait;
  /** Of a trait that is a choice. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** What a programme gives. */
export type ProgramKind =
  | 'ADVICE'
  | 'FACILITY'
  | 'GRANT'
  | 'GUARANTEE'
  | 'INSURANCE'
  | 'LOAN'
  | 'VOUCHER';

/** Whether a firm can apply. `EXPECTED`: a round is announced or likely. */
export type ProgramStatus =
  | 'CLOSED'
  | 'EXPECTED'
  | 'OPEN';

/** One publication of the knowledge, as far as it was asked for. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Why it was made. */
  readonly reason: Scalars['String']['output'];
  /** What passes the filters, in the order of the publication. */
  readonly revisions: ReadonlyArray<Revision>;
  /** The published sequence: go on from the next one after a lost connection. */
  readonly sequence: Scalars['Int']['output'];
  /** What its author calls it. */
  readonly title: Scalars['String']['output'];
};


/** One publication of the knowledge, as far as it was asked for. */
export type PublicationRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What publications changed in a plan. */
export type PublishedChanges = {
  readonly __typename?: 'PublishedChanges';
  /** What differs, in words: what is to come, too. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** Why it cannot be told: `TOO_FAR_BACK` where more has been published since than can be compared. */
  readonly problem?: Maybe<Problem>;
  /** Those after this sequence. */
  readonly since: Scalars['Int']['output'];
  /** Up to this sequence. */
  readonly until: Scalars['Int']['output'];
};

/** Puts a node: a new one with all that its type asks for, or fields of one that is there. */
export type PutInput = {
  readonly id: Scalars['ID']['input'];
  /** Name of the type: `Regulation`. */
  readonly type: Scalars['String']['input'];
  /** Fields and relations by name; null clears a field, what is left out stays. */
  readonly values: Scalars['FieldValues']['input'];
};

/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type Query = {
  readonly __typename?: 'Query';
  /** An agreement, by its id. */
  readonly agreement?: Maybe<Agreement>;
  /** Agreements, by id. */
  readonly agreements: AgreementConnection;
  /** Who changed what, or was refused, newest first: for administrators. Of the last 31 days where neither a day nor an actor is given. */
  readonly auditLog: AuditConnection;
  /** Authorities, by id. */
  readonly authorities: AuthorityConnection;
  /** An authority, by its id. */
  readonly authority?: Maybe<Authority>;
  /** A bloc, by its id. */
  readonly bloc?: Maybe<Bloc>;
  /** Blocs, by id. */
  readonly blocs: BlocConnection;
  /** A certification, by its id. */
  readonly certification?: Maybe<Certification>;
  /** Certifications, by id. */
  readonly certifications: CertificationConnection;
  /** What was published: the newest publication first, and of one the last change first. A page may be short, or empty, and have a next one: so much is looked at for each. */
  readonly changeFeed: RevisionConnection;
  /** A changeset: a published one for everybody, others for those who work on it; null where there is none that you may see. */
  readonly changeset?: Maybe<Changeset>;
  /** Changesets that you may see, newest first. A page may be short where few of many fit. */
  readonly changesets: ChangesetConnection;
  /** A claim, by its id. */
  readonly claim?: Maybe<Claim>;
  /** Claims, by id. */
  readonly claims: ClaimConnection;
  /** How many firms there are, and what they want: for analysts. What would tell of fewer than five firms is hidden. */
  readonly companyStatistics: CompanyStatistics;
  /** The same plan for 2 to 20 destinations, on one set of measures. */
  readonly compareMarkets: MarketComparison;
  /** Countries, by id. */
  readonly countries: CountryConnection;
  /** By its ISO code. */
  readonly country?: Maybe<Country>;
  /** A statement of coverage, by its id. */
  readonly coverage?: Maybe<Coverage>;
  /** What the knowledge base holds, area by area, by id. */
  readonly coverages: CoverageConnection;
  /** A rule of customs or tax, by its id. */
  readonly customsRule?: Maybe<CustomsRule>;
  /** Rules of customs and tax, by id. */
  readonly customsRules: CustomsRuleConnection;
  /** The way there: what must be done, why, in which order, by when, at what cost, with which duty, and who helps to pay. */
  readonly entryPlan: EntryPlan;
  /** What is added, removed and changed between two days; `input.asOf` must be absent. */
  readonly entryPlanChanges: PlanChanges;
  /** An exchange rate, by its id. */
  readonly exchangeRate?: Maybe<ExchangeRate>;
  /** Exchange rates, by id. */
  readonly exchangeRates: ExchangeRateConnection;
  /** A public node as it was published at a sequence, with what it stated; null where it was not there. */
  readonly factAt?: Maybe<FactAt>;
  /** The keys of your feeds that can be used, the keys themselves left out; none without a token. */
  readonly feedKeys: ReadonlyArray<FeedKey>;
  /** Formalities, by id. */
  readonly formalities: FormalityConnection;
  /** A formality, by its id. */
  readonly formality?: Maybe<Formality>;
  /** What was published about a node, its relations and what other rules do to it, the newest first; null where no such public node is there, or ever was. */
  readonly history?: Maybe<RevisionConnection>;
  /** What a changeset would change for whom, for those who work on it. */
  readonly impact: Impact;
  /** The state of the knowledge that is published now. */
  readonly knowledge: Knowledge;
  /** Who asks, as the token says that came with the request. */
  readonly me: Viewer;
  /** Your own firm's company; null where it has saved none yet. */
  readonly myCompany?: Maybe<Company>;
  /** A need, by its id. */
  readonly need?: Maybe<Need>;
  /** Needs, by id. */
  readonly needs: NeedConnection;
  /** Anything public, by its id. */
  readonly node?: Maybe<Node>;
  /** The form of one type, such as `Regulation`. */
  readonly nodeForm?: Maybe<NodeForm>;
  /** A form for each type that the desks write, by type: what a page needs to ask for such a node, and no second list. */
  readonly nodeForms: ReadonlyArray<NodeForm>;
  /** Many by their ids, 200 at most, in their order; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A product rule of an agreement, by its id. */
  readonly originRule?: Maybe<OriginRule>;
  /** Product rules of agreements, by id. */
  readonly originRules: OriginRuleConnection;
  /** A plan as it would be with a changeset, beside the one of today, for those who work on it. Nothing of it is kept. */
  readonly previewPlan: PlanChanges;
  /** By its id: `hs/330499`, `hts/85076000`, `cpc/8314`. */
  readonly productClass?: Maybe<ProductClass>;
  /** Product classes, by id. */
  readonly productClasses: ProductClassConnection;
  /** A recognition, by its id. */
  readonly recognition?: Maybe<Recognition>;
  /** Recognitions, by id. */
  readonly recognitions: RecognitionConnection;
  /** An act or a provision, by its id. */
  readonly regulation?: Maybe<Regulation>;
  /** Acts and provisions, by id. */
  readonly regulations: RegulationConnection;
  /** What is due: without `desk` your firm's own certificates and your desks' facts, nothing without a token; with one that desk's facts, for everybody. The earliest first. */
  readonly reminders: ReminderConnection;
  /** What became of a report, by the reference that came back for it; null where there is none. */
  readonly report?: Maybe<ReportStatus>;
  /** The inbox of your desks, newest first: for editors and reviewers. A page may be short where few of many reports fit. */
  readonly reports: ReportConnection;
  /** A requirement of any kind, by its id. */
  readonly requirement?: Maybe<Requirement>;
  /** Requirements of any kind, by id. */
  readonly requirements: RequirementConnection;
  /** A rule of any kind, by its id. */
  readonly rule?: Maybe<Rule>;
  /** Rules of any kind, by id. */
  readonly rules: RuleConnection;
  /** The plan of this id that your firm has saved; null where it has saved none of this id. */
  readonly savedPlan?: Maybe<SavedPlan>;
  /** The plans that your firm has saved, the newest first. */
  readonly savedPlans: SavedPlanConnection;
  /** By names in English and Korean and by codes, best first; forgives typing errors, in up to 10 words. */
  readonly search: NodeConnection;
  /** A source, by its id. */
  readonly source?: Maybe<Source>;
  /** Sources, by id. */
  readonly sources: SourceConnection;
  /** A stage of the journey, by its id. */
  readonly stage?: Maybe<Stage>;
  /** Stages of the journey, by id. */
  readonly stages: StageConnection;
  /** A support programme, by its id. */
  readonly supportProgram?: Maybe<SupportProgram>;
  /** Support programmes, by id. */
  readonly supportPrograms: SupportProgramConnection;
  /** A survey, by its id. */
  readonly survey?: Maybe<Survey>;
  /** Surveys, by id. */
  readonly surveys: SurveyConnection;
  /** The terms of a round, by their id. */
  readonly terms?: Maybe<Terms>;
  /** The terms of all rounds, by id. */
  readonly termsList: TermsConnection;
  /** A trait, by its id. */
  readonly trait?: Maybe<Trait>;
  /** Traits, by id. */
  readonly traits: TraitConnection;
  /** Your watches, the newest first, 50 at most; none without a token. */
  readonly watches: ReadonlyArray<Watch>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AgreementKind>;
  party?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryAuditLogArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryBlocArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCertificationArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryChangeFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ChangeKind>;
  market?: InputMaybe<Scalars['ID']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryChangesetArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryChangesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<ReadonlyArray<ChangesetState>>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCompareMarketsArgs = {
  input: CompareMarketsInput;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bloc?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCoverageArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCoveragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCustomsRuleArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryCustomsRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CustomsRuleKind>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryEntryPlanArgs = {
  input: EntryPlanInput;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryEntryPlanChangesArgs = {
  from: Scalars['Date']['input'];
  input: EntryPlanInput;
  to: Scalars['Date']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryExchangeRateArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryFactAtArgs = {
  id: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryFormalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryFormalityArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryImpactArgs = {
  changeset: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryNodeFormArgs = {
  type: Scalars['String']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryOriginRuleArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryOriginRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryPreviewPlanArgs = {
  changeset: Scalars['ID']['input'];
  input: EntryPlanInput;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryProductClassArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryProductClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  below?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRecognitionArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRecognitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  honouredIn?: InputMaybe<Scalars['CountryCode']['input']>;
  issuedIn?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRegulationArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRegulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryReportArgs = {
  reference: Scalars['String']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ReportState>>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Area>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  class?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySavedPlanArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySavedPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryStageArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySupportProgramArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySupportProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market?: InputMaybe<Scalars['CountryCode']['input']>;
  openOn?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<Scalars['ID']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryTermsArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryTermsListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryTraitArgs = {
  id: Scalars['ID']['input'];
};


/** The catalogue: one thing by its id, all of a type page by page, search over names; and the plan. */
export type QueryTraitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the answer goes: `TRAIT`, `AMOUNT` and `CHOICE` into `offering.traits`, `TARIFF_LINE` into `offering.classId`, `COMPANY` into `company`. */
export type QuestionKind =
  | 'AMOUNT'
  | 'CHOICE'
  | 'COMPANY'
  | 'TARIFF_LINE'
  | 'TRAIT';

/** A mutual recognition, equivalence or adequacy arrangement: issued there, honoured here. */
export type Recognition = Node & {
  readonly __typename?: 'Recognition';
  /** Certificates that it accepts. */
  readonly accepts: ReadonlyArray<Certification>;
  readonly cites: ReadonlyArray<Citation>;
  /** The classes that the arrangement is about; all when there is none. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** Requirements that need not be met again, wholly or in part. */
  readonly credits: ReadonlyArray<CreditsEdge>;
  /** How far it goes. */
  readonly effect: RecognitionEffect;
  /** Where it counts. */
  readonly honouredIn: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** First day in force. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  readonly inForceFromPrecision?: Maybe<DatePrecision>;
  /** Last day in force; open when absent. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  /** Where the certificate or report is issued. */
  readonly issuedIn: ReadonlyArray<Territory>;
  readonly name: Scalars['String']['output'];
};


/** A mutual recognition, equivalence or adequacy arrangement: issued there, honoured here. */
export type RecognitionNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type RecognitionConnection = {
  readonly __typename?: 'RecognitionConnection';
  readonly edges: ReadonlyArray<RecognitionEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type RecognitionEdge = {
  readonly __typename?: 'RecognitionEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Recognition;
};

/** How far what was issued there counts here. */
export type RecognitionEffect =
  | 'FULL'
  /** A letter of intent: in the graph, and credits nothing. */
  | 'NONE'
  | 'PARTIAL'
  | 'TEST_REPORT';

/** How a step comes round. */
export type Recurrence = {
  readonly __typename?: 'Recurrence';
  /** Months from one time to the next. */
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
  /** What it is done for each time. */
  readonly per?: Maybe<CostPer>;
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** How often it comes round: every so many months, per shipment or item, or in a window of the year. */
export type Recurs = {
  readonly __typename?: 'Recurs';
  /** Months from one time to the next. */
  readonly everyMonths?: Maybe<Scalars['Int']['output']>;
  readonly per?: Maybe<CostPer>;
  /** In words: 1 October to 31 December of even years. */
  readonly window?: Maybe<Scalars['String']['output']>;
};

/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type Regulation = Node & Rule & {
  readonly __typename?: 'Regulation';
  /** Rules that it changes the text of. */
  readonly amends: ReadonlyArray<ActingEdge>;
  /** Where it binds; a provision that names no place binds where its act does. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** What kind of duty it is. */
  readonly area: Area;
  /** As lawyers cite it. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly cites: ReadonlyArray<Citation>;
  /** The classes that it covers, each with everything below it. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** In words, an end that depends on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  /** Of an export rule: not towards these. */
  readonly exceptDestination: ReadonlyArray<Territory>;
  /** Not goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** Branches that it takes out of what it covers. */
  readonly excludes: ReadonlyArray<ProductClass>;
  /** Only goods of these origins; of all when there is none. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** The rule of a bloc that it carries out. */
  readonly implements: ReadonlyArray<Rule>;
  readonly name: Scalars['String']['output'];
  /** The act that it is a provision of. */
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  /** Its provisions, by id. */
  readonly provisions: ReadonlyArray<Rule>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  /** What it asks for. */
  readonly requires: ReadonlyArray<RequiresEdge>;
  /** At which border or market it binds. */
  readonly side: RuleSide;
  /** How it stands on the day. */
  readonly standing: RuleStanding;
  /** What sources say of its fields, where that changes or they disagree. */
  readonly states: ReadonlyArray<Claim>;
  /** In one sentence of our own, what it is about. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  /** Of an export rule: only towards these; towards all when there is none. */
  readonly toDestination: ReadonlyArray<Territory>;
  /** What an offering, a shipment or a firm must be or have for the rule to bind. */
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  /** First day of its validity; its effect may be suspended or postponed: see `standing`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  /** Last day of its validity; open when absent. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Rules that keep it away where they bind. */
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationAmendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
export type RegulationPostponesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationRepealsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationReplacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationSubjectArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** An act, or one provision of it with its own dates. A provision has its act's scope unless it states its own. */
export type RegulationSuspendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type RegulationConnection = {
  readonly __typename?: 'RegulationConnection';
  readonly edges: ReadonlyArray<RegulationEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type RegulationEdge = {
  readonly __typename?: 'RegulationEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Regulation;
};

/** A relation as it was published at a sequence. */
export type RelationAt = {
  readonly __typename?: 'RelationAt';
  /** The relation's field: `suspends`. */
  readonly field: Scalars['String']['output'];
  /** Id of the node at the other end. */
  readonly to: Scalars['ID']['output'];
  /** Its own fields by name. */
  readonly values: Scalars['FieldValues']['output'];
};

/** In which direction a field follows a relationship. */
export type RelationDirection =
  | 'IN'
  | 'OUT';

/** Something that was said or done about a changeset. */
export type Remark = {
  readonly __typename?: 'Remark';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  readonly kind: RemarkKind;
  /** Of who said it. */
  readonly name: Scalars['String']['output'];
  /** In words; empty where nothing was said. */
  readonly text: Scalars['String']['output'];
};

/** What a remark came with. */
export type RemarkKind =
  | 'APPROVED'
  | 'COMMENT'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'SENT_BACK'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Something to look at by a day. */
export type Reminder = {
  readonly __typename?: 'Reminder';
  /** The requirement, the source, the rule or the programme; null where it is gone. */
  readonly about?: Maybe<Node>;
  readonly kind: ReminderKind;
  /** The day: of an end the last one before it. */
  readonly on: Scalars['Date']['output'];
  /** The day is past. */
  readonly overdue: Scalars['Boolean']['output'];
  /** In words. */
  readonly text: Scalars['String']['output'];
};

/** A page of reminders. */
export type ReminderConnection = {
  readonly __typename?: 'ReminderConnection';
  readonly edges: ReadonlyArray<ReminderEdge>;
  readonly pageInfo: PageInfo;
};

/** A reminder on a page. */
export type ReminderEdge = {
  readonly __typename?: 'ReminderEdge';
  /** Give it as `after` for those that come later. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Reminder;
};

/** What a reminder is of. */
export type ReminderKind =
  /** Something that your firm holds has its last day, or had it. */
  | 'CERTIFICATE_EXPIRES'
  /** A programme has its last day of application. */
  | 'PROGRAM_CLOSES'
  /** A rule begins to bind, or binds again. */
  | 'RULE_BEGINS'
  /** A rule that does not bind stands otherwise: its beginning is postponed. */
  | 'RULE_CHANGES'
  /** A rule has its last day, of its own or until it binds again. */
  | 'RULE_ENDS'
  /** A source is to be read again, or was to be. */
  | 'SOURCE_DUE';

/** Removes a node with all that it states. What something else points at cannot be removed. */
export type RemoveInput = {
  readonly id: Scalars['ID']['input'];
};

/** What was forgotten, or why nothing was. */
export type RemoveWatchPayload = {
  readonly __typename?: 'RemoveWatchPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Id of the watch; absent where there are problems. */
  readonly removed?: Maybe<Scalars['ID']['output']>;
};

/** A report as its desks read it. */
export type Report = {
  readonly __typename?: 'Report';
  /** Why it was declined. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Id of the changeset that it was last linked to, where you may see that. */
  readonly changeset?: Maybe<Scalars['ID']['output']>;
  /** The desks that the fact belonged to at that time. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** The fact; null where it is no more. */
  readonly fact?: Maybe<Node>;
  /** Id of the fact that was reported. */
  readonly factId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** Where the reporter says that it can be read. Nobody has checked it. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly reason: ReportReason;
  /** As the reporter quotes it. */
  readonly reference: Scalars['String']['output'];
  /** When it was sent. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Of the publication of that changeset. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  readonly state: ReportState;
  /** What the reporter says. Nobody has checked it. */
  readonly text: Scalars['String']['output'];
};

/** A page of a list. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Report;
};

/** What came of a report being sent. */
export type ReportFactPayload = {
  readonly __typename?: 'ReportFactPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** By which you can ask what became of it: keep it, nothing else leads there. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** What is wrong with a fact. Say nothing about persons: who reports is not kept. */
export type ReportInput = {
  /** Id of what is shown: of a rule, a requirement, a programme. */
  readonly fact: Scalars['ID']['input'];
  /** Where the right thing can be read: an http or https address of at most 2,000 characters. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  readonly reason: ReportReason;
  /** What is wrong, and what would be right: 10 to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A report that was settled, or the problems for which it was not. */
export type ReportPayload = {
  readonly __typename?: 'ReportPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly report?: Maybe<Report>;
};

/** Why a fact is reported. */
export type ReportReason =
  /** Something that belongs to it is not there. */
  | 'MISSING'
  | 'OTHER'
  | 'OUT_OF_DATE'
  | 'WRONG';

/** How a report stands. */
export type ReportState =
  /** It was answered without a change. */
  | 'DECLINED'
  /** The change is published. */
  | 'DONE'
  /** A change is being prepared or reviewed. */
  | 'IN_WORK'
  /** It waits to be looked at. */
  | 'RECEIVED';

/** What a reporter may know of a report. */
export type ReportStatus = {
  readonly __typename?: 'ReportStatus';
  /** Why it was declined. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Id of the fact that was reported. */
  readonly fact: Scalars['ID']['output'];
  readonly reason: ReportReason;
  /** As it was given. */
  readonly reference: Scalars['String']['output'];
  /** When it was sent. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Of the publication that changed it. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  readonly state: ReportState;
};

/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type Requirement = {
  /** The stage of the journey that it belongs to. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** As published. */
  readonly cost?: Maybe<Cost>;
  /** Which days those are; calendar days when absent. */
  readonly dayKind?: Maybe<DayKind>;
  /** How long it takes, as the source counts. */
  readonly days?: Maybe<DayRange>;
  /** What it is, in our own words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Programmes that pay for it, by id. */
  readonly fundedBy: ReadonlyArray<SupportProgram>;
  /** Where it is done. */
  readonly handledBy: ReadonlyArray<Authority>;
  readonly id: Scalars['ID']['output'];
  /** Requirements that are met by it, too. */
  readonly meets: ReadonlyArray<Requirement>;
  readonly name: Scalars['String']['output'];
  /** What must be done before. */
  readonly needs: ReadonlyArray<NeedsEdge>;
  /** Needs that it raises, which programmes help with. */
  readonly raises: ReadonlyArray<Need>;
  /** Rules that ask for it, by id. */
  readonly requiredBy: ReadonlyArray<Rule>;
  /** What sources say of its fields, where that changes or they disagree. */
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One duty in one jurisdiction. Two rules may ask for it: it is one step. */
export type RequirementStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  readonly edges: ReadonlyArray<RequirementEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Requirement;
};

/** Under one rule, the same `choice` with another `option` is an alternative; the same option belongs together. */
export type RequiresEdge = {
  readonly __typename?: 'RequiresEdge';
  /** The name of the choice. */
  readonly choice?: Maybe<Scalars['String']['output']>;
  readonly force: Force;
  readonly node: Requirement;
  /** The name of the option in it. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** What one publication did to one fact: a node, or one of its relations. It is a part of the public record, and never changes. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** Id of the node; of a relation the node that it starts at. */
  readonly about: Scalars['ID']['output'];
  /** What is there afterwards; of what is changed the fields that differ. */
  readonly after?: Maybe<Scalars['FieldValues']['output']>;
  readonly area?: Maybe<Area>;
  /** When it was published. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it, by name. */
  readonly author: Scalars['String']['output'];
  /** What was there before; of what is changed the fields that differ. */
  readonly before?: Maybe<Scalars['FieldValues']['output']>;
  /** Id of the changeset. */
  readonly changeset: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** Ids of the territories that it touches: `country/VN`, `bloc/EU`. */
  readonly markets: ReadonlyArray<Scalars['ID']['output']>;
  /** Why it was made. */
  readonly reason: Scalars['String']['output'];
  /** Of a relation its field and its other end; null of a node. */
  readonly relation?: Maybe<FactRelation>;
  /** Who reviewed it for the desks of the fact, by name; absent where nobody had to. */
  readonly reviewer?: Maybe<Scalars['String']['output']>;
  /** The published sequence. */
  readonly sequence: Scalars['Int']['output'];
  /** What the fact cites afterwards. */
  readonly sources: ReadonlyArray<Source>;
  /** What was done, in words. */
  readonly text: Scalars['String']['output'];
  /** What the author calls the changeset. */
  readonly title: Scalars['String']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  readonly edges: ReadonlyArray<RevisionEdge>;
  readonly pageInfo: PageInfo;
};

/** A revision on its page. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** Give it as `after` for what comes behind. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Revision;
};

/** What was revoked, or why nothing was. */
export type RevokeFeedKeyPayload = {
  readonly __typename?: 'RevokeFeedKeyPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Id of the key; absent where there are problems. */
  readonly revoked?: Maybe<Scalars['ID']['output']>;
};

/** What a token may say that its bearer is. */
export type Role =
  /** Sees to it that the desks work, and reads the audit log. */
  | 'ADMINISTRATOR'
  /** Reads what firms have in common, never one of them. */
  | 'ANALYST'
  /** Of a firm: its own profile, products, certificates and plans. */
  | 'COMPANY'
  /** Proposes changes to the facts of the desks. */
  | 'EDITOR'
  /** Publishes imports of public data. */
  | 'PUBLISHER'
  /** Checks and publishes what others of the desks propose. */
  | 'REVIEWER';

/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type Rule = {
  /** Rules that it changes the text of. */
  readonly amends: ReadonlyArray<ActingEdge>;
  /** Where it binds; a provision that names no place binds where its act does. */
  readonly appliesIn: ReadonlyArray<Territory>;
  /** What kind of duty it is. */
  readonly area: Area;
  readonly cites: ReadonlyArray<Citation>;
  /** The classes that it covers, each with everything below it. */
  readonly covers: ReadonlyArray<ProductClass>;
  /** In words, an end that depends on an event. */
  readonly endsWhen?: Maybe<Scalars['String']['output']>;
  /** Of an export rule: not towards these. */
  readonly exceptDestination: ReadonlyArray<Territory>;
  /** Not goods of these origins. */
  readonly exceptOrigin: ReadonlyArray<Territory>;
  /** Branches that it takes out of what it covers. */
  readonly excludes: ReadonlyArray<ProductClass>;
  /** Only goods of these origins; of all when there is none. */
  readonly fromOrigin: ReadonlyArray<Territory>;
  readonly id: Scalars['ID']['output'];
  /** The rule of a bloc that it carries out. */
  readonly implements: ReadonlyArray<Rule>;
  readonly name: Scalars['String']['output'];
  /** The act that it is a provision of. */
  readonly partOf: ReadonlyArray<Rule>;
  readonly postpones: ReadonlyArray<ActingEdge>;
  /** Its provisions, by id. */
  readonly provisions: ReadonlyArray<Rule>;
  readonly repeals: ReadonlyArray<ActingEdge>;
  readonly replaces: ReadonlyArray<ActingEdge>;
  /** What it asks for. */
  readonly requires: ReadonlyArray<RequiresEdge>;
  /** At which border or market it binds. */
  readonly side: RuleSide;
  /** How it stands on the day. */
  readonly standing: RuleStanding;
  /** What sources say of its fields, where that changes or they disagree. */
  readonly states: ReadonlyArray<Claim>;
  readonly suspends: ReadonlyArray<ActingEdge>;
  /** Of an export rule: only towards these; towards all when there is none. */
  readonly toDestination: ReadonlyArray<Territory>;
  /** What an offering, a shipment or a firm must be or have for the rule to bind. */
  readonly triggeredBy: ReadonlyArray<TriggerEdge>;
  /** First day of its validity; its effect may be suspended or postponed: see `standing`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validFromPrecision?: Maybe<DatePrecision>;
  /** Last day of its validity; open when absent. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Rules that keep it away where they bind. */
  readonly yieldsTo: ReadonlyArray<Rule>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleAmendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleEndsWhenArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RulePostponesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleRepealsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleReplacesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleStatesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What binds: an act or one provision of it, or a measure of customs and tax. */
export type RuleSuspendsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. */
export type RuleConnection = {
  readonly __typename?: 'RuleConnection';
  readonly edges: ReadonlyArray<RuleEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type RuleEdge = {
  readonly __typename?: 'RuleEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Rule;
};

/** A rule binds at the destination (`IMPORT` at the border, `MARKET` on sale) or where goods and technology leave (`EXPORT`). */
export type RuleSide =
  | 'EXPORT'
  | 'IMPORT'
  | 'MARKET';

/** How a rule stands on a day: computed from its own dates, from what acts on it, and from the act or the agreement that it depends on. */
export type RuleStanding = {
  readonly __typename?: 'RuleStanding';
  /** The rule that brings the state about, where another does. */
  readonly by?: Maybe<Rule>;
  /** The first day of the state, where it is stated. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Whose state it is: the rule's own, or that of the act or the agreement that it depends on. */
  readonly of: Node;
  readonly state: RuleState;
  /** The last day of the state, where it is stated. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Only a rule that is in force binds. */
export type RuleState =
  | 'ENDED'
  | 'IN_FORCE'
  | 'NOT_YET_IN_FORCE'
  | 'POSTPONED'
  /** By another rule; repealed ones have ended. */
  | 'REPLACED'
  | 'SUSPENDED';

/** A rule that looked near and does not bind. */
export type RuledOut = {
  readonly __typename?: 'RuledOut';
  readonly reason: RuledOutReason;
  readonly rule: Rule;
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
};

/** Why a rule does not bind. */
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

/** What is to be watched. */
export type SaveWatchInput = {
  /** What you call it: 200 characters at most. */
  readonly label: Scalars['String']['input'];
  /** The question, as of `entryPlan`: without `asOf` its plan is that of the day. */
  readonly plan: EntryPlanInput;
};

/** The watch that was saved, or why it was not. */
export type SaveWatchPayload = {
  readonly __typename?: 'SaveWatchPayload';
  readonly problems: ReadonlyArray<Problem>;
  /** Absent where there are problems. */
  readonly watch?: Maybe<Watch>;
};

/** A question that a firm has kept, and how far it has come. Private to the firm. */
export type SavedPlan = {
  readonly __typename?: 'SavedPlan';
  /** The published sequence that the firm has seen it made from: when it was saved, or last acknowledged. */
  readonly baseSequence: Scalars['Int']['output'];
  /** What publications changed since `baseSequence`, by the law of the day: what time alone brings is not in it. */
  readonly changes: PublishedChanges;
  readonly id: Scalars['ID']['output'];
  /** What the firm calls it. */
  readonly label: Scalars['String']['output'];
  /** Made now, with all that the company holds now; null where it cannot be made any more. */
  readonly plan?: Maybe<EntryPlan>;
  /** Why the plan cannot be made any more. */
  readonly problem?: Maybe<Problem>;
  /** The steps that are done, in the order in which they were recorded. */
  readonly progress: ReadonlyArray<StepDone>;
  /** The question as it was given, for your own company: what `entryPlan` and `savePlan` take. */
  readonly question: Scalars['FieldValues']['output'];
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** A page of saved plans. */
export type SavedPlanConnection = {
  readonly __typename?: 'SavedPlanConnection';
  readonly edges: ReadonlyArray<SavedPlanEdge>;
  readonly pageInfo: PageInfo;
};

/** A saved plan on a page. */
export type SavedPlanEdge = {
  readonly __typename?: 'SavedPlanEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  readonly node: SavedPlan;
};

/** A saved plan after a change, or why nothing was changed. */
export type SavedPlanPayload = {
  readonly __typename?: 'SavedPlanPayload';
  /** Why nothing was changed; empty where it was. */
  readonly problems: ReadonlyArray<Problem>;
  /** As it is now; null where it is forgotten, or nothing was changed. */
  readonly savedPlan?: Maybe<SavedPlan>;
};

/** The document behind a fact. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** When it was last read. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SourceKind;
  readonly name: Scalars['String']['output'];
  /** When it was published. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  readonly publishedPrecision?: Maybe<DatePrecision>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Read it again by this day. */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** The document behind a fact. */
export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

/** How far a document can be relied on. The last two say that nobody is named, and that the citation was not read again. */
export type SourceKind =
  | 'NEWS'
  | 'NOT_RE_READ'
  | 'OFFICIAL_DATA'
  | 'OFFICIAL_PAGE'
  | 'OFFICIAL_TEXT'
  | 'PROFESSIONAL'
  | 'UNNAMED_SECONDARY';

/** A stage of the journey: preparation, entry, settlement, expansion. */
export type Stage = Node & {
  readonly __typename?: 'Stage';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The stage that follows. */
  readonly next: ReadonlyArray<Stage>;
  /** 1 is the first. */
  readonly order: Scalars['Int']['output'];
};


/** A stage of the journey: preparation, entry, settlement, expansion. */
export type StageNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type StageConnection = {
  readonly __typename?: 'StageConnection';
  readonly edges: ReadonlyArray<StageEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type StageEdge = {
  readonly __typename?: 'StageEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Stage;
};

/** A step that is done. */
export type StepDone = {
  readonly __typename?: 'StepDone';
  /** The day on which it was done. */
  readonly doneOn: Scalars['Date']['output'];
  /** What proves it. */
  readonly paper?: Maybe<Scalars['String']['output']>;
  /** Null where the knowledge has it no longer. */
  readonly requirement?: Maybe<Requirement>;
  /** Last day of the validity of what was got; open when absent. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** `CONDITIONAL`: an open question decides. `OPTIONAL`: advised, or only for a preference that is not best. `SATISFIED`: by what the firm holds. `CREDITED`, `REDUCED`: by a recognition, wholly or in part. `ALTERNATIVE`: another way, not taken. */
export type StepStatus =
  | 'ALTERNATIVE'
  | 'CONDITIONAL'
  | 'CREDITED'
  | 'OPTIONAL'
  | 'REDUCED'
  | 'REQUIRED'
  | 'SATISFIED';

/** What a plan shows, as nodes and edges. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly edges: ReadonlyArray<GraphEdge>;
  readonly nodes: ReadonlyArray<GraphNode>;
};

/** Events as they happen, over server-sent events at `/graphql/stream`: one operation a connection. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each new publication with something that passes the filters. */
  readonly published: Publication;
};


/** Events as they happen, over server-sent events at `/graphql/stream`: one operation a connection. */
export type SubscriptionPublishedArgs = {
  area?: InputMaybe<Area>;
  class?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ChangeKind>;
  market?: InputMaybe<Scalars['ID']['input']>;
};

/** How an offering reaches its buyers. */
export type SupplyMode =
  | 'GOODS'
  | 'LICENCE'
  | 'SERVICE'
  | 'SOFTWARE';

/** A programme that fits. Only open ones enter the net cost, and nothing is paid twice. */
export type SupportMatch = {
  readonly __typename?: 'SupportMatch';
  /** What it pays in this plan; absent where that cannot be told. */
  readonly amount?: Maybe<Cost>;
  /** The most that it pays. */
  readonly cap?: Maybe<Cost>;
  /** What it is for, and why it pays or does not. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly program: SupportProgram;
  /** Percent of the cost that it pays. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Whether a firm can apply on the day. */
  readonly status: ProgramStatus;
  /** The steps that it helps with. */
  readonly steps: ReadonlyArray<PlanStep>;
};

/** Public support for exporters. */
export type SupportProgram = Node & {
  readonly __typename?: 'SupportProgram';
  /** Stages of the journey that it helps at. */
  readonly atStage: ReadonlyArray<Stage>;
  readonly cites: ReadonlyArray<Citation>;
  /** What it does, in our own words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Classes that it is for; any when there is none. */
  readonly forClass: ReadonlyArray<ProductClass>;
  /** Destinations that it is for; any when there is none. */
  readonly forMarket: ReadonlyArray<Territory>;
  /** A need or a requirement that the programme pays for or helps with. */
  readonly funds: ReadonlyArray<Fundable>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ProgramKind;
  /** What a firm can go on to. */
  readonly leadsTo: ReadonlyArray<SupportProgram>;
  readonly name: Scalars['String']['output'];
  /** The terms of its rounds. */
  readonly offers: ReadonlyArray<Terms>;
  /** Where a firm must be based. */
  readonly openTo: ReadonlyArray<Territory>;
  /** Where to apply. */
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

/** A page of a list. */
export type SupportProgramConnection = {
  readonly __typename?: 'SupportProgramConnection';
  readonly edges: ReadonlyArray<SupportProgramEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type SupportProgramEdge = {
  readonly __typename?: 'SupportProgramEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: SupportProgram;
};

/** A survey that measured what firms need. */
export type Survey = Node & {
  readonly __typename?: 'Survey';
  readonly cites: ReadonlyArray<Citation>;
  /** First day of the survey. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SurveyKind;
  /** The share of firms by need. */
  readonly measured: ReadonlyArray<MeasuredEdge>;
  readonly name: Scalars['String']['output'];
  /** As it was put. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** How many firms answered. */
  readonly sample?: Maybe<Scalars['Int']['output']>;
  /** Last day of the survey. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** A survey that measured what firms need. */
export type SurveyNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  readonly edges: ReadonlyArray<SurveyEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Survey;
};

/** How the question was asked. Shares of one-choice and many-choice questions never stand on one axis. */
export type SurveyKind =
  | 'MANY_CHOICE'
  | 'ONE_CHOICE'
  | 'RANKED'
  | 'UNKNOWN';

/** How many firms want to sell in a country. */
export type TargetCount = {
  readonly __typename?: 'TargetCount';
  readonly country: Country;
  /** Five or more. */
  readonly firms: Scalars['Int']['output'];
};

/** The terms of one round of a programme. A bound that is absent does not bind. */
export type Terms = Node & {
  readonly __typename?: 'Terms';
  /** The most that is paid, for each of `per`. */
  readonly cap?: Maybe<Money>;
  readonly cites: ReadonlyArray<Citation>;
  /** Last day of application. */
  readonly closes?: Maybe<Scalars['Date']['output']>;
  /** For firms with so many employees at most. */
  readonly employeesMax?: Maybe<Scalars['Int']['output']>;
  /** For firms with exports of so much a year at most. */
  readonly exportsMax?: Maybe<Money>;
  /** For firms with exports of so much a year at least. */
  readonly exportsMin?: Maybe<Money>;
  /** For firms at these growth stages; for any when absent. */
  readonly growthStages?: Maybe<ReadonlyArray<GrowthStage>>;
  readonly id: Scalars['ID']['output'];
  /** How many items a firm may have paid in a year. */
  readonly itemsPerYear?: Maybe<Scalars['Int']['output']>;
  /** What else matters. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** First day of application. */
  readonly opens?: Maybe<Scalars['Date']['output']>;
  /** What the cap counts for. */
  readonly per?: Maybe<TermsPer>;
  /** The year or the call: 2026, 2026 first call. */
  readonly round: Scalars['String']['output'];
  /** For firms with sales of so much a year at most. */
  readonly salesMax?: Maybe<Money>;
  /** For firms with sales of so much a year at least. */
  readonly salesMin?: Maybe<Money>;
  /** Percent of the cost that is paid. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Always open. Without any day and without this, no source says when it is. */
  readonly standing?: Maybe<Scalars['Boolean']['output']>;
};


/** The terms of one round of a programme. A bound that is absent does not bind. */
export type TermsNoteArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type TermsConnection = {
  readonly __typename?: 'TermsConnection';
  readonly edges: ReadonlyArray<TermsEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type TermsEdge = {
  readonly __typename?: 'TermsEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Terms;
};

/** What a share or a cap counts for. */
export type TermsPer =
  | 'FIRM'
  | 'ITEM'
  | 'YEAR';

/** Where rules are made: a country or a bloc. */
export type Territory = {
  /** What the knowledge base holds for it, by id; `Query.coverages` adds that of its blocs. */
  readonly coverage: ReadonlyArray<Coverage>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Agreements that it is itself a party to; a member of a bloc has those of its bloc, too. */
  readonly partyTo: ReadonlyArray<PartyToEdge>;
};


/** Where rules are made: a country or a bloc. */
export type TerritoryCoverageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where rules are made: a country or a bloc. */
export type TerritoryNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Where rules are made: a country or a bloc. */
export type TerritoryPartyToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A property of an offering, a shipment or a firm that triggers rules. */
export type Trait = Node & {
  readonly __typename?: 'Trait';
  readonly id: Scalars['ID']['output'];
  /** Classes of which everything has it. */
  readonly impliedBy: ReadonlyArray<ImplyingClassEdge>;
  /** How it is answered. */
  readonly kind: TraitKind;
  readonly name: Scalars['String']['output'];
  /** Of a choice: what can be answered. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What a plan asks where the answer decides. */
  readonly question: Scalars['String']['output'];
  readonly readFrom?: Maybe<TraitReading>;
  readonly subject: TraitSubject;
  /** Rules that look at it, by id. */
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
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer to one trait: exactly one of `holds`, `amount` and `option`, as its kind says. */
export type TraitAnswer = {
  /** To an amount, in the unit of the trait. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** To a yes/no trait. */
  readonly holds?: InputMaybe<Scalars['Boolean']['input']>;
  /** To a choice. */
  readonly option?: InputMaybe<Scalars['String']['input']>;
  /** Its id: `trait/transmits-radio`. */
  readonly trait: Scalars['ID']['input'];
};

/** A page of a list. */
export type TraitConnection = {
  readonly __typename?: 'TraitConnection';
  readonly edges: ReadonlyArray<TraitEdge>;
  readonly pageInfo: PageInfo;
};

/** An entry of a list. */
export type TraitEdge = {
  readonly __typename?: 'TraitEdge';
  /** Stands for the entry: give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  readonly node: Trait;
};

/** How a trait is answered: with `holds`, `amount` or `option`. */
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
  /** The name of the group. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Of an amount: at most, inclusive. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** Of an amount: at least, inclusive. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** The property that is looked at. */
  readonly node: Trait;
  /** Of a choice: this one. */
  readonly option?: Maybe<Scalars['String']['output']>;
};

/** `CONDITIONAL`: an open question decides. `BLOCKED`: by a prohibition, an exhausted quota, or otherwise. */
export type Verdict =
  | 'BLOCKED'
  | 'CONDITIONAL'
  | 'OPEN';

/** Who asks, and what the token allows. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Desks of an editor and a reviewer, in the order of their ids: `country/VN`, `bloc/EU`, or `commons` for what has no territory. */
  readonly desks: ReadonlyArray<Scalars['ID']['output']>;
  /** As colleagues and the history read it. */
  readonly name: Scalars['String']['output'];
  /** What the bearer of the token is. */
  readonly roles: ReadonlyArray<Role>;
  /** Whether a token came with the request; without one, what is published can be read, and reports be sent. */
  readonly signedIn: Scalars['Boolean']['output'];
};

/** A question whose plan is compared after each publication that may concern it. */
export type Watch = {
  readonly __typename?: 'Watch';
  /** When it was saved. */
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** What you call it. */
  readonly label: Scalars['String']['output'];
  /** What publications changed, the newest first. */
  readonly news: WatchNewsConnection;
  /** The question, as it was given. */
  readonly question: Scalars['FieldValues']['output'];
  /** The published sequence up to which the plan was compared. */
  readonly sequence: Scalars['Int']['output'];
};


/** A question whose plan is compared after each publication that may concern it. */
export type WatchNewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One difference that a publication makes to a plan. */
export type WatchChange = {
  readonly __typename?: 'WatchChange';
  /** Id of the rule, requirement, programme or destination that changes. */
  readonly about: Scalars['ID']['output'];
  readonly kind: ChangeKind;
  /** What changes, in words. */
  readonly text: Scalars['String']['output'];
};

/** What was published that changed the plan of a watch. */
export type WatchNews = {
  readonly __typename?: 'WatchNews';
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** What differs, in words. */
  readonly changes: ReadonlyArray<WatchChange>;
  readonly id: Scalars['ID']['output'];
  /** All published sequences that may have changed it, in order: more than one where they came while others were compared. */
  readonly publications: ReadonlyArray<Scalars['Int']['output']>;
  /** The published sequence; of several that were compared together, the last. */
  readonly sequence: Scalars['Int']['output'];
};

/** A page of what was found for a watch. */
export type WatchNewsConnection = {
  readonly __typename?: 'WatchNewsConnection';
  readonly edges: ReadonlyArray<WatchNewsEdge>;
  readonly pageInfo: PageInfo;
};

/** What was published that changed the plan, on its page. */
export type WatchNewsEdge = {
  readonly __typename?: 'WatchNewsEdge';
  /** Give it as `after` for what came earlier. */
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
  AffectedNode: ResolverTypeWrapper<AffectedNode>;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
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
  ClaimValue: ResolverTypeWrapper<ClaimValue>;
  Company: ResolverTypeWrapper<CompanyNode>;
  CompanyInput: CompanyInput;
  CompanyPayload: ResolverTypeWrapper<CompanyPayloadMapper>;
  CompanyProfileInput: CompanyProfileInput;
  CompanyStatistics: ResolverTypeWrapper<Omit<CompanyStatistics, 'byCertification' | 'byChapter' | 'byTarget'> & { byCertification: ReadonlyArray<ResolversTypes['CertificationCount']>, byChapter: ReadonlyArray<ResolversTypes['ChapterCount']>, byTarget: ReadonlyArray<ResolversTypes['TargetCount']> }>;
  CompareMarketsInput: CompareMarketsInput;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'revision'> & { revision: ResolversTypes['Revision'] }>;
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  DayRange: ResolverTypeWrapper<DayRangeMapper>;
  Deadline: ResolverTypeWrapper<DeadlineMapper>;
  Due: ResolverTypeWrapper<Due>;
  DueEvent: DueEvent;
  DutyEffect: DutyEffect;
  DutyLayer: ResolverTypeWrapper<DutyLayerMapper>;
  DutyLine: ResolverTypeWrapper<DutyLineMapper>;
  DutyOn: DutyOn;
  DutyQuote: ResolverTypeWrapper<DutyQuoteMapper>;
  EndInput: EndInput;
  EntryPlan: ResolverTypeWrapper<EntryPlanMapper>;
  EntryPlanInput: EntryPlanInput;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateNode>;
  ExchangeRateConnection: ResolverTypeWrapper<Omit<ExchangeRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExchangeRateEdge']> }>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  Explanation: ResolverTypeWrapper<ExplanationMapper>;
  FactAt: ResolverTypeWrapper<FactAtMapper>;
  FactDifference: ResolverTypeWrapper<FactDifference>;
  FactRelation: ResolverTypeWrapper<FactRelation>;
  FeedKey: ResolverTypeWrapper<FeedKeyMapper>;
  FieldValues: ResolverTypeWrapper<Scalars['FieldValues']['output']>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingLevel: FindingLevel;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: Force;
  FormBound: FormBound;
  FormCheck: ResolverTypeWrapper<FormCheck>;
  FormField: ResolverTypeWrapper<FormField>;
  FormFieldKind: FormFieldKind;
  FormLanguage: ResolverTypeWrapper<FormLanguage>;
  FormLimits: ResolverTypeWrapper<FormLimits>;
  FormPeriod: ResolverTypeWrapper<FormPeriod>;
  FormRelation: ResolverTypeWrapper<FormRelation>;
  Formality: ResolverTypeWrapper<FormalityNode>;
  FormalityConnection: ResolverTypeWrapper<Omit<FormalityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FormalityEdge']> }>;
  FormalityEdge: ResolverTypeWrapper<Omit<FormalityEdge, 'node'> & { node: ResolversTypes['Formality'] }>;
  FormalityKind: FormalityKind;
  Fundable: ResolverTypeWrapper<FundableNode>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<GraphNode>;
  GrowthStage: GrowthStage;
  GrowthStageCount: ResolverTypeWrapper<GrowthStageCount>;
  HeldInput: HeldInput;
  HoldsEdge: ResolverTypeWrapper<Omit<HoldsEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactMapper>;
  ImpactedPlan: ResolverTypeWrapper<ImpactedPlanMapper>;
  ImpliedTraitEdge: ResolverTypeWrapper<Omit<ImpliedTraitEdge, 'node'> & { node: ResolversTypes['Trait'] }>;
  ImplyingClassEdge: ResolverTypeWrapper<Omit<ImplyingClassEdge, 'node'> & { node: ResolversTypes['ProductClass'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JourneyStage: ResolverTypeWrapper<JourneyStageMapper>;
  Justification: ResolverTypeWrapper<Justification>;
  JustificationInput: JustificationInput;
  Knowledge: ResolverTypeWrapper<Knowledge>;
  LinkInput: LinkInput;
  MarketComparison: ResolverTypeWrapper<MarketComparisonMapper>;
  MarketRow: ResolverTypeWrapper<MarketRowMapper>;
  MeasuredEdge: ResolverTypeWrapper<Omit<MeasuredEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  MeasuredInEdge: ResolverTypeWrapper<Omit<MeasuredInEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  Money: ResolverTypeWrapper<Money>;
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
  NodeForm: ResolverTypeWrapper<NodeForm>;
  Offering: ResolverTypeWrapper<OfferingMapper>;
  OfferingInput: OfferingInput;
  OriginCriterion: OriginCriterion;
  OriginRule: ResolverTypeWrapper<OriginRuleNode>;
  OriginRuleConnection: ResolverTypeWrapper<Omit<OriginRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OriginRuleEdge']> }>;
  OriginRuleEdge: ResolverTypeWrapper<Omit<OriginRuleEdge, 'node'> & { node: ResolversTypes['OriginRule'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  PartyToEdge: ResolverTypeWrapper<Omit<PartyToEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  PlanChange: ResolverTypeWrapper<Omit<PlanChange, 'about'> & { about: ResolversTypes['Node'] }>;
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
  Recurs: ResolverTypeWrapper<Recurs>;
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
  SaveWatchInput: SaveWatchInput;
  SaveWatchPayload: ResolverTypeWrapper<Omit<SaveWatchPayload, 'problems' | 'watch'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, watch?: Maybe<ResolversTypes['Watch']> }>;
  SavedPlan: ResolverTypeWrapper<SavedPlanMapper>;
  SavedPlanConnection: ResolverTypeWrapper<Omit<SavedPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SavedPlanEdge']> }>;
  SavedPlanEdge: ResolverTypeWrapper<Omit<SavedPlanEdge, 'node'> & { node: ResolversTypes['SavedPlan'] }>;
  SavedPlanPayload: ResolverTypeWrapper<Omit<SavedPlanPayload, 'problems' | 'savedPlan'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, savedPlan?: Maybe<ResolversTypes['SavedPlan']> }>;
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
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Watch: ResolverTypeWrapper<WatchMapper>;
  WatchChange: ResolverTypeWrapper<WatchChange>;
  WatchNews: ResolverTypeWrapper<WatchNewsMapper>;
  WatchNewsConnection: ResolverTypeWrapper<Omit<WatchNewsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WatchNewsEdge']> }>;
  WatchNewsEdge: ResolverTypeWrapper<Omit<WatchNewsEdge, 'node'> & { node: ResolversTypes['WatchNews'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActingEdge: Omit<ActingEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  AffectedNode: AffectedNode;
  Agreement: AgreementNode;
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
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
  ClaimValue: ClaimValue;
  Company: CompanyNode;
  CompanyInput: CompanyInput;
  CompanyPayload: CompanyPayloadMapper;
  CompanyProfileInput: CompanyProfileInput;
  CompanyStatistics: Omit<CompanyStatistics, 'byCertification' | 'byChapter' | 'byTarget'> & { byCertification: ReadonlyArray<ResolversParentTypes['CertificationCount']>, byChapter: ReadonlyArray<ResolversParentTypes['ChapterCount']>, byTarget: ReadonlyArray<ResolversParentTypes['TargetCount']> };
  CompareMarketsInput: CompareMarketsInput;
  Conflict: Omit<Conflict, 'revision'> & { revision: ResolversParentTypes['Revision'] };
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayRange: DayRangeMapper;
  Deadline: DeadlineMapper;
  Due: Due;
  DutyLayer: DutyLayerMapper;
  DutyLine: DutyLineMapper;
  DutyQuote: DutyQuoteMapper;
  EndInput: EndInput;
  EntryPlan: EntryPlanMapper;
  EntryPlanInput: EntryPlanInput;
  ExchangeRate: ExchangeRateNode;
  ExchangeRateConnection: Omit<ExchangeRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExchangeRateEdge']> };
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  Explanation: ExplanationMapper;
  FactAt: FactAtMapper;
  FactDifference: FactDifference;
  FactRelation: FactRelation;
  FeedKey: FeedKeyMapper;
  FieldValues: Scalars['FieldValues']['output'];
  Finding: Finding;
  Float: Scalars['Float']['output'];
  FormCheck: FormCheck;
  FormField: FormField;
  FormLanguage: FormLanguage;
  FormLimits: FormLimits;
  FormPeriod: FormPeriod;
  FormRelation: FormRelation;
  Formality: FormalityNode;
  FormalityConnection: Omit<FormalityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FormalityEdge']> };
  FormalityEdge: Omit<FormalityEdge, 'node'> & { node: ResolversParentTypes['Formality'] };
  Fundable: FundableNode;
  GraphEdge: GraphEdge;
  GraphNode: GraphNode;
  GrowthStageCount: GrowthStageCount;
  HeldInput: HeldInput;
  HoldsEdge: Omit<HoldsEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  ID: Scalars['ID']['output'];
  Impact: ImpactMapper;
  ImpactedPlan: ImpactedPlanMapper;
  ImpliedTraitEdge: Omit<ImpliedTraitEdge, 'node'> & { node: ResolversParentTypes['Trait'] };
  ImplyingClassEdge: Omit<ImplyingClassEdge, 'node'> & { node: ResolversParentTypes['ProductClass'] };
  Int: Scalars['Int']['output'];
  JourneyStage: JourneyStageMapper;
  Justification: Justification;
  JustificationInput: JustificationInput;
  Knowledge: Knowledge;
  LinkInput: LinkInput;
  MarketComparison: MarketComparisonMapper;
  MarketRow: MarketRowMapper;
  MeasuredEdge: Omit<MeasuredEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  MeasuredInEdge: Omit<MeasuredInEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  Money: Money;
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
  NodeForm: NodeForm;
  Offering: OfferingMapper;
  OfferingInput: OfferingInput;
  OriginRule: OriginRuleNode;
  OriginRuleConnection: Omit<OriginRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OriginRuleEdge']> };
  OriginRuleEdge: Omit<OriginRuleEdge, 'node'> & { node: ResolversParentTypes['OriginRule'] };
  PageInfo: PageInfo;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  PartyToEdge: Omit<PartyToEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  PlanChange: Omit<PlanChange, 'about'> & { about: ResolversParentTypes['Node'] };
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
  Recurs: Recurs;
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
  SaveWatchInput: SaveWatchInput;
  SaveWatchPayload: Omit<SaveWatchPayload, 'problems' | 'watch'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, watch?: Maybe<ResolversParentTypes['Watch']> };
  SavedPlan: SavedPlanMapper;
  SavedPlanConnection: Omit<SavedPlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SavedPlanEdge']> };
  SavedPlanEdge: Omit<SavedPlanEdge, 'node'> & { node: ResolversParentTypes['SavedPlan'] };
  SavedPlanPayload: Omit<SavedPlanPayload, 'problems' | 'savedPlan'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, savedPlan?: Maybe<ResolversParentTypes['SavedPlan']> };
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
  SupportMatch: SupportMatchMapper;
  SupportProgram: SupportProgramNode;
  SupportProgramConnection: Omit<SupportProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupportProgramEdge']> };
  SupportProgramEdge: Omit<SupportProgramEdge, 'node'> & { node: ResolversParentTypes['SupportProgram'] };
  Survey: SurveyNode;
  SurveyConnection: Omit<SurveyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SurveyEdge']> };
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  TargetCount: Omit<TargetCount, 'country'> & { country: ResolversParentTypes['Country'] };
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
  WatchChange: WatchChange;
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

export type AffectedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedNode'] = ResolversParentTypes['AffectedNode']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFromPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementNameArgs, 'lang'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AuthorityNameArgs, 'lang'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlocNameArgs, 'lang'>>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CertificationDescriptionArgs, 'lang'>>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<CertificationFundedByArgs, 'first'>>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CertificationNameArgs, 'lang'>>;
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
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimReasonArgs, 'lang'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompanyNameArgs, 'lang'>>;
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
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<CountryCoverageArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType, Partial<CountryMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'lang'>>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CoverageNoteArgs, 'lang'>>;
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
  base?: Resolver<Maybe<ResolversTypes['ChargeBase']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['DutyEffect']>, ParentType, ContextType>;
  endsWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustomsRuleEndsWhenArgs, 'lang'>>;
  exceptDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  exceptOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomsRuleKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CustomsRuleNameArgs, 'lang'>>;
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
  languages?: Resolver<ReadonlyArray<ResolversTypes['FormLanguage']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['FormLimits'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FormalityDescriptionArgs, 'lang'>>;
  due?: Resolver<Maybe<ResolversTypes['Due']>, ParentType, ContextType>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<FormalityFundedByArgs, 'first'>>;
  handledBy?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormalityKind'], ParentType, ContextType>;
  meets?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FormalityNameArgs, 'lang'>>;
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

export type JustificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Justification'] = ResolversParentTypes['Justification']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  submitChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationSubmitChangesetArgs, 'id' | 'version'>>;
  takeReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationTakeReportArgs, 'id'>>;
  undoChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationUndoChangesetArgs, 'id' | 'reason'>>;
  undoStep?: Resolver<ResolversTypes['SavedPlanPayload'], ParentType, ContextType, RequireFields<MutationUndoStepArgs, 'requirement' | 'savedPlan'>>;
  withdrawChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangesetArgs, 'id' | 'version'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measuredIn?: Resolver<ReadonlyArray<ResolversTypes['MeasuredInEdge']>, ParentType, ContextType, RequireFields<NeedMeasuredInArgs, 'first'>>;
  metBy?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<NeedMetByArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NeedNameArgs, 'lang'>>;
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

export type NodeFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeForm'] = ResolversParentTypes['NodeForm']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['FormCheck']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FormField']>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProductNameArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductClass'] = ResolversParentTypes['ProductClass']> = {
  became?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coveredBy?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<ProductClassCoveredByArgs, 'first'>>;
  has?: Resolver<ReadonlyArray<ResolversTypes['ImpliedTraitEdge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProductClassNameArgs, 'lang'>>;
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
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType, RequireFields<QueryStageArgs, 'id'>>;
  stages?: Resolver<ResolversTypes['StageConnection'], ParentType, ContextType, RequireFields<QueryStagesArgs, 'first'>>;
  supportProgram?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<QuerySupportProgramArgs, 'id'>>;
  supportPrograms?: Resolver<ResolversTypes['SupportProgramConnection'], ParentType, ContextType, RequireFields<QuerySupportProgramsArgs, 'first'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecognitionNameArgs, 'lang'>>;
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
  amends?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationAmendsArgs>>;
  appliesIn?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  endsWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegulationEndsWhenArgs, 'lang'>>;
  exceptDestination?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  exceptOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  excludes?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  fromOrigin?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegulationNameArgs, 'lang'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  postpones?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationPostponesArgs>>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<RegulationProvisionsArgs, 'first'>>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationRepealsArgs>>;
  replaces?: Resolver<ReadonlyArray<ResolversTypes['ActingEdge']>, ParentType, ContextType, Partial<RegulationReplacesArgs>>;
  requires?: Resolver<ReadonlyArray<ResolversTypes['RequiresEdge']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RuleSide'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType, Partial<RegulationStandingArgs>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RegulationStatesArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RegulationSubjectArgs, 'lang'>>;
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

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceNameArgs, 'lang'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StageNameArgs, 'lang'>>;
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
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupportProgramDescriptionArgs, 'lang'>>;
  forClass?: Resolver<ReadonlyArray<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  forMarket?: Resolver<ReadonlyArray<ResolversTypes['Territory']>, ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Fundable']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ReadonlyArray<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportProgramNameArgs, 'lang'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SurveyNameArgs, 'lang'>>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TermsNoteArgs, 'lang'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TraitNameArgs, 'lang'>>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TraitQuestionArgs, 'lang'>>;
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
  news?: Resolver<ResolversTypes['WatchNewsConnection'], ParentType, ContextType, RequireFields<WatchNewsArgs, 'first'>>;
  question?: Resolver<ResolversTypes['FieldValues'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchChange'] = ResolversParentTypes['WatchChange']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
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
  AffectedNode?: AffectedNodeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
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
  FactAt?: FactAtResolvers<ContextType>;
  FactDifference?: FactDifferenceResolvers<ContextType>;
  FactRelation?: FactRelationResolvers<ContextType>;
  FeedKey?: FeedKeyResolvers<ContextType>;
  FieldValues?: GraphQLScalarType;
  Finding?: FindingResolvers<ContextType>;
  FormCheck?: FormCheckResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormLanguage?: FormLanguageResolvers<ContextType>;
  FormLimits?: FormLimitsResolvers<ContextType>;
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
  JourneyStage?: JourneyStageResolvers<ContextType>;
  Justification?: JustificationResolvers<ContextType>;
  Knowledge?: KnowledgeResolvers<ContextType>;
  MarketComparison?: MarketComparisonResolvers<ContextType>;
  MarketRow?: MarketRowResolvers<ContextType>;
  MeasuredEdge?: MeasuredEdgeResolvers<ContextType>;
  MeasuredInEdge?: MeasuredInEdgeResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
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
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  StepDone?: StepDoneResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupportMatch?: SupportMatchResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  SupportProgramConnection?: SupportProgramConnectionResolvers<ContextType>;
  SupportProgramEdge?: SupportProgramEdgeResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  TargetCount?: TargetCountResolvers<ContextType>;
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
  indexed?: IndexedDirectiveResolver<any, any, ContextType>;
  localized?: LocalizedDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  relation?: RelationDirectiveResolver<any, any, ContextType>;
};
