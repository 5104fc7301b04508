import { errors } from '../../errors.js';
import type { SupplyMode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type {
  Answer,
  CompanyProfile,
  Consignment,
  Day,
  Held,
  InputReading,
  PlanRequest,
  Sale,
} from '../plan-request.js';
import { collectFaults, type InputFault, type InputFaultCollector } from './faults.js';
import { type NamedOffering, namedOffering } from './offering.js';
import type {
  CompanyInput,
  ConsignmentInput,
  HeldInput,
  MarketInput,
  SaleInput,
  TraitAnswerInput,
} from './plan-input.js';
import { countryIn, dayIn, moneyIn, type NamedCountry, numberIn, unitIn } from './values.js';

/**
 * The caller's input, with every value checked that can be checked without the graph. What is at fault is absent, and
 * its fault is kept: the graph can show further ones.
 */
export interface ParsedInput
  extends Pick<
    PlanRequest,
    'answers' | 'consignment' | 'sale' | 'company' | 'asOf' | 'entryOn' | 'prefer' | 'readings'
  > {
  readonly origin: NamedCountry | undefined;
  /** The place that goods or technology leave, if the caller states it. */
  readonly dispatch: NamedCountry | undefined;
  /** Where the firm is based, if the caller states it. */
  readonly seat: NamedCountry | undefined;
  readonly offering: NamedOffering | undefined;
  readonly mode: SupplyMode | undefined;
  /** Ids of the caller's own company and products. */
  readonly own: OwnIds;
  readonly faults: readonly InputFault[];
}

/** Ids of private nodes that belong to the caller. */
export type OwnIds = ReadonlySet<string>;

/** For a caller without private nodes. */
export const nothingOwn: OwnIds = new Set();

/** @param today the day that is used if `asOf` is absent */
export function parseInput(input: MarketInput, today: Day, own: OwnIds = nothingOwn): ParsedInput {
  const faults = collectFaults();
  const country = (given: string | null | undefined, field: string) =>
    given == null ? undefined : countryIn(given, field);
  const { offering, company = {} } = input;
  const origin = country(input.origin ?? 'KR', 'origin');
  const dispatch = country(input.dispatchFrom, 'dispatchFrom');
  const seat = country(company?.basedIn, 'company.basedIn');
  const asked = {
    origin,
    dispatch,
    seat,
    offering: faults.check(() => namedOffering(offering)),
    mode: offering.mode ?? undefined,
    answers: readAnswers(offering.traits ?? [], 'offering.traits', faults),
    consignment: readConsignment(offering.consignment ?? {}, faults),
    sale: readSale(input.sale ?? {}, faults),
    company: readCompany(company ?? {}, faults),
    prefer: input.prefer ?? 'TIME',
    own,
  };
  const { readings: days, ...period } = readPeriod(input, today, faults);
  const places = [origin, dispatch, seat].flatMap((each) => each?.reading ?? []);
  return { ...asked, ...period, readings: [...places, ...days], faults: faults.found };
}

/** The two days of a plan; an absent one, or one at fault, is the day before it. */
function readPeriod(
  input: MarketInput,
  today: Day,
  faults: InputFaultCollector,
): { readonly asOf: Day; readonly entryOn: Day; readonly readings: readonly InputReading[] } {
  const day = (given: string | null | undefined, field: string) =>
    given == null ? undefined : faults.check(() => dayIn(given, field));
  const start = day(input.asOf, 'asOf');
  const asOf = start ?? today;
  const entryOn = day(input.entryOn, 'entryOn') ?? asOf;
  faults.check(() => {
    const isKnown = start !== undefined || input.asOf == null;
    if (isKnown && entryOn < asOf)
      throw errors.entryBeforeStart({ given: entryOn, start: asOf, isToday: input.asOf == null }, { field: 'entryOn' });
  });
  return {
    asOf,
    entryOn,
    readings: [...dayReading(input.asOf, asOf, 'asOf'), ...dayReading(input.entryOn, entryOn, 'entryOn')],
  };
}

/** How a day was read that is not written as ISO days are. */
function dayReading(given: string | null | undefined, day: Day, field: string): InputReading[] {
  return given == null || given.trim() === day ? [] : [{ field, given, text: messages.readings.day({ given, day }) }];
}

/**
 * Answers to traits, each trait once. Faults: `ANSWERED_TWICE`, `BAD_NUMBER`.
 * @param list the input field that contains them
 */
export function readAnswers(given: readonly TraitAnswerInput[], list: string, faults: InputFaultCollector): Answer[] {
  const seen = new Set<string>();
  return given.flatMap((answer, index) => {
    const field = `${list}[${index}]`;
    const read = faults.check(() => {
      if (seen.has(answer.trait)) throw errors.answeredTwice({ trait: answer.trait }, { field });
      seen.add(answer.trait);
      return {
        trait: answer.trait,
        ...(answer.holds == null ? {} : { holds: answer.holds }),
        ...(answer.amount == null ? {} : { amount: numberIn(answer.amount, `${field}.amount`) }),
        ...(answer.option == null ? {} : { option: answer.option }),
      };
    });
    return read ?? [];
  });
}

function readConsignment({ value, quantity, unit }: ConsignmentInput, faults: InputFaultCollector): Consignment {
  const field = 'offering.consignment';
  const money = value == null ? undefined : faults.check(() => moneyIn(value, `${field}.value`));
  const number = quantity == null ? undefined : faults.check(() => numberIn(quantity, `${field}.quantity`));
  const counted = unit == null ? undefined : faults.check(() => unitIn(unit, `${field}.unit`));
  return {
    ...(money === undefined ? {} : { value: money }),
    ...(number === undefined ? {} : { quantity: number }),
    ...(counted === undefined ? {} : { unit: counted }),
  };
}

/** Incoterms 2020. */
const incoterms = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const;

function readSale(
  { transport, buyer, form, importerOfRecord, incoterm }: SaleInput,
  faults: InputFaultCollector,
): Sale {
  const rule = incoterm == null ? undefined : faults.check(() => incotermIn(incoterm));
  return {
    ...(transport == null ? {} : { transport }),
    ...(buyer == null ? {} : { buyer }),
    ...(form == null ? {} : { form }),
    ...(importerOfRecord == null ? {} : { importerOfRecord }),
    ...(rule === undefined ? {} : { incoterm: rule }),
  };
}

/** @throws `BAD_INCOTERM` */
function incotermIn(given: string): string {
  const code = given.trim().toUpperCase();
  if (!incoterms.some((each) => each === code))
    throw errors.badIncoterm({ given, known: incoterms }, { field: 'sale.incoterm' });
  return code;
}

function readCompany(given: CompanyInput, faults: InputFaultCollector): CompanyProfile {
  const { id, employees, sales, exports, growthStage, size, holds } = given;
  const people =
    employees == null
      ? undefined
      : faults.check(() => numberIn(employees, 'company.employees', { atMost: 1e7, whole: true }));
  const sold = sales == null ? undefined : faults.check(() => moneyIn(sales, 'company.sales'));
  const exported = exports == null ? undefined : faults.check(() => moneyIn(exports, 'company.exports'));
  return {
    ...(id == null ? {} : { id }),
    ...(people === undefined ? {} : { employees: people }),
    ...(sold === undefined ? {} : { sales: sold }),
    ...(exported === undefined ? {} : { exports: exported }),
    ...(growthStage == null ? {} : { growthStage }),
    ...(size == null ? {} : { size }),
    holds: (holds ?? []).map((held, index) => readHeld(held, index, faults)),
  };
}

function readHeld({ requirement, validTo }: HeldInput, index: number, faults: InputFaultCollector): Held {
  const last = validTo == null ? undefined : faults.check(() => dayIn(validTo, `company.holds[${index}].validTo`));
  return { requirement, ...(last === undefined ? {} : { validTo: last }) };
}
