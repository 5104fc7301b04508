/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Kind of buyer. */
export type Buyer =
  | 'BUSINESS'
  | 'CONSUMER';

/** Kind of change. */
export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

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

/** The exporting firm. */
export type CompanyInput = {
  /** The country where the firm is based. The country of origin when absent. */
  readonly basedIn?: string | null | undefined;
  /** Number of employees. */
  readonly employees?: number | null | undefined;
  /** Exports of the last year. */
  readonly exports?: MoneyInput | null | undefined;
  /** Growth stage. Derived from the exports when absent. */
  readonly growthStage?: GrowthStage | null | undefined;
  /** Certificates and registrations that the firm holds. */
  readonly holds?: ReadonlyArray<HeldInput> | null | undefined;
  /** ID of your company or of a fictional example. Fields that are not given here are taken from its profile. */
  readonly id?: string | null | undefined;
  /** Sales of the last year. */
  readonly sales?: MoneyInput | null | undefined;
  /** Size, by the law of the country where the firm is based. Derived from the sales when absent, if they decide it. */
  readonly size?: FirmSize | null | undefined;
};

/** Profile of a firm. Omitted fields stay unchanged; null clears a field. `name` and `basedIn` cannot be cleared. */
export type CompanyProfileInput = {
  /** The country where the firm is based. */
  readonly basedIn?: string | null | undefined;
  /** Number of employees. */
  readonly employees?: number | null | undefined;
  /** Exports of the last year. */
  readonly exports?: MoneyInput | null | undefined;
  /** Growth stage. Derived from the exports when absent. */
  readonly growthStage?: GrowthStage | null | undefined;
  readonly name?: NameInput | null | undefined;
  /** Sales of the last year. */
  readonly sales?: MoneyInput | null | undefined;
  /** Target markets. Replaces the whole list. Maximum 50. */
  readonly targets?: ReadonlyArray<string> | null | undefined;
};

/** Input of a comparison of several destinations. */
export type CompareMarketsInput = {
  /** The day on which work starts, and whose law the plan uses. Today when absent. */
  readonly asOf?: string | null | undefined;
  /** The exporting firm. */
  readonly company?: CompanyInput | null | undefined;
  /** The country from which goods or technology are dispatched. The country of origin when absent. */
  readonly dispatchFrom?: string | null | undefined;
  /** The day of import, which determines the duty and the rules at import. `asOf` when absent. */
  readonly entryOn?: string | null | undefined;
  /** The goods, software, service or licence to be sold. */
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: string;
  /** How to choose between several lawful alternatives. */
  readonly prefer?: Preference;
  /** How the offering is sold. Asked once, and used by every rule that depends on it. */
  readonly sale?: SaleInput | null | undefined;
  /** The destinations. 2 to 20 different countries. */
  readonly targets: ReadonlyArray<string>;
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

/** A shipment. */
export type ConsignmentInput = {
  /** Quantity, in `unit`. */
  readonly quantity?: number | null | undefined;
  /** Unit of the quantity, for example kg, item or litre. */
  readonly unit?: string | null | undefined;
  /** The customs value. */
  readonly value?: MoneyInput | null | undefined;
};

/** The unit that a cost is charged for. */
export type CostPer =
  | 'ITEM'
  | 'ONCE'
  | 'SHIPMENT'
  | 'YEAR';

/** How complete the knowledge base is. */
export type CoverageLevel =
  | 'COVERED'
  /** Nothing has been researched. This does not mean that there are no rules. */
  | 'NO_DATA'
  | 'PARTLY';

/** Extent of a credit. */
export type CreditEffect =
  | 'FULL'
  /** The firm already holds the certificate. */
  | 'HELD'
  | 'PARTIAL'
  | 'TEST_REPORT';

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

/** Kind of days that a duration counts. */
export type DayKind =
  | 'CALENDAR'
  /** Working days: five per week. */
  | 'WORKING';

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

/** The rate that an additional duty acts on. */
export type DutyOn =
  /** The rate of the tariff column in use. */
  | 'COLUMN_RATE'
  /** The total of the column rate and the preceding additional duties. */
  | 'RUNNING_TOTAL';

/** Input of a plan: origin, destination, offering, firm and dates. */
export type EntryPlanInput = {
  /** The day on which work starts, and whose law the plan uses. Today when absent. */
  readonly asOf?: string | null | undefined;
  /** The exporting firm. The more details are given, the more exact are support and credits. */
  readonly company?: CompanyInput | null | undefined;
  /** The country from which goods or technology are dispatched. The country of origin when absent. */
  readonly dispatchFrom?: string | null | undefined;
  /** The day of import, which determines the duty and the rules at import. `asOf` when absent. */
  readonly entryOn?: string | null | undefined;
  /** The goods, software, service or licence to be sold. */
  readonly offering: OfferingInput;
  /** Customs origin of the goods. */
  readonly origin?: string;
  /** How to choose between several lawful alternatives. */
  readonly prefer?: Preference;
  /** How the offering is sold. Asked once, and used by every rule that depends on it. */
  readonly sale?: SaleInput | null | undefined;
  /** The destination country. */
  readonly target: string;
};

/** Size of a firm, by the law of the country where it is based. */
export type FirmSize =
  | 'LARGE'
  /** No longer small or medium-sized, and not large. */
  | 'MID_MARKET'
  /** Small or medium-sized. */
  | 'SME';

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

/** A certificate or registration that the firm holds. */
export type HeldInput = {
  /** ID of the requirement. */
  readonly requirement: string;
  /** Last day of validity. No known end when absent. */
  readonly validTo?: string | null | undefined;
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
export type MoneyInput = {
  /** The amount. Zero or more. */
  readonly amount: number;
  readonly currency: string;
};

/** A name in English and, optionally, in Korean. Maximum 200 characters each. */
export type NameInput = {
  /** The English name. */
  readonly en: string;
  /** The Korean name. */
  readonly ko?: string | null | undefined;
};

/** An offering. Exactly one of `productId`, `classId`, `hsCode` and `cpcCode` must be given. */
export type OfferingInput = {
  /** ID of a class of any scheme, for example `intangible/ai-recruiting` or `hts/85076000`. */
  readonly classId?: string | null | undefined;
  /** A shipment. Needed if a rule depends on amounts. */
  readonly consignment?: ConsignmentInput | null | undefined;
  /** CPC code of a service, for example `8314`. */
  readonly cpcCode?: string | null | undefined;
  /** Code of goods as schedules print it, for example `3304.99` or `3304.99-9000`: of the Harmonized System, or a line of the schedule of the destination or the origin. `readings` of the plan say what was read. */
  readonly hsCode?: string | null | undefined;
  /** How the offering is supplied. Derived from the class when absent. */
  readonly mode?: SupplyMode | null | undefined;
  /** ID of a product of your firm or of a fictional example. */
  readonly productId?: string | null | undefined;
  /** Known properties of the offering, and answers to questions of a plan. */
  readonly traits?: ReadonlyArray<TraitAnswer> | null | undefined;
};

/** How a plan chooses between several lawful alternatives. */
export type Preference =
  /** The alternative with the lowest cost. */
  | 'COST'
  /** The alternative that adds the fewest days to the critical path. */
  | 'TIME';

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

/** A report about a fact. Do not include personal data. Landfall does not store who sent the report. */
export type ReportInput = {
  /** ID of the fact, for example of a rule, a requirement or a programme. */
  readonly fact: string;
  /** Source of the correct information: an http or https address. Maximum 2,000 characters. */
  readonly link?: string | null | undefined;
  readonly reason: ReportReason;
  /** What is wrong, and what is correct. 10 to 2,000 characters. */
  readonly text: string;
};

/** Reason for reporting a fact. */
export type ReportReason =
  /** Information that belongs to the fact is missing. */
  | 'MISSING'
  | 'OTHER'
  | 'OUT_OF_DATE'
  | 'WRONG';

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
  readonly buyer?: Buyer | null | undefined;
  /** Whether the goods are sent as a commercial consignment or as a parcel. */
  readonly form?: ShipmentForm | null | undefined;
  /** Who is the importer of record in the market. When absent, the one that the Incoterms rule obliges to clear the goods for import: the exporter for `DDP`, otherwise the importer. */
  readonly importerOfRecord?: Actor | null | undefined;
  /** Incoterms 2020 rule, for example `FOB` or `DDP`. */
  readonly incoterm?: string | null | undefined;
  /** How the goods are transported to the market. */
  readonly transport?: Transport | null | undefined;
};

/** Input of a new watch. */
export type SaveWatchInput = {
  /** Label that you choose. Maximum 200 characters. */
  readonly label: string;
  /** Language of the news if their reader asks for no other: `en` or `ko`. Default: the language of the request. */
  readonly language?: string | null | undefined;
  /** Input of the plan, as for `entryPlan`. Without `asOf`, the plan is that of the current day. */
  readonly plan: EntryPlanInput;
};

/** Form of a shipment. */
export type ShipmentForm =
  /** A commercial consignment. */
  | 'CONSIGNMENT'
  /** A parcel, by post or courier. */
  | 'PARCEL';

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

/** How an offering reaches its buyers. */
export type SupplyMode =
  | 'GOODS'
  | 'LICENCE'
  | 'SERVICE'
  | 'SOFTWARE';

/** An answer to a trait. Exactly one of `holds`, `amount` and `option` must be given, depending on the kind of the trait. */
export type TraitAnswer = {
  /** Amount, in the unit of the trait. */
  readonly amount?: number | null | undefined;
  /** Answer to a yes/no trait. */
  readonly holds?: boolean | null | undefined;
  /** The selected option of a choice. */
  readonly option?: string | null | undefined;
  /** ID of the trait, for example `trait/transmits-radio`. */
  readonly trait: string;
};

/** Means of transport. */
export type Transport =
  | 'AIR'
  | 'POST'
  | 'RAIL'
  | 'ROAD'
  | 'SEA';

/** Whether the offering can be sold in the market. */
export type Verdict =
  /** Blocked, for example by a prohibition or an exhausted quota. */
  | 'BLOCKED'
  /** Depends on the answer to an open question, or export control is not known. */
  | 'CONDITIONAL'
  | 'OPEN'
  /** The knowledge base has no data for this class in this market in an area that decides: import control or conformity of goods, conformity or digital regulation of services and software, import control of licences. */
  | 'UNKNOWN';

export type SignInSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInSettingsQuery = { readonly signIn: { readonly issuer: string | null, readonly clientId: string | null, readonly audience: string | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly signedIn: boolean, readonly name: string, readonly roles: ReadonlyArray<Role> } };

export type SavedPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedPlansQuery = { readonly savedPlans: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: string, readonly savedAt: string, readonly question: EntryPlanInput, readonly progress: ReadonlyArray<{ readonly doneOn: string, readonly requirement:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }> }, readonly watches: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly question: EntryPlanInput, readonly news: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly changes: ReadonlyArray<{ readonly text: string }> } }> } }> };

export type SavePlanMutationVariables = Exact<{
  input: EntryPlanInput;
  label: string;
}>;


export type SavePlanMutation = { readonly savePlan: { readonly savedPlan: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type SaveWatchMutationVariables = Exact<{
  input: SaveWatchInput;
}>;


export type SaveWatchMutation = { readonly saveWatch: { readonly watch: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type SaveCompanyMutationVariables = Exact<{
  input: CompanyProfileInput;
}>;


export type SaveCompanyMutation = { readonly saveCompany: { readonly company: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type RemoveSavedPlanMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSavedPlanMutation = { readonly removeSavedPlan: { readonly problems: ReadonlyArray<{ readonly message: string }> } };

export type RemoveWatchMutationVariables = Exact<{
  id: string;
}>;


export type RemoveWatchMutation = { readonly removeWatch: { readonly problems: ReadonlyArray<{ readonly message: string }> } };

export type RecordStepMutationVariables = Exact<{
  savedPlan: string;
  requirement: string;
  doneOn: string;
  paper?: string | null | undefined;
}>;


export type RecordStepMutation = { readonly recordStep: { readonly savedPlan: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly message: string }> } };

export type UndoStepMutationVariables = Exact<{
  savedPlan: string;
  requirement: string;
}>;


export type UndoStepMutation = { readonly undoStep: { readonly savedPlan: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly message: string }> } };

export type CompareQueryVariables = Exact<{
  input: CompareMarketsInput;
  currency: string;
}>;


export type CompareQuery = { readonly compareMarkets: { readonly rows: ReadonlyArray<{ readonly target: { readonly code: string, readonly name: string }, readonly plan: { readonly verdict: Verdict, readonly asOf: string, readonly unknownDurations: number, readonly durationIsLowerBound: boolean, readonly offering: { readonly mode: SupplyMode, readonly class: { readonly id: string, readonly name: string, readonly code: string | null } | null, readonly product: { readonly name: string } | null }, readonly cost: { readonly unknownCosts: number, readonly inCurrency: { readonly net: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly rates: ReadonlyArray<{ readonly currency: string, readonly month: string }> } | null }, readonly duty: { readonly mfn: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null } | null, readonly best: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly agreement: { readonly name: string } | null } | null }, readonly steps: ReadonlyArray<{ readonly status: StepStatus, readonly inBranch: boolean }>, readonly questions: ReadonlyArray<{ readonly key: string }>, readonly coverage: ReadonlyArray<{ readonly level: CoverageLevel }>, readonly duration: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly milestones: ReadonlyArray<{ readonly event: MilestoneEvent, readonly isLowerBound: boolean, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null }> } | null, readonly problem: { readonly code: string, readonly message: string, readonly field: string | null } | null }> } };

export type MarketFiguresFragment = { readonly verdict: Verdict, readonly asOf: string, readonly unknownDurations: number, readonly durationIsLowerBound: boolean, readonly offering: { readonly mode: SupplyMode, readonly class: { readonly id: string, readonly name: string, readonly code: string | null } | null, readonly product: { readonly name: string } | null }, readonly cost: { readonly unknownCosts: number, readonly inCurrency: { readonly net: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly rates: ReadonlyArray<{ readonly currency: string, readonly month: string }> } | null }, readonly duty: { readonly mfn: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null } | null, readonly best: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly agreement: { readonly name: string } | null } | null }, readonly steps: ReadonlyArray<{ readonly status: StepStatus, readonly inBranch: boolean }>, readonly questions: ReadonlyArray<{ readonly key: string }>, readonly coverage: ReadonlyArray<{ readonly level: CoverageLevel }>, readonly duration: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly milestones: ReadonlyArray<{ readonly event: MilestoneEvent, readonly isLowerBound: boolean, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null }> };

export type ScheduleMarketsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScheduleMarketsQuery = { readonly tariffSchedules: ReadonlyArray<{ readonly territory:
      | { readonly __typename: 'Bloc', readonly members: ReadonlyArray<{ readonly node: { readonly code: string } }> }
      | { readonly __typename: 'Country', readonly code: string }
     }> };

export type EnumNamesQueryVariables = Exact<{
  enums: ReadonlyArray<string> | string;
}>;


export type EnumNamesQuery = { readonly displayNames: ReadonlyArray<{ readonly enum: string, readonly values: ReadonlyArray<{ readonly value: string, readonly name: string }> }> };

export type IntangibleClassesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntangibleClassesQuery = { readonly productClasses: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } };

export type MarketsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MarketsQuery = { readonly countries: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly code: string, readonly name: string } }> } };

export type OfferingNameQueryVariables = Exact<{
  id: string;
}>;


export type OfferingNameQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly code: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type SuggestOfferingsQueryVariables = Exact<{
  query: string;
  scheme: string;
}>;


export type SuggestOfferingsQuery = { readonly suggest: ReadonlyArray<{ readonly label: string, readonly code: string | null, readonly matchedText: string, readonly place: string | null, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type SuggestCertificatesQueryVariables = Exact<{
  query: string;
}>;


export type SuggestCertificatesQuery = { readonly suggest: ReadonlyArray<{ readonly label: string, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type RequirementNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type RequirementNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type PlanAdvisedFragment = { readonly advisedChecks: ReadonlyArray<{ readonly certainty: AdvisedCertainty, readonly text: string, readonly question: string, readonly code: { readonly id: string, readonly name: string, readonly code: string | null } }> };

export type PlanAnswerFragment = { readonly verdict: Verdict, readonly verdictReason: string, readonly asOf: string, readonly unknownDurations: number, readonly durationIsLowerBound: boolean, readonly target: { readonly code: string, readonly name: string }, readonly offering: { readonly mode: SupplyMode, readonly class: { readonly id: string, readonly code: string | null, readonly name: string } | null, readonly product: { readonly name: string } | null }, readonly branch: ReadonlyArray<{ readonly question: { readonly key: string, readonly text: string }, readonly answer: { readonly name: string } }>, readonly cost: { readonly unknownCosts: number, readonly inCurrency: { readonly gross: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly support: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly net: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly rates: ReadonlyArray<{ readonly currency: string, readonly month: string, readonly perUsd: number }> } | null, readonly net: ReadonlyArray<{ readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }> }, readonly duty: { readonly saving: number | null, readonly note: string | null, readonly mfn: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null } | null, readonly best: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly agreement: { readonly name: string } | null } | null, readonly lines: ReadonlyArray<{ readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null }> }, readonly landedCost: { readonly isLowerBound: boolean, readonly total: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null } | null, readonly questions: ReadonlyArray<{ readonly key: string }>, readonly coverage: ReadonlyArray<{ readonly area: Area, readonly level: CoverageLevel }>, readonly duration: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly milestones: ReadonlyArray<{ readonly event: MilestoneEvent, readonly isLowerBound: boolean, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null }> };

export type PlanChargesFragment = { readonly charges: ReadonlyArray<{ readonly kind: CustomsRuleKind, readonly base: ChargeBase, readonly note: string | null, readonly best: { readonly rule: { readonly id: string } } | null, readonly lines: ReadonlyArray<{ readonly rate: number | null, readonly formula: string, readonly rule: { readonly id: string, readonly name: string, readonly cites: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> }, readonly agreement: { readonly id: string, readonly name: string } | null, readonly proofs: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly on: string | null, readonly about: ReadonlyArray<
      | { readonly __typename: 'AgencyCode', readonly id: string }
      | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
      | { readonly __typename: 'Authority', readonly id: string }
      | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
      | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Country', readonly name: string, readonly id: string }
      | { readonly __typename: 'Coverage', readonly id: string }
      | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
      | { readonly __typename: 'ExchangeRate', readonly id: string }
      | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
      | { readonly __typename: 'Need', readonly name: string, readonly id: string }
      | { readonly __typename: 'OriginRule', readonly id: string }
      | { readonly __typename: 'Product', readonly name: string, readonly id: string }
      | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
      | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
      | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Source', readonly name: string, readonly id: string }
      | { readonly __typename: 'Stage', readonly id: string }
      | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
      | { readonly __typename: 'Survey', readonly id: string }
      | { readonly __typename: 'Terms', readonly id: string }
      | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
    > }> };

export type PlanCoverageFragment = { readonly coverage: ReadonlyArray<{ readonly area: Area, readonly level: CoverageLevel, readonly checkedOn: string | null, readonly note: string | null }> };

export type DayChangesQueryVariables = Exact<{
  input: EntryPlanInput;
  from: string;
  to: string;
}>;


export type DayChangesQuery = { readonly entryPlanChanges: { readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly text: string, readonly about:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type PlanDutyFragment = { readonly entryOn: string, readonly target: { readonly id: string, readonly code: string }, readonly offering: { readonly mode: SupplyMode }, readonly duty: { readonly saving: number | null, readonly note: string | null, readonly best: { readonly rule: { readonly id: string } } | null, readonly mfn: { readonly rule: { readonly id: string } } | null, readonly lines: ReadonlyArray<{ readonly rate: number | null, readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly formula: string, readonly rule: { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null, readonly cites: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> }, readonly agreement: { readonly id: string, readonly name: string } | null, readonly originRules: ReadonlyArray<{ readonly id: string, readonly text: string, readonly goods: string | null }>, readonly proofs: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly layers: ReadonlyArray<{ readonly effect: DutyEffect, readonly rate: number | null, readonly added: number | null, readonly rule: { readonly id: string, readonly name: string, readonly on: DutyOn | null } }> }>, readonly nationalLines: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly name: string }> }, readonly questions: ReadonlyArray<{ readonly key: string, readonly text: string, readonly decides: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
    > }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly on: string | null, readonly about: ReadonlyArray<
      | { readonly __typename: 'AgencyCode', readonly id: string }
      | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
      | { readonly __typename: 'Authority', readonly id: string }
      | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
      | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Country', readonly name: string, readonly id: string }
      | { readonly __typename: 'Coverage', readonly id: string }
      | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
      | { readonly __typename: 'ExchangeRate', readonly id: string }
      | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
      | { readonly __typename: 'Need', readonly name: string, readonly id: string }
      | { readonly __typename: 'OriginRule', readonly id: string }
      | { readonly __typename: 'Product', readonly name: string, readonly id: string }
      | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
      | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
      | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Source', readonly name: string, readonly id: string }
      | { readonly __typename: 'Stage', readonly id: string }
      | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
      | { readonly __typename: 'Survey', readonly id: string }
      | { readonly __typename: 'Terms', readonly id: string }
      | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
    > }> };

export type NationalLineRatesQueryVariables = Exact<{
  input: EntryPlanInput;
  market: string;
  day: string;
}>;


export type NationalLineRatesQuery = { readonly entryPlan: { readonly duty: { readonly nationalLines: ReadonlyArray<{ readonly id: string, readonly tariffRates: ReadonlyArray<{ readonly rate: number | null, readonly formula: string, readonly schedule: { readonly id: string, readonly under: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }> } } };

export type PlanTimesFragment = { readonly durationIsLowerBound: boolean, readonly duration: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly milestones: ReadonlyArray<{ readonly event: MilestoneEvent, readonly isLowerBound: boolean, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null }> };

export type DayRangePartsFragment = { readonly min: number | null, readonly typical: number | null, readonly max: number | null };

export type CostPartsFragment = { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer };

export type PlanJourneyFragment = { readonly steps: ReadonlyArray<{ readonly key: string, readonly status: StepStatus, readonly inBranch: boolean, readonly doneBy: Actor | null, readonly critical: boolean, readonly slack: number | null, readonly earliestStart: number | null, readonly earliestFinish: number | null, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null, readonly cost: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly due: { readonly text: string } | null, readonly recurs: { readonly text: string } | null, readonly requirement:
      | { readonly id: string, readonly name: string, readonly description: string | null, readonly dayKind: DayKind | null, readonly validityMonths: number | null, readonly handledBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }
      | { readonly id: string, readonly name: string, readonly description: string | null, readonly dayKind: DayKind | null, readonly validityMonths: number | null, readonly handledBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }
    , readonly stage: { readonly id: string }, readonly rules: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }
      | { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }
    >, readonly because: ReadonlyArray<{ readonly text: string, readonly path: ReadonlyArray<
        | { readonly __typename: 'AgencyCode', readonly id: string }
        | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
        | { readonly __typename: 'Authority', readonly id: string }
        | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
        | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Company', readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'Coverage', readonly id: string }
        | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
        | { readonly __typename: 'ExchangeRate', readonly id: string }
        | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
        | { readonly __typename: 'Need', readonly name: string, readonly id: string }
        | { readonly __typename: 'OriginRule', readonly id: string }
        | { readonly __typename: 'Product', readonly name: string, readonly id: string }
        | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
        | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
        | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly id: string }
        | { readonly __typename: 'Stage', readonly id: string }
        | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
        | { readonly __typename: 'Survey', readonly id: string }
        | { readonly __typename: 'Terms', readonly id: string }
        | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
      > }>, readonly dependsOn: ReadonlyArray<{ readonly key: string, readonly requirement:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }>, readonly metBy: { readonly key: string, readonly requirement:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       } | null, readonly creditedBy: { readonly effect: CreditEffect, readonly daysSaved: number | null, readonly certification: { readonly id: string, readonly name: string } | null, readonly recognition: { readonly id: string, readonly name: string } | null } | null, readonly support: ReadonlyArray<{ readonly status: ProgramStatus, readonly program: { readonly id: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> }>, readonly journey: ReadonlyArray<{ readonly gap: string | null, readonly stage: { readonly id: string, readonly name: string }, readonly steps: ReadonlyArray<{ readonly key: string }>, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly support: ReadonlyArray<{ readonly status: ProgramStatus, readonly share: number | null, readonly note: string | null, readonly program: { readonly id: string, readonly name: string, readonly kind: ProgramKind, readonly runBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }, readonly cap: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly amount: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly ownShare: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null }>, readonly leadsTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type PlanLandedCostFragment = { readonly offering: { readonly mode: SupplyMode }, readonly duty: { readonly best: { readonly rule: { readonly id: string } } | null, readonly lines: ReadonlyArray<{ readonly rule: { readonly id: string }, readonly agreement: { readonly id: string, readonly name: string } | null }> }, readonly landedCost: { readonly isLowerBound: boolean, readonly total: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly note: string | null, readonly amount: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly rule: { readonly id: string, readonly name: string } | null }> } | null };

type NodeName_AgencyCode_Fragment = { readonly __typename: 'AgencyCode', readonly id: string };

type NodeName_Agreement_Fragment = { readonly __typename: 'Agreement', readonly name: string, readonly id: string };

type NodeName_Authority_Fragment = { readonly __typename: 'Authority', readonly id: string };

type NodeName_Bloc_Fragment = { readonly __typename: 'Bloc', readonly name: string, readonly id: string };

type NodeName_Certification_Fragment = { readonly __typename: 'Certification', readonly name: string, readonly id: string };

type NodeName_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type NodeName_Company_Fragment = { readonly __typename: 'Company', readonly id: string };

type NodeName_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string };

type NodeName_Coverage_Fragment = { readonly __typename: 'Coverage', readonly id: string };

type NodeName_CustomsRule_Fragment = { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string };

type NodeName_ExchangeRate_Fragment = { readonly __typename: 'ExchangeRate', readonly id: string };

type NodeName_Formality_Fragment = { readonly __typename: 'Formality', readonly name: string, readonly id: string };

type NodeName_Need_Fragment = { readonly __typename: 'Need', readonly name: string, readonly id: string };

type NodeName_OriginRule_Fragment = { readonly __typename: 'OriginRule', readonly id: string };

type NodeName_Product_Fragment = { readonly __typename: 'Product', readonly name: string, readonly id: string };

type NodeName_ProductClass_Fragment = { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string };

type NodeName_Recognition_Fragment = { readonly __typename: 'Recognition', readonly name: string, readonly id: string };

type NodeName_Regulation_Fragment = { readonly __typename: 'Regulation', readonly name: string, readonly id: string };

type NodeName_Source_Fragment = { readonly __typename: 'Source', readonly name: string, readonly id: string };

type NodeName_Stage_Fragment = { readonly __typename: 'Stage', readonly id: string };

type NodeName_SupportProgram_Fragment = { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string };

type NodeName_Survey_Fragment = { readonly __typename: 'Survey', readonly id: string };

type NodeName_Terms_Fragment = { readonly __typename: 'Terms', readonly id: string };

type NodeName_Trait_Fragment = { readonly __typename: 'Trait', readonly name: string, readonly id: string };

export type NodeNameFragment =
  | NodeName_AgencyCode_Fragment
  | NodeName_Agreement_Fragment
  | NodeName_Authority_Fragment
  | NodeName_Bloc_Fragment
  | NodeName_Certification_Fragment
  | NodeName_Claim_Fragment
  | NodeName_Company_Fragment
  | NodeName_Country_Fragment
  | NodeName_Coverage_Fragment
  | NodeName_CustomsRule_Fragment
  | NodeName_ExchangeRate_Fragment
  | NodeName_Formality_Fragment
  | NodeName_Need_Fragment
  | NodeName_OriginRule_Fragment
  | NodeName_Product_Fragment
  | NodeName_ProductClass_Fragment
  | NodeName_Recognition_Fragment
  | NodeName_Regulation_Fragment
  | NodeName_Source_Fragment
  | NodeName_Stage_Fragment
  | NodeName_SupportProgram_Fragment
  | NodeName_Survey_Fragment
  | NodeName_Terms_Fragment
  | NodeName_Trait_Fragment
;

export type PlanQueryVariables = Exact<{
  input: EntryPlanInput;
  currency: string;
}>;


export type PlanQuery = { readonly entryPlan: { readonly asOf: string, readonly entryOn: string, readonly verdict: Verdict, readonly verdictReason: string, readonly unknownDurations: number, readonly durationIsLowerBound: boolean, readonly target: { readonly id: string, readonly code: string, readonly name: string }, readonly origin: { readonly id: string, readonly code: string, readonly name: string }, readonly offering: { readonly mode: SupplyMode, readonly class: { readonly id: string, readonly code: string | null, readonly name: string } | null, readonly product: { readonly id: string, readonly name: string } | null }, readonly readings: ReadonlyArray<{ readonly field: string, readonly given: string, readonly text: string }>, readonly branch: ReadonlyArray<{ readonly question: { readonly key: string, readonly text: string }, readonly answer: { readonly name: string } }>, readonly cost: { readonly unknownCosts: number, readonly inCurrency: { readonly gross: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly support: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly net: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }, readonly rates: ReadonlyArray<{ readonly currency: string, readonly month: string, readonly perUsd: number }> } | null, readonly net: ReadonlyArray<{ readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer }> }, readonly duty: { readonly saving: number | null, readonly note: string | null, readonly mfn: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly rule: { readonly id: string } } | null, readonly best: { readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly agreement: { readonly name: string } | null, readonly rule: { readonly id: string } } | null, readonly lines: ReadonlyArray<{ readonly total: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly rate: number | null, readonly formula: string, readonly rule: { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null, readonly cites: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> }, readonly agreement: { readonly id: string, readonly name: string } | null, readonly originRules: ReadonlyArray<{ readonly id: string, readonly text: string, readonly goods: string | null }>, readonly proofs: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly layers: ReadonlyArray<{ readonly effect: DutyEffect, readonly rate: number | null, readonly added: number | null, readonly rule: { readonly id: string, readonly name: string, readonly on: DutyOn | null } }> }>, readonly nationalLines: ReadonlyArray<{ readonly id: string, readonly code: string | null, readonly name: string }> }, readonly landedCost: { readonly isLowerBound: boolean, readonly total: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly lines: ReadonlyArray<{ readonly label: string, readonly note: string | null, readonly amount: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly rule: { readonly id: string, readonly name: string } | null }> } | null, readonly questions: ReadonlyArray<{ readonly key: string, readonly kind: QuestionKind, readonly text: string, readonly answerIn: ReadonlyArray<string>, readonly trait: { readonly id: string, readonly name: string, readonly unit: string | null } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly name: string }>, readonly decides: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }>, readonly coverage: ReadonlyArray<{ readonly area: Area, readonly level: CoverageLevel, readonly checkedOn: string | null, readonly note: string | null }>, readonly steps: ReadonlyArray<{ readonly key: string, readonly status: StepStatus, readonly inBranch: boolean, readonly critical: boolean, readonly slack: number | null, readonly earliestStart: number | null, readonly earliestFinish: number | null, readonly doneBy: Actor | null, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null, readonly requirement:
        | { readonly id: string, readonly name: string, readonly description: string | null, readonly dayKind: DayKind | null, readonly validityMonths: number | null, readonly handledBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }
        | { readonly id: string, readonly name: string, readonly description: string | null, readonly dayKind: DayKind | null, readonly validityMonths: number | null, readonly handledBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }
      , readonly stage: { readonly id: string, readonly name: string }, readonly dependsOn: ReadonlyArray<{ readonly key: string, readonly requirement:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly cost: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly due: { readonly text: string } | null, readonly recurs: { readonly text: string } | null, readonly rules: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }
        | { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }
      >, readonly because: ReadonlyArray<{ readonly text: string, readonly path: ReadonlyArray<
          | { readonly __typename: 'AgencyCode', readonly id: string }
          | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
          | { readonly __typename: 'Authority', readonly id: string }
          | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
          | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Company', readonly id: string }
          | { readonly __typename: 'Country', readonly name: string, readonly id: string }
          | { readonly __typename: 'Coverage', readonly id: string }
          | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
          | { readonly __typename: 'ExchangeRate', readonly id: string }
          | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
          | { readonly __typename: 'Need', readonly name: string, readonly id: string }
          | { readonly __typename: 'OriginRule', readonly id: string }
          | { readonly __typename: 'Product', readonly name: string, readonly id: string }
          | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
          | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
          | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
          | { readonly __typename: 'Source', readonly name: string, readonly id: string }
          | { readonly __typename: 'Stage', readonly id: string }
          | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
          | { readonly __typename: 'Survey', readonly id: string }
          | { readonly __typename: 'Terms', readonly id: string }
          | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
        > }>, readonly metBy: { readonly key: string, readonly requirement:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         } | null, readonly creditedBy: { readonly effect: CreditEffect, readonly daysSaved: number | null, readonly certification: { readonly id: string, readonly name: string } | null, readonly recognition: { readonly id: string, readonly name: string } | null } | null, readonly support: ReadonlyArray<{ readonly status: ProgramStatus, readonly program: { readonly id: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> }>, readonly journey: ReadonlyArray<{ readonly gap: string | null, readonly stage: { readonly id: string, readonly name: string }, readonly steps: ReadonlyArray<{ readonly key: string }>, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly support: ReadonlyArray<{ readonly status: ProgramStatus, readonly share: number | null, readonly note: string | null, readonly program: { readonly id: string, readonly name: string, readonly kind: ProgramKind, readonly runBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }, readonly cap: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly amount: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly ownShare: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null }>, readonly leadsTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly charges: ReadonlyArray<{ readonly kind: CustomsRuleKind, readonly base: ChargeBase, readonly note: string | null, readonly best: { readonly rule: { readonly id: string } } | null, readonly lines: ReadonlyArray<{ readonly rate: number | null, readonly formula: string, readonly rule: { readonly id: string, readonly name: string, readonly cites: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> }, readonly agreement: { readonly id: string, readonly name: string } | null, readonly proofs: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }> }>, readonly advisedChecks: ReadonlyArray<{ readonly certainty: AdvisedCertainty, readonly text: string, readonly question: string, readonly code: { readonly id: string, readonly name: string, readonly code: string | null } }>, readonly notApplicable: ReadonlyArray<{ readonly reason: RuledOutReason, readonly text: string, readonly rule:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly on: string | null, readonly about: ReadonlyArray<
        | { readonly __typename: 'AgencyCode', readonly id: string }
        | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
        | { readonly __typename: 'Authority', readonly id: string }
        | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
        | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Company', readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'Coverage', readonly id: string }
        | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
        | { readonly __typename: 'ExchangeRate', readonly id: string }
        | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
        | { readonly __typename: 'Need', readonly name: string, readonly id: string }
        | { readonly __typename: 'OriginRule', readonly id: string }
        | { readonly __typename: 'Product', readonly name: string, readonly id: string }
        | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
        | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
        | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Source', readonly name: string, readonly id: string }
        | { readonly __typename: 'Stage', readonly id: string }
        | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
        | { readonly __typename: 'Survey', readonly id: string }
        | { readonly __typename: 'Terms', readonly id: string }
        | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
      > }>, readonly knowledge: { readonly sequence: number, readonly publishedAt: string }, readonly duration: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly milestones: ReadonlyArray<{ readonly event: MilestoneEvent, readonly isLowerBound: boolean, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null }> } };

export type GivenTraitsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type GivenTraitsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly question: string, readonly unit: string | null, readonly options: ReadonlyArray<string> | null, readonly optionNames: ReadonlyArray<string> | null, readonly id: string }
   | null> };

export type PlanQuestionsFragment = { readonly questions: ReadonlyArray<{ readonly key: string, readonly kind: QuestionKind, readonly text: string, readonly answerIn: ReadonlyArray<string>, readonly trait: { readonly id: string, readonly name: string, readonly unit: string | null } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly name: string }>, readonly decides: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }> };

export type AnswerEffectsQueryVariables = Exact<{
  input: EntryPlanInput;
}>;


export type AnswerEffectsQuery = { readonly entryPlan: { readonly questions: ReadonlyArray<{ readonly key: string, readonly effectsNote: string | null, readonly effects: ReadonlyArray<{ readonly answer: string, readonly verdict: Verdict, readonly dutyPoints: number | null, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null, readonly cost: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly adds: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly removes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }> | null }> } };

export type PlanReceiptFragment = { readonly asOf: string, readonly entryOn: string, readonly knowledge: { readonly sequence: number, readonly publishedAt: string } };

export type PlanRuledOutFragment = { readonly notApplicable: ReadonlyArray<{ readonly reason: RuledOutReason, readonly text: string, readonly rule:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type CitationPartsFragment = { readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } };

export type StepRowFragment = { readonly key: string, readonly status: StepStatus, readonly inBranch: boolean, readonly doneBy: Actor | null, readonly critical: boolean, readonly slack: number | null, readonly earliestStart: number | null, readonly earliestFinish: number | null, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null, readonly cost: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly due: { readonly text: string } | null, readonly recurs: { readonly text: string } | null, readonly requirement:
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly dayKind: DayKind | null, readonly validityMonths: number | null, readonly handledBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly dayKind: DayKind | null, readonly validityMonths: number | null, readonly handledBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }
  , readonly stage: { readonly id: string }, readonly rules: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }
    | { readonly id: string, readonly name: string, readonly validFrom: string | null, readonly validTo: string | null }
  >, readonly because: ReadonlyArray<{ readonly text: string, readonly path: ReadonlyArray<
      | { readonly __typename: 'AgencyCode', readonly id: string }
      | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
      | { readonly __typename: 'Authority', readonly id: string }
      | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
      | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Country', readonly name: string, readonly id: string }
      | { readonly __typename: 'Coverage', readonly id: string }
      | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
      | { readonly __typename: 'ExchangeRate', readonly id: string }
      | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
      | { readonly __typename: 'Need', readonly name: string, readonly id: string }
      | { readonly __typename: 'OriginRule', readonly id: string }
      | { readonly __typename: 'Product', readonly name: string, readonly id: string }
      | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
      | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
      | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Source', readonly name: string, readonly id: string }
      | { readonly __typename: 'Stage', readonly id: string }
      | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
      | { readonly __typename: 'Survey', readonly id: string }
      | { readonly __typename: 'Terms', readonly id: string }
      | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
    > }>, readonly dependsOn: ReadonlyArray<{ readonly key: string, readonly requirement:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly metBy: { readonly key: string, readonly requirement:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     } | null, readonly creditedBy: { readonly effect: CreditEffect, readonly daysSaved: number | null, readonly certification: { readonly id: string, readonly name: string } | null, readonly recognition: { readonly id: string, readonly name: string } | null } | null, readonly support: ReadonlyArray<{ readonly status: ProgramStatus, readonly program: { readonly id: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly about: string | null, readonly locator: string | null, readonly confidence: Confidence, readonly says: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly url: string | null, readonly publisher: string | null, readonly published: string | null, readonly checkedOn: string | null } }> };

export type SupportRowFragment = { readonly status: ProgramStatus, readonly share: number | null, readonly note: string | null, readonly program: { readonly id: string, readonly name: string, readonly kind: ProgramKind, readonly runBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string | null }> }, readonly cap: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly amount: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null, readonly ownShare: { readonly min: number | null, readonly typical: number | null, readonly max: number | null, readonly currency: string, readonly per: CostPer } | null };

export type PlanTimelineFragment = { readonly asOf: string, readonly unknownDurations: number, readonly durationIsLowerBound: boolean, readonly steps: ReadonlyArray<{ readonly key: string, readonly status: StepStatus, readonly inBranch: boolean, readonly critical: boolean, readonly slack: number | null, readonly earliestStart: number | null, readonly earliestFinish: number | null, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null, readonly requirement:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly stage: { readonly id: string, readonly name: string }, readonly dependsOn: ReadonlyArray<{ readonly key: string }> }>, readonly duration: { readonly min: number | null, readonly typical: number | null, readonly max: number | null }, readonly milestones: ReadonlyArray<{ readonly event: MilestoneEvent, readonly isLowerBound: boolean, readonly days: { readonly min: number | null, readonly typical: number | null, readonly max: number | null } | null }> };

export type PlanWarningsFragment = { readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly on: string | null, readonly about: ReadonlyArray<
      | { readonly __typename: 'AgencyCode', readonly id: string }
      | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
      | { readonly __typename: 'Authority', readonly id: string }
      | { readonly __typename: 'Bloc', readonly name: string, readonly id: string }
      | { readonly __typename: 'Certification', readonly name: string, readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Country', readonly name: string, readonly id: string }
      | { readonly __typename: 'Coverage', readonly id: string }
      | { readonly __typename: 'CustomsRule', readonly name: string, readonly id: string }
      | { readonly __typename: 'ExchangeRate', readonly id: string }
      | { readonly __typename: 'Formality', readonly name: string, readonly id: string }
      | { readonly __typename: 'Need', readonly name: string, readonly id: string }
      | { readonly __typename: 'OriginRule', readonly id: string }
      | { readonly __typename: 'Product', readonly name: string, readonly id: string }
      | { readonly __typename: 'ProductClass', readonly name: string, readonly code: string | null, readonly id: string }
      | { readonly __typename: 'Recognition', readonly name: string, readonly id: string }
      | { readonly __typename: 'Regulation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Source', readonly name: string, readonly id: string }
      | { readonly __typename: 'Stage', readonly id: string }
      | { readonly __typename: 'SupportProgram', readonly name: string, readonly id: string }
      | { readonly __typename: 'Survey', readonly id: string }
      | { readonly __typename: 'Terms', readonly id: string }
      | { readonly __typename: 'Trait', readonly name: string, readonly id: string }
    > }> };

export type ReportFactMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportFactMutation = { readonly reportFact: { readonly reference: string | null, readonly problems: ReadonlyArray<{ readonly field: string | null, readonly message: string }> } };

export const DayRangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<DayRangePartsFragment, unknown>;
export const PlanTimesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<PlanTimesFragment, unknown>;
export const CostPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<CostPartsFragment, unknown>;
export const MarketFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknownCosts"}},{"kind":"Field","name":{"kind":"Name","value":"inCurrency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<MarketFiguresFragment, unknown>;
export const PlanAdvisedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAdvised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisedChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]} as unknown as DocumentNode<PlanAdvisedFragment, unknown>;
export const PlanAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknownCosts"}},{"kind":"Field","name":{"kind":"Name","value":"inCurrency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"perUsd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saving"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<PlanAnswerFragment, unknown>;
export const NodeNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NodeNameFragment, unknown>;
export const PlanWarningsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanWarningsFragment, unknown>;
export const CitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}}]} as unknown as DocumentNode<CitationPartsFragment, unknown>;
export const PlanChargesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanCharges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWarnings"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}}]} as unknown as DocumentNode<PlanChargesFragment, unknown>;
export const PlanCoverageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PlanCoverageFragment, unknown>;
export const PlanDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWarnings"}},{"kind":"Field","name":{"kind":"Name","value":"entryOn"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"originRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"goods"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saving"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"nationalLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}}]} as unknown as DocumentNode<PlanDutyFragment, unknown>;
export const StepRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"slack"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dayKind"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"handledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"daysSaved"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}}]} as unknown as DocumentNode<StepRowFragment, unknown>;
export const SupportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"runBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<SupportRowFragment, unknown>;
export const PlanJourneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanJourney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"slack"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dayKind"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"handledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"daysSaved"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"runBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<PlanJourneyFragment, unknown>;
export const PlanLandedCostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLandedCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<PlanLandedCostFragment, unknown>;
export const PlanQuestionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanQuestions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"trait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerIn"}}]}}]}}]} as unknown as DocumentNode<PlanQuestionsFragment, unknown>;
export const PlanReceiptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"entryOn"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<PlanReceiptFragment, unknown>;
export const PlanRuledOutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRuledOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notApplicable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PlanRuledOutFragment, unknown>;
export const PlanTimelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"slack"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}}]}}]} as unknown as DocumentNode<PlanTimelineFragment, unknown>;
export const SignInSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]}}]} as unknown as DocumentNode<SignInSettingsQuery, SignInSettingsQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedIn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SavedPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"watches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"news"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SavedPlansQuery, SavedPlansQueryVariables>;
export const SavePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SavePlanMutation, SavePlanMutationVariables>;
export const SaveWatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveWatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveWatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveWatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveWatchMutation, SaveWatchMutationVariables>;
export const SaveCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveCompanyMutation, SaveCompanyMutationVariables>;
export const RemoveSavedPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSavedPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSavedPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"savedPlan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSavedPlanMutation, RemoveSavedPlanMutationVariables>;
export const RemoveWatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveWatchMutation, RemoveWatchMutationVariables>;
export const RecordStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"savedPlan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requirement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doneOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paper"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"savedPlan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"savedPlan"}}},{"kind":"Argument","name":{"kind":"Name","value":"requirement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requirement"}}},{"kind":"Argument","name":{"kind":"Name","value":"doneOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doneOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"paper"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paper"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordStepMutation, RecordStepMutationVariables>;
export const UndoStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"savedPlan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requirement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"savedPlan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"savedPlan"}}},{"kind":"Argument","name":{"kind":"Name","value":"requirement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requirement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoStepMutation, UndoStepMutationVariables>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompareMarketsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CurrencyCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareMarkets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MarketFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MarketFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknownCosts"}},{"kind":"Field","name":{"kind":"Name","value":"inCurrency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"month"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const ScheduleMarketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScheduleMarkets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tariffSchedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bloc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleMarketsQuery, ScheduleMarketsQueryVariables>;
export const EnumNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnumNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enums"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"enums"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enums"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enum"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EnumNamesQuery, EnumNamesQueryVariables>;
export const IntangibleClassesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntangibleClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"StringValue","value":"intangible","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntangibleClassesQuery, IntangibleClassesQueryVariables>;
export const MarketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Markets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarketsQuery, MarketsQueryVariables>;
export const OfferingNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferingName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingNameQuery, OfferingNameQueryVariables>;
export const SuggestOfferingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestOfferings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ProductClass","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<SuggestOfferingsQuery, SuggestOfferingsQueryVariables>;
export const SuggestCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Certification","block":false},{"kind":"StringValue","value":"Formality","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SuggestCertificatesQuery, SuggestCertificatesQueryVariables>;
export const RequirementNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequirementNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RequirementNamesQuery, RequirementNamesQueryVariables>;
export const DayChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryPlanChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<DayChangesQuery, DayChangesQueryVariables>;
export const NationalLineRatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalLineRates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"market"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tariffRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"market"},"value":{"kind":"Variable","name":{"kind":"Name","value":"market"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NationalLineRatesQuery, NationalLineRatesQueryVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CurrencyCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"entryOn"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAnswer"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanQuestions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanJourney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimeline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanDuty"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanCharges"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLandedCost"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanCoverage"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAdvised"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanRuledOut"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWarnings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanReceipt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NodeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recognition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"slack"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dayKind"}},{"kind":"Field","name":{"kind":"Name","value":"validityMonths"}},{"kind":"Field","name":{"kind":"Name","value":"handledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"daysSaved"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"runBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownShare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknownCosts"}},{"kind":"Field","name":{"kind":"Name","value":"inCurrency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"perUsd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saving"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanQuestions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"trait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerIn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanJourney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanTimes"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"slack"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWarnings"}},{"kind":"Field","name":{"kind":"Name","value":"entryOn"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"originRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"goods"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"saving"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"nationalLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanCharges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWarnings"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLandedCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanCoverage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAdvised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisedChecks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRuledOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notApplicable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"entryOn"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const GivenTraitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GivenTraits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trait"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"optionNames"}}]}}]}}]}}]} as unknown as DocumentNode<GivenTraitsQuery, GivenTraitsQueryVariables>;
export const AnswerEffectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnswerEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"effectsNote"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"dutyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<AnswerEffectsQuery, AnswerEffectsQueryVariables>;
export const ReportFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportFactMutation, ReportFactMutationVariables>;