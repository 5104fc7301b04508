// Generated from schema/. Do not edit.

import type { Localized } from '../../messages/localized.js';

export type Area = 'DUTY' | 'ORIGIN' | 'IMPORT_CONTROL' | 'EXPORT_CONTROL' | 'CONFORMITY' | 'LABELLING' | 'DATA_AND_DIGITAL' | 'TAX' | 'LOGISTICS' | 'INTELLECTUAL_PROPERTY' | 'SETTLEMENT' | 'SUPPORT';

export type RuleSide = 'IMPORT' | 'MARKET' | 'EXPORT';

export type AgreementKind = 'TRADE' | 'TAX' | 'DIGITAL';

export type AgreementStatus = 'CONCLUDED' | 'SIGNED' | 'IN_FORCE' | 'ENDED';

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

export type OriginCriterion = 'WHOLLY_OBTAINED' | 'CHANGE_OF_CHAPTER' | 'CHANGE_OF_HEADING' | 'CHANGE_OF_SUBHEADING' | 'MAXIMUM_VALUE' | 'REGIONAL_VALUE' | 'SPECIFIC_PROCESS' | 'WEIGHT_LIMIT';

export type DayKind = 'CALENDAR' | 'WORKING';

export type Actor = 'EXPORTER' | 'MANUFACTURER' | 'IMPORTER' | 'REPRESENTATIVE' | 'CARRIER' | 'AUTHORITY';

export type GrowthStage = 'DOMESTIC' | 'BEGINNER' | 'PROMISING' | 'GROWTH' | 'STRONG';

export type SupplyMode = 'GOODS' | 'SERVICE' | 'SOFTWARE' | 'LICENCE';

export type CoverageLevel = 'COVERED' | 'PARTLY' | 'NO_DATA';

export type CustomsRuleKind = 'MFN' | 'PREFERENCE' | 'ADDITIONAL_DUTY' | 'TRADE_REMEDY' | 'VAT' | 'FEE' | 'WITHHOLDING' | 'LICENCE' | 'QUOTA' | 'PROHIBITION' | 'DOCUMENT' | 'RELIEF';

export type ChargeBase = 'CUSTOMS_VALUE' | 'CUSTOMS_VALUE_AND_DUTY' | 'CUSTOMS_VALUE_DUTY_AND_INLAND_COST' | 'SALE' | 'ROYALTY' | 'SERVICE_FEE';

export type DutyEffect = 'ADD' | 'ADD_SHARE' | 'TOP_UP_TO' | 'REPLACE' | 'EXEMPT';

export type DutyOn = 'COLUMN_RATE' | 'RUNNING_TOTAL';

export type FormalityKind = 'REGISTRATION' | 'NOTIFICATION' | 'DECLARATION' | 'LICENCE' | 'APPROVAL' | 'LABEL' | 'DOCUMENT' | 'TEST' | 'INSPECTION' | 'REPRESENTATIVE' | 'TAX_REGISTRATION' | 'COMPANY_FORMATION' | 'IP_PROTECTION' | 'CONTRACT' | 'PAYMENT' | 'INSURANCE' | 'REPORT';

export type SurveyKind = 'ONE_CHOICE' | 'MANY_CHOICE' | 'RANKED' | 'UNKNOWN';

export type TraitKind = 'YES_NO' | 'AMOUNT' | 'CHOICE';

export type TraitSubject = 'OFFERING' | 'SHIPMENT' | 'COMPANY';

export type TraitReading = 'CONSIGNMENT_VALUE' | 'CONSIGNMENT_QUANTITY' | 'COMPANY_SALES' | 'COMPANY_EXPORTS' | 'COMPANY_EMPLOYEES' | 'SUPPLY_MODE' | 'SALE_TRANSPORT' | 'SALE_BUYER' | 'SALE_FORM' | 'SALE_IMPORTER_OF_RECORD' | 'SALE_INCOTERM' | 'DISPATCH';

export type RecognitionEffect = 'FULL' | 'TEST_REPORT' | 'PARTIAL' | 'NONE';

export type SourceKind = 'OFFICIAL_TEXT' | 'OFFICIAL_DATA' | 'OFFICIAL_PAGE' | 'NEWS' | 'PROFESSIONAL' | 'UNNAMED_SECONDARY' | 'TARIFF_SCHEDULE' | 'NOT_RE_READ';

export type ClaimStanding = 'CHOSEN' | 'DISPUTED' | 'UNREVIEWED';

export type ProgramKind = 'VOUCHER' | 'GRANT' | 'LOAN' | 'INSURANCE' | 'GUARANTEE' | 'ADVICE' | 'FACILITY';

export type TermsPer = 'ITEM' | 'FIRM' | 'YEAR';

export type FirmSize = 'SME' | 'MID_MARKET' | 'LARGE';

export type BlocKind = 'CUSTOMS_UNION' | 'SINGLE_MARKET' | 'REGION';

export type Confidence = 'OFFICIAL' | 'SECONDARY' | 'UNREVIEWED' | 'CONFLICTING';

export type Force = 'MUST' | 'IF_USED' | 'ADVISED';

export type CostPer = 'ONCE' | 'SHIPMENT' | 'ITEM' | 'YEAR';

export type DueEvent = 'SIGNING' | 'EXPORT_DECLARATION' | 'LOADING' | 'DEPARTURE' | 'ARRIVAL' | 'ENTRY' | 'RELEASE' | 'PLACING_ON_MARKET' | 'YEAR_END';

export interface DayRange {
  readonly min?: number;
  readonly typical?: number;
  readonly max?: number;
}

export interface Cost {
  readonly min?: number;
  readonly typical?: number;
  readonly max?: number;
  readonly currency: string;
  readonly per: CostPer;
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface Due {
  readonly days: number;
  readonly before: boolean;
  readonly event: DueEvent;
}

export interface Recurs {
  readonly everyMonths?: number;
  readonly per?: CostPer;
  readonly window?: Localized;
}

export interface ClaimValue {
  readonly min?: number;
  readonly typical?: number;
  readonly max?: number;
  readonly unit?: string;
}

export interface AgencyCodeNode {
  readonly __typename: 'AgencyCode';
  readonly id: string;
  readonly name: Localized;
  readonly code?: string;
  readonly area: Area;
  readonly side: RuleSide;
  readonly isCertain?: boolean;
  readonly question: Localized;
  readonly note?: Localized;
}

export interface AgreementNode {
  readonly __typename: 'Agreement';
  readonly id: string;
  readonly name: Localized;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly inForceFrom?: string;
  readonly inForceFromPrecision?: DatePrecision;
  readonly inForceTo?: string;
}

export interface OriginRuleNode {
  readonly __typename: 'OriginRule';
  readonly id: string;
  readonly rangeFrom: string;
  readonly rangeTo: string;
  readonly ex?: boolean;
  readonly goods?: string;
  readonly text: string;
  readonly criteria?: readonly OriginCriterion[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface AuthorityNode {
  readonly __typename: 'Authority';
  readonly id: string;
  readonly name: Localized;
  readonly url?: string;
}

export interface CertificationNode {
  readonly __typename: 'Certification';
  readonly id: string;
  readonly name: Localized;
  readonly description?: Localized;
  readonly days?: DayRange;
  readonly dayKind?: DayKind;
  readonly cost?: Cost;
  readonly validityMonths?: number;
  readonly doneBy?: Actor;
}

export interface CompanyNode {
  readonly __typename: 'Company';
  readonly id: string;
  readonly name: Localized;
  readonly example?: boolean;
  readonly employees?: number;
  readonly sales?: Money;
  readonly exports?: Money;
  readonly growthStage?: GrowthStage;
}

export interface ProductNode {
  readonly __typename: 'Product';
  readonly id: string;
  readonly name: Localized;
  readonly example?: boolean;
  readonly mode: SupplyMode;
}

export interface CoverageNode {
  readonly __typename: 'Coverage';
  readonly id: string;
  readonly area: Area;
  readonly level: CoverageLevel;
  readonly checkedOn?: string;
  readonly withoutAdditionalDuties?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly note?: Localized;
}

export interface CustomsRuleNode {
  readonly __typename: 'CustomsRule';
  readonly id: string;
  readonly name: Localized;
  readonly area: Area;
  readonly side: RuleSide;
  readonly validFrom?: string;
  readonly validFromPrecision?: DatePrecision;
  readonly validTo?: string;
  readonly endsWhen?: Localized;
  readonly scopeIsPartial?: boolean;
  readonly scopeNote?: Localized;
  readonly kind: CustomsRuleKind;
  readonly base?: ChargeBase;
  readonly rate?: number;
  readonly rateMin?: number;
  readonly rateMax?: number;
  readonly formula?: string;
  readonly specific?: Money;
  readonly specificUnit?: string;
  readonly atLeastRate?: number;
  readonly atMostRate?: number;
  readonly atLeastSpecific?: Money;
  readonly atMostSpecific?: Money;
  readonly effect?: DutyEffect;
  readonly on?: DutyOn;
  readonly order?: number;
  readonly quotaVolume?: number;
  readonly quotaUnit?: string;
  readonly quotaPeriod?: string;
  readonly isSchedule?: boolean;
  readonly neverRises?: boolean;
  readonly yearEndsInMonth?: number;
}

export interface ExchangeRateNode {
  readonly __typename: 'ExchangeRate';
  readonly id: string;
  readonly currency: string;
  readonly month: string;
  readonly perUsd: number;
  readonly fixedTo?: string;
  readonly fixedRate?: number;
}

export interface FormalityNode {
  readonly __typename: 'Formality';
  readonly id: string;
  readonly name: Localized;
  readonly description?: Localized;
  readonly days?: DayRange;
  readonly dayKind?: DayKind;
  readonly cost?: Cost;
  readonly validityMonths?: number;
  readonly doneBy?: Actor;
  readonly kind: FormalityKind;
  readonly recurs?: Recurs;
  readonly due?: Due;
}

export interface NeedNode {
  readonly __typename: 'Need';
  readonly id: string;
  readonly name: Localized;
}

export interface SurveyNode {
  readonly __typename: 'Survey';
  readonly id: string;
  readonly name: Localized;
  readonly kind: SurveyKind;
  readonly question?: string;
  readonly sample?: number;
  readonly from?: string;
  readonly to?: string;
}

export interface ProductClassNode {
  readonly __typename: 'ProductClass';
  readonly id: string;
  readonly name: Localized;
  readonly scheme: string;
  readonly code?: string;
  readonly alsoNamed?: readonly Localized[];
}

export interface TraitNode {
  readonly __typename: 'Trait';
  readonly id: string;
  readonly name: Localized;
  readonly question: Localized;
  readonly kind: TraitKind;
  readonly subject: TraitSubject;
  readonly unit?: string;
  readonly options?: readonly string[];
  readonly optionNames?: readonly Localized[];
  readonly readFrom?: TraitReading;
  readonly holdsIf?: string;
}

export interface RecognitionNode {
  readonly __typename: 'Recognition';
  readonly id: string;
  readonly name: Localized;
  readonly effect: RecognitionEffect;
  readonly inForceFrom?: string;
  readonly inForceFromPrecision?: DatePrecision;
  readonly inForceTo?: string;
}

export interface RegulationNode {
  readonly __typename: 'Regulation';
  readonly id: string;
  readonly name: Localized;
  readonly area: Area;
  readonly side: RuleSide;
  readonly validFrom?: string;
  readonly validFromPrecision?: DatePrecision;
  readonly validTo?: string;
  readonly endsWhen?: Localized;
  readonly scopeIsPartial?: boolean;
  readonly scopeNote?: Localized;
  readonly citation?: string;
  readonly subject?: Localized;
}

export interface SourceNode {
  readonly __typename: 'Source';
  readonly id: string;
  readonly name: Localized;
  readonly kind: SourceKind;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly publishedPrecision?: DatePrecision;
  readonly checkedOn?: string;
  readonly reviewBy?: string;
}

export interface ClaimNode {
  readonly __typename: 'Claim';
  readonly id: string;
  readonly field: string;
  readonly value?: ClaimValue;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly standing: ClaimStanding;
  readonly reason?: Localized;
}

export interface StageNode {
  readonly __typename: 'Stage';
  readonly id: string;
  readonly name: Localized;
  readonly order: number;
}

export interface SupportProgramNode {
  readonly __typename: 'SupportProgram';
  readonly id: string;
  readonly name: Localized;
  readonly description?: Localized;
  readonly kind: ProgramKind;
}

export interface TermsNode {
  readonly __typename: 'Terms';
  readonly id: string;
  readonly round: Localized;
  readonly opens?: string;
  readonly closes?: string;
  readonly standing?: boolean;
  readonly knownFrom?: string;
  readonly share?: number;
  readonly cap?: Money;
  readonly per?: TermsPer;
  readonly itemsPerYear?: number;
  readonly growthStages?: readonly GrowthStage[];
  readonly firmSizes?: readonly FirmSize[];
  readonly sizeSalesLow?: Money;
  readonly sizeSalesHigh?: Money;
  readonly employeesMax?: number;
  readonly salesMin?: Money;
  readonly salesMax?: Money;
  readonly exportsMin?: Money;
  readonly exportsMax?: Money;
  readonly note?: Localized;
}

export interface CountryNode {
  readonly __typename: 'Country';
  readonly id: string;
  readonly code: string;
  readonly iso3?: string;
  readonly name: Localized;
  readonly region?: string;
  readonly currency?: string;
  readonly tariffScheme?: string;
}

export interface BlocNode {
  readonly __typename: 'Bloc';
  readonly id: string;
  readonly name: Localized;
  readonly kind: BlocKind;
  readonly tariffScheme?: string;
}

export type AnyNode = AgencyCodeNode | AgreementNode | OriginRuleNode | AuthorityNode | CertificationNode | CompanyNode | ProductNode | CoverageNode | CustomsRuleNode | ExchangeRateNode | FormalityNode | NeedNode | SurveyNode | ProductClassNode | TraitNode | RecognitionNode | RegulationNode | SourceNode | ClaimNode | StageNode | SupportProgramNode | TermsNode | CountryNode | BlocNode;

export type RequirementNode = CertificationNode | FormalityNode;

export type RuleNode = CustomsRuleNode | RegulationNode;

export type FundableNode = NeedNode | CertificationNode | FormalityNode;

export type TerritoryNode = CountryNode | BlocNode;

export type NodeName = AnyNode["__typename"];

export type NodeOf<Name extends NodeName> = Extract<AnyNode, { __typename: Name }>;

export interface EdgeProperties {
  APPLIES_IN: { };
  HANDLED_BY: { };
  MARKS: {
    readonly codes: readonly string[];
  };
  CITES: {
    readonly about?: string;
    readonly locator?: string;
    readonly confidence: Confidence;
    readonly says?: string;
  };
  PARTY_TO: {
    readonly from?: string;
    readonly to?: string;
  };
  UNDER: { };
  STATES: { };
  RUN_BY: { };
  AT_STAGE: { };
  NEEDS: {
    readonly choice?: string;
    readonly ifAsked?: boolean;
  };
  MEETS: { };
  RAISES: { };
  REQUIRES: {
    readonly force: Force;
    readonly choice?: string;
    readonly option?: string;
  };
  FUNDS: { };
  BASED_IN: { };
  MAKES: { };
  HOLDS: {
    readonly validTo?: string;
  };
  TARGETS: { };
  CLASSIFIED_AS: { };
  HAS: {
    readonly holds?: boolean;
    readonly amount?: number;
    readonly option?: string;
  };
  COVERS: { };
  FROM_ORIGIN: { };
  EXCEPT_ORIGIN: { };
  EXCLUDES: { };
  PART_OF: { };
  IMPLEMENTS: { };
  YIELDS_TO: { };
  TO_DESTINATION: { };
  EXCEPT_DESTINATION: { };
  TRIGGERED_BY: {
    readonly absent?: boolean;
    readonly min?: number;
    readonly max?: number;
    readonly minExclusive?: boolean;
    readonly maxExclusive?: boolean;
    readonly option?: string;
    readonly group?: string;
  };
  AMENDS: {
    readonly from?: string;
    readonly to?: string;
  };
  REPLACES: {
    readonly from?: string;
    readonly to?: string;
  };
  REPEALS: {
    readonly from?: string;
    readonly to?: string;
  };
  SUSPENDS: {
    readonly from?: string;
    readonly to?: string;
  };
  POSTPONES: {
    readonly from?: string;
    readonly to?: string;
  };
  MEASURED: {
    readonly share: number;
  };
  BECAME: { };
  ISSUED_IN: { };
  HONOURED_IN: { };
  CREDITS: {
    readonly daysSaved?: number;
  };
  ACCEPTS: { };
  NEXT: { };
  OPEN_TO: { };
  FOR_MARKET: { };
  FOR_CLASS: { };
  LEADS_TO: { };
  OFFERS: { };
  MEMBER_OF: {
    readonly from?: string;
    readonly to?: string;
  };
  IN_CUSTOMS_TERRITORY: {
    readonly from?: string;
    readonly to?: string;
    readonly areas: readonly Area[];
    readonly trait?: string;
    readonly absent?: boolean;
  };
  DEPENDS_ON: { };
}

export type RelationName = keyof EdgeProperties;

export type FacetName = 'area' | 'kind' | 'rangeFrom' | 'rangeTo' | 'validFrom' | 'validTo' | 'currency' | 'scheme' | 'inForceFrom' | 'inForceTo' | 'reviewBy' | 'closes';

export type ListField = 'agencyCodes' | 'agreements' | 'originRules' | 'authorities' | 'certifications' | 'coverages' | 'customsRules' | 'exchangeRates' | 'formalities' | 'needs' | 'surveys' | 'productClasses' | 'traits' | 'recognitions' | 'regulations' | 'requirements' | 'rules' | 'sources' | 'claims' | 'stages' | 'supportPrograms' | 'termsList' | 'countries' | 'blocs';
