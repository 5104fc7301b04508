import { errors } from '../../errors.js';
import type { SupplyMode } from '../../graph/generated/nodes.js';
import type { Answer, CompanyProfile, Consignment, Day, Held, PlanRequest, Sale } from '../plan-request.js';
import { type NamedOffering, namedOffering } from './offering.js';
import type {
  CompanyInput,
  ConsignmentInput,
  HeldInput,
  MarketInput,
  SaleInput,
  TraitAnswerInput,
} from './plan-input.js';
import { countryIn, dayIn, moneyIn, type NamedCountry, numberIn } from './values.js';

/** The caller's input, with every value checked that can be checked without the graph. */
export interface ParsedInput
  extends Pick<PlanRequest, 'answers' | 'consignment' | 'sale' | 'company' | 'asOf' | 'entryOn' | 'prefer'> {
  readonly origin: NamedCountry;
  readonly dispatch: NamedCountry;
  /** Where the firm is based, if the caller states it. */
  readonly seat: NamedCountry | undefined;
  readonly offering: NamedOffering;
  readonly mode: SupplyMode | undefined;
  /** Ids of the caller's own company and products. */
  readonly own: OwnIds;
}

/** Ids of private nodes that belong to the caller. */
export type OwnIds = ReadonlySet<string>;

/** For a caller without private nodes. */
export const nothingOwn: OwnIds = new Set();

/**
 * @param today the day that is used if `asOf` is absent
 * @throws coded errors that name the field
 */
export function parseInput(input: MarketInput, today: Day, own: OwnIds = nothingOwn): ParsedInput {
  const asOf = input.asOf == null ? today : dayIn(input.asOf, 'asOf');
  const origin = countryIn(input.origin ?? 'KR', 'origin');
  return {
    origin,
    dispatch: input.dispatchFrom == null ? origin : countryIn(input.dispatchFrom, 'dispatchFrom'),
    seat: input.company?.basedIn == null ? undefined : countryIn(input.company.basedIn, 'company.basedIn'),
    offering: namedOffering(input.offering),
    mode: input.offering.mode ?? undefined,
    answers: readAnswers(input.offering.traits ?? [], 'offering.traits'),
    consignment: readConsignment(input.offering.consignment ?? {}),
    sale: readSale(input.sale ?? {}),
    company: readCompany(input.company ?? {}),
    asOf,
    entryOn: input.entryOn == null ? asOf : dayIn(input.entryOn, 'entryOn'),
    prefer: input.prefer ?? 'TIME',
    own,
  };
}

/**
 * Answers to traits, each trait once.
 * @param list the input field that contains them
 * @throws `ANSWERED_TWICE`, `BAD_NUMBER`
 */
export function readAnswers(given: readonly TraitAnswerInput[], list: string): Answer[] {
  const seen = new Set<string>();
  return given.map((answer, index) => {
    const field = `${list}[${index}]`;
    if (seen.has(answer.trait)) throw errors.answeredTwice({ trait: answer.trait }, { field });
    seen.add(answer.trait);
    return {
      trait: answer.trait,
      ...(answer.holds == null ? {} : { holds: answer.holds }),
      ...(answer.amount == null ? {} : { amount: numberIn(answer.amount, `${field}.amount`) }),
      ...(answer.option == null ? {} : { option: answer.option }),
    };
  });
}

function readConsignment(given: ConsignmentInput): Consignment {
  const field = 'offering.consignment';
  return {
    ...(given.value == null ? {} : { value: moneyIn(given.value, `${field}.value`) }),
    ...(given.quantity == null ? {} : { quantity: numberIn(given.quantity, `${field}.quantity`) }),
    ...(given.unit == null ? {} : { unit: given.unit.trim() }),
  };
}

/** Incoterms 2020. */
const incoterms = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const;

function readSale({ transport, buyer, form, importerOfRecord, incoterm }: SaleInput): Sale {
  return {
    ...(transport == null ? {} : { transport }),
    ...(buyer == null ? {} : { buyer }),
    ...(form == null ? {} : { form }),
    ...(importerOfRecord == null ? {} : { importerOfRecord }),
    ...(incoterm == null ? {} : { incoterm: incotermIn(incoterm) }),
  };
}

/** @throws `BAD_INCOTERM` */
function incotermIn(given: string): string {
  const code = given.trim().toUpperCase();
  if (!incoterms.some((each) => each === code))
    throw errors.badIncoterm({ given, known: incoterms }, { field: 'sale.incoterm' });
  return code;
}

function readCompany(given: CompanyInput): CompanyProfile {
  return {
    ...(given.id == null ? {} : { id: given.id }),
    ...(given.employees == null
      ? {}
      : { employees: numberIn(given.employees, 'company.employees', { atMost: 1e7, whole: true }) }),
    ...(given.sales == null ? {} : { sales: moneyIn(given.sales, 'company.sales') }),
    ...(given.exports == null ? {} : { exports: moneyIn(given.exports, 'company.exports') }),
    ...(given.growthStage == null ? {} : { growthStage: given.growthStage }),
    ...(given.size == null ? {} : { size: given.size }),
    holds: (given.holds ?? []).map(readHeld),
  };
}

function readHeld(given: HeldInput, index: number): Held {
  const validTo = given.validTo == null ? undefined : dayIn(given.validTo, `company.holds[${index}].validTo`);
  return { requirement: given.requirement, ...(validTo === undefined ? {} : { validTo }) };
}
