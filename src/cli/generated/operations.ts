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
  basedIn?: string | null | undefined;
  /** Number of employees. */
  employees?: number | null | undefined;
  /** Exports of the last year. */
  exports?: MoneyInput | null | undefined;
  /** Growth stage. Derived from the exports when absent. */
  growthStage?: GrowthStage | null | undefined;
  /** Certificates and registrations that the firm holds. */
  holds?: Array<HeldInput> | null | undefined;
  /** ID of your company or of a fictional example. Fields that are not given here are taken from its profile. */
  id?: string | null | undefined;
  /** Sales of the last year. */
  sales?: MoneyInput | null | undefined;
  /** Size, by the law of the country where the firm is based. Derived from the sales when absent, if they decide it. */
  size?: FirmSize | null | undefined;
};

/** Input of a comparison of several destinations. */
export type CompareMarketsInput = {
  /** The day on which work starts, and whose law the plan uses. Today when absent. */
  asOf?: string | null | undefined;
  /** The exporting firm. */
  company?: CompanyInput | null | undefined;
  /** The country from which goods or technology are dispatched. The country of origin when absent. */
  dispatchFrom?: string | null | undefined;
  /** The day of import, which determines the duty and the rules at import. `asOf` when absent. */
  entryOn?: string | null | undefined;
  /** The goods, software, service or licence to be sold. */
  offering: OfferingInput;
  /** Customs origin of the goods. */
  origin?: string;
  /** How to choose between several lawful alternatives. */
  prefer?: Preference;
  /** How the offering is sold. Asked once, and used by every rule that depends on it. */
  sale?: SaleInput | null | undefined;
  /** The destinations. 2 to 20 different countries. */
  targets: Array<string>;
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
  quantity?: number | null | undefined;
  /** Unit of the quantity, for example kg, item or litre. */
  unit?: string | null | undefined;
  /** The customs value. */
  value?: MoneyInput | null | undefined;
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

/** Input of a plan: origin, destination, offering, firm and dates. */
export type EntryPlanInput = {
  /** The day on which work starts, and whose law the plan uses. Today when absent. */
  asOf?: string | null | undefined;
  /** The exporting firm. The more details are given, the more exact are support and credits. */
  company?: CompanyInput | null | undefined;
  /** The country from which goods or technology are dispatched. The country of origin when absent. */
  dispatchFrom?: string | null | undefined;
  /** The day of import, which determines the duty and the rules at import. `asOf` when absent. */
  entryOn?: string | null | undefined;
  /** The goods, software, service or licence to be sold. */
  offering: OfferingInput;
  /** Customs origin of the goods. */
  origin?: string;
  /** How to choose between several lawful alternatives. */
  prefer?: Preference;
  /** How the offering is sold. Asked once, and used by every rule that depends on it. */
  sale?: SaleInput | null | undefined;
  /** The destination country. */
  target: string;
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
  requirement: string;
  /** Last day of validity. No known end when absent. */
  validTo?: string | null | undefined;
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
  amount: number;
  currency: string;
};

/** An offering. Exactly one of `productId`, `classId`, `hsCode` and `cpcCode` must be given. */
export type OfferingInput = {
  /** ID of a class of any scheme, for example `intangible/ai-recruiting` or `hts/85076000`. */
  classId?: string | null | undefined;
  /** A shipment. Needed if a rule depends on amounts. */
  consignment?: ConsignmentInput | null | undefined;
  /** CPC code of a service, for example `8314`. */
  cpcCode?: string | null | undefined;
  /** Code of goods as schedules print it, for example `3304.99` or `3304.99-9000`: of the Harmonized System, or a line of the schedule of the destination or the origin. `readings` of the plan say what was read. */
  hsCode?: string | null | undefined;
  /** How the offering is supplied. Derived from the class when absent. */
  mode?: SupplyMode | null | undefined;
  /** ID of a product of your firm or of a fictional example. */
  productId?: string | null | undefined;
  /** Known properties of the offering, and answers to questions of a plan. */
  traits?: Array<TraitAnswer> | null | undefined;
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
  buyer?: Buyer | null | undefined;
  /** Whether the goods are sent as a commercial consignment or as a parcel. */
  form?: ShipmentForm | null | undefined;
  /** Who is the importer of record in the market. When absent, the one that the Incoterms rule obliges to clear the goods for import: the exporter for `DDP`, otherwise the importer. */
  importerOfRecord?: Actor | null | undefined;
  /** Incoterms 2020 rule, for example `FOB` or `DDP`. */
  incoterm?: string | null | undefined;
  /** How the goods are transported to the market. */
  transport?: Transport | null | undefined;
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
  amount?: number | null | undefined;
  /** Answer to a yes/no trait. */
  holds?: boolean | null | undefined;
  /** The selected option of a choice. */
  option?: string | null | undefined;
  /** ID of the trait, for example `trait/transmits-radio`. */
  trait: string;
};

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

export type CliConfidenceQueryVariables = Exact<{
  input: CompareMarketsInput;
}>;


export type CliConfidenceQuery = { compareMarkets: { rows: Array<{ target: { code: string }, plan: { steps: Array<{ requirement:
            | { cites: Array<{ about: string | null, confidence: Confidence }> }
            | { cites: Array<{ about: string | null, confidence: Confidence }> }
           }> } | null, problem: { message: string } | null }> } };

export type CliCitedRequirementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CliCitedRequirementsQuery = { requirements: { edges: Array<{ node:
        | { cites: Array<{ about: string | null, confidence: Confidence }> }
        | { cites: Array<{ about: string | null, confidence: Confidence }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CliCoveredMarketsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CliCoveredMarketsQuery = { coverages: { edges: Array<{ node: { appliesIn: Array<
          | { __typename: 'Bloc' }
          | { __typename: 'Country', code: string }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CliCoverageQueryVariables = Exact<{
  input: CompareMarketsInput;
}>;


export type CliCoverageQuery = { compareMarkets: { rows: Array<{ target: { code: string }, plan: { coverage: Array<{ area: Area, level: CoverageLevel }> } | null, problem: { message: string } | null }> } };

export type CliSchedulesQueryVariables = Exact<{ [key: string]: never; }>;


export type CliSchedulesQuery = { tariffSchedules: Array<{ lines: number, territory:
      | { id: string }
      | { id: string }
    , editions: Array<{ day: string }>, columns: Array<{ values: number, understood: number, rates: number, schedule: { id: string } }> }> };

export type CliFindQueryVariables = Exact<{
  query: string;
  scheme?: string | null | undefined;
  first: number;
}>;


export type CliFindQuery = { search: { matched: SearchMatch | null, totalCount: number | null, edges: Array<{ matchedText: string | null, node:
        | { id: string, scheme: string, code: string | null, name: string }
        | Record<PropertyKey, never>
       }> } };

export type CliPlanQueryVariables = Exact<{
  input: EntryPlanInput;
  effects?: boolean;
}>;


export type CliPlanQuery = { entryPlan: { asOf: string, entryOn: string, verdict: Verdict, verdictReason: string, durationIsLowerBound: boolean, unknownDurations: number, target: { code: string, name: string }, origin: { code: string, name: string }, offering: { mode: SupplyMode, class: { id: string, code: string | null, scheme: string, name: string } | null, product: { name: string } | null }, readings: Array<{ field: string, given: string, text: string }>, knowledge: { sequence: number, publishedAt: string }, blockedBy: Array<
      | { name: string }
      | { name: string }
    >, branch: Array<{ question: { key: string, text: string }, answer: { value: string, name: string } }>, steps: Array<{ key: string, status: StepStatus, inBranch: boolean, doneBy: Actor | null, earliestStart: number | null, earliestFinish: number | null, critical: boolean, requirement:
        | { name: string }
        | { name: string }
      , stage: { id: string, name: string }, metBy: { key: string } | null, rules: Array<
        | { id: string, name: string }
        | { citation: string | null, id: string, name: string }
      >, because: Array<{ text: string, path: Array<
          | { __typename: 'AgencyCode', id: string }
          | { __typename: 'Agreement', id: string }
          | { __typename: 'Authority', id: string }
          | { __typename: 'Bloc', id: string }
          | { __typename: 'Certification', id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Company', id: string }
          | { __typename: 'Country', id: string }
          | { __typename: 'Coverage', id: string }
          | { __typename: 'CustomsRule', id: string }
          | { __typename: 'ExchangeRate', id: string }
          | { __typename: 'Formality', id: string }
          | { __typename: 'Need', id: string }
          | { __typename: 'OriginRule', id: string }
          | { __typename: 'Product', id: string }
          | { __typename: 'ProductClass', id: string }
          | { __typename: 'Recognition', id: string }
          | { __typename: 'Regulation', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Stage', id: string }
          | { __typename: 'SupportProgram', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'Terms', id: string }
          | { __typename: 'Trait', id: string }
        > }>, dependsOn: Array<{ key: string }>, days: { min: number | null, typical: number | null, max: number | null } | null, cost: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null, due: { text: string } | null, recurs: { text: string } | null, creditedBy: { effect: CreditEffect, daysSaved: number | null, certification: { name: string } | null, recognition: { name: string } | null } | null, support: Array<{ status: ProgramStatus, program: { name: string } }>, sources: Array<{ locator: string | null, confidence: Confidence, source: { name: string, kind: SourceKind, url: string | null } }> }>, duration: { min: number | null, typical: number | null, max: number | null }, milestones: Array<{ event: MilestoneEvent, isLowerBound: boolean, days: { min: number | null, typical: number | null, max: number | null } | null }>, cost: { unknownCosts: number, gross: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }>, support: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }>, net: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }> }, duty: { saving: number | null, note: string | null, lines: Array<{ rate: number | null, total: number | null, atLeast: number | null, atMost: number | null, formula: string, rule: { name: string }, agreement: { name: string } | null, proofs: Array<
          | { name: string }
          | { name: string }
        >, originRules: Array<{ rangeFrom: string, rangeTo: string, goods: string | null, text: string }>, layers: Array<{ effect: DutyEffect, added: number | null, rule: { name: string } }> }>, best: { total: number | null, atLeast: number | null, atMost: number | null, formula: string, rule: { name: string }, agreement: { name: string } | null } | null, mfn: { total: number | null, formula: string, rule: { name: string } } | null, nationalLines: Array<{ code: string | null, name: string }> }, charges: Array<{ kind: CustomsRuleKind, base: ChargeBase, note: string | null, lines: Array<{ formula: string }>, standard: { formula: string, rate: number | null } | null, best: { formula: string, rate: number | null, agreement: { name: string } | null, proofs: Array<
          | { name: string }
          | { name: string }
        > } | null }>, landedCost: { isLowerBound: boolean, lines: Array<{ label: string, note: string | null, amount: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null }>, total: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null } | null, support: Array<{ status: ProgramStatus, share: number | null, note: string | null, program: { id: string, name: string, kind: ProgramKind }, cap: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null, amount: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null, steps: Array<{ key: string }> }>, journey: Array<{ gap: string | null, stage: { id: string, name: string }, steps: Array<{ key: string }>, days: { min: number | null, typical: number | null, max: number | null }, cost: { unknownCosts: number, gross: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }>, support: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }>, net: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }> }, support: Array<{ status: ProgramStatus, program: { name: string } }>, leadsTo: Array<{ name: string }> }>, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, effectsNote?: string | null, choices: Array<{ value: string, name: string }>, trait: { id: string, unit: string | null, readFrom: TraitReading | null } | null, effects?: Array<{ answer: string, dutyPoints: number | null, verdict: Verdict, adds: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, removes: Array<
          | { name: string }
          | { name: string }
        >, days: { min: number | null, typical: number | null, max: number | null } | null, cost: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null }> | null, decides: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }>, notApplicable: Array<{ reason: RuledOutReason, text: string, rule:
        | { name: string }
        | { name: string }
       }>, warnings: Array<{ code: string, message: string }>, coverage: Array<{ area: Area, level: CoverageLevel, checkedOn: string | null, note: string | null }> } };

export type CliStepFragment = { key: string, status: StepStatus, inBranch: boolean, doneBy: Actor | null, earliestStart: number | null, earliestFinish: number | null, critical: boolean, requirement:
    | { name: string }
    | { name: string }
  , stage: { id: string, name: string }, metBy: { key: string } | null, rules: Array<
    | { id: string, name: string }
    | { citation: string | null, id: string, name: string }
  >, because: Array<{ text: string, path: Array<
      | { __typename: 'AgencyCode', id: string }
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Authority', id: string }
      | { __typename: 'Bloc', id: string }
      | { __typename: 'Certification', id: string }
      | { __typename: 'Claim', id: string }
      | { __typename: 'Company', id: string }
      | { __typename: 'Country', id: string }
      | { __typename: 'Coverage', id: string }
      | { __typename: 'CustomsRule', id: string }
      | { __typename: 'ExchangeRate', id: string }
      | { __typename: 'Formality', id: string }
      | { __typename: 'Need', id: string }
      | { __typename: 'OriginRule', id: string }
      | { __typename: 'Product', id: string }
      | { __typename: 'ProductClass', id: string }
      | { __typename: 'Recognition', id: string }
      | { __typename: 'Regulation', id: string }
      | { __typename: 'Source', id: string }
      | { __typename: 'Stage', id: string }
      | { __typename: 'SupportProgram', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'Terms', id: string }
      | { __typename: 'Trait', id: string }
    > }>, dependsOn: Array<{ key: string }>, days: { min: number | null, typical: number | null, max: number | null } | null, cost: { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer } | null, due: { text: string } | null, recurs: { text: string } | null, creditedBy: { effect: CreditEffect, daysSaved: number | null, certification: { name: string } | null, recognition: { name: string } | null } | null, support: Array<{ status: ProgramStatus, program: { name: string } }>, sources: Array<{ locator: string | null, confidence: Confidence, source: { name: string, kind: SourceKind, url: string | null } }> };

export type CliDutyFragment = { saving: number | null, note: string | null, lines: Array<{ rate: number | null, total: number | null, atLeast: number | null, atMost: number | null, formula: string, rule: { name: string }, agreement: { name: string } | null, proofs: Array<
      | { name: string }
      | { name: string }
    >, originRules: Array<{ rangeFrom: string, rangeTo: string, goods: string | null, text: string }>, layers: Array<{ effect: DutyEffect, added: number | null, rule: { name: string } }> }>, best: { total: number | null, atLeast: number | null, atMost: number | null, formula: string, rule: { name: string }, agreement: { name: string } | null } | null, mfn: { total: number | null, formula: string, rule: { name: string } } | null, nationalLines: Array<{ code: string | null, name: string }> };

export type CliDaysFragment = { min: number | null, typical: number | null, max: number | null };

export type CliCostsFragment = { unknownCosts: number, gross: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }>, support: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }>, net: Array<{ min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer }> };

export type CliCostFragment = { min: number | null, typical: number | null, max: number | null, currency: string, per: CostPer };

export type CliKnowledgeQueryVariables = Exact<{ [key: string]: never; }>;


export type CliKnowledgeQuery = { knowledge: { sequence: number, publishedAt: string, seed: string | null } };

export const CliDaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]} as unknown as DocumentNode<CliDaysFragment, unknown>;
export const CliCostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<CliCostFragment, unknown>;
export const CliStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"metBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"daysSaved"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<CliStepFragment, unknown>;
export const CliDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rangeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"rangeTo"}},{"kind":"Field","name":{"kind":"Name","value":"goods"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saving"}},{"kind":"Field","name":{"kind":"Name","value":"nationalLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<CliDutyFragment, unknown>;
export const CliCostsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliCosts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownCosts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}}]} as unknown as DocumentNode<CliCostsFragment, unknown>;
export const CliConfidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliConfidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompareMarketsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareMarkets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CliConfidenceQuery, CliConfidenceQueryVariables>;
export const CliCitedRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliCitedRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CliCitedRequirementsQuery, CliCitedRequirementsQueryVariables>;
export const CliCoveredMarketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliCoveredMarkets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appliesIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CliCoveredMarketsQuery, CliCoveredMarketsQueryVariables>;
export const CliCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompareMarketsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compareMarkets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CliCoverageQuery, CliCoverageQueryVariables>;
export const CliSchedulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliSchedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tariffSchedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"understood"}},{"kind":"Field","name":{"kind":"Name","value":"rates"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<CliSchedulesQuery, CliSchedulesQueryVariables>;
export const CliFindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliFind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ProductClass","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CliFindQuery, CliFindQueryVariables>;
export const CliPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntryPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effects"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"entryOn"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictReason"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationIsLowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"unknownDurations"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCosts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDuty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"landedCost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLowerBound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"cap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCosts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trait"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"readFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effects"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"adds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyPoints"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectsNote"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effects"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notApplicable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliCost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"typical"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"per"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"metBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"earliestFinish"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recurs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"daysSaved"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliCosts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CostSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CliCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownCosts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CliDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"proofs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rangeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"rangeTo"}},{"kind":"Field","name":{"kind":"Name","value":"goods"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"layers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"added"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"best"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saving"}},{"kind":"Field","name":{"kind":"Name","value":"nationalLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<CliPlanQuery, CliPlanQueryVariables>;
export const CliKnowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CliKnowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}}]}}]}}]} as unknown as DocumentNode<CliKnowledgeQuery, CliKnowledgeQueryVariables>;