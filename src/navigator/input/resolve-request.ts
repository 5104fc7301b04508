import { errors } from '../../errors.js';
import type { CompanyNode, ProductNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { CompanyProfile, Day, InputReading, PlanRequest } from '../plan-request.js';
import { checkAnswer } from './answers.js';
import { collectFaults, type InputFaultCollector } from './faults.js';
import { known, knownCountry, permitted } from './known.js';
import { type AskedPlaces, offeredClass } from './offered-class.js';
import type { NamedOffering } from './offering.js';
import type { OwnIds, ParsedInput } from './parsed-input.js';
import { supplyMode } from './supply-mode.js';
import type { NamedCountry } from './values.js';

/** Everything but the destination: an error here is an error for every destination. */
export type CommonRequest = Omit<PlanRequest, 'target'>;

/**
 * The caller's question for any destination, resolved against the graph.
 * @throws `Unknown` for what does not exist, a coded error for what is wrong or belongs to others, `InputFaults` for
 * several of them
 */
export function commonRequest(scope: FactGraph, parsed: ParsedInput, targets: readonly NamedCountry[]): CommonRequest {
  const faults = collectFaults(parsed.faults);
  return faults.settle(resolved(scope, parsed, faults, placesOf(parsed, targets)));
}

/** The question for one destination, with the faults of all of it. @throws as `commonRequest`, and `SAME_COUNTRY` */
export function planRequest(scope: FactGraph, parsed: ParsedInput, target: NamedCountry): PlanRequest {
  const faults = collectFaults(parsed.faults);
  const common = resolved(scope, parsed, faults, { ...placesOf(parsed, [target]), target: target.id });
  const id = faults.check(() => destination(scope, target, common?.origin, parsed.asOf));
  return faults.settle(common && id !== undefined ? forTarget(common, target, id) : undefined);
}

/** The question for one of several destinations, with the class for it. @throws `Unknown`, `SAME_COUNTRY` */
export function requestFor(
  scope: FactGraph,
  parsed: ParsedInput,
  common: CommonRequest,
  target: NamedCountry,
  targets: readonly NamedCountry[],
): PlanRequest {
  const id = destination(scope, target, common.origin, common.asOf);
  const { offering, readings } = parsed;
  if (offering === undefined) throw new Error('a comparison without an offering has no common question');
  const found = offeredBy(scope, parsed, offering, { ...placesOf(parsed, targets), target: id });
  return forTarget({ ...common, ...found.offered, readings: [...readings, ...found.readings] }, target, id);
}

const forTarget = (common: CommonRequest, { reading }: NamedCountry, target: string): PlanRequest => ({
  ...common,
  target,
  readings: [...(reading === undefined ? [] : [reading]), ...common.readings],
});

/** The places without a destination. */
const placesOf = ({ origin, entryOn }: ParsedInput, targets: readonly NamedCountry[]): AskedPlaces => ({
  origin: origin?.id,
  target: undefined,
  targets: targets.map(({ id }) => id),
  day: entryOn,
});

function destination(scope: FactGraph, target: NamedCountry, origin: string | undefined, day: Day): string {
  const { id } = knownCountry(scope, target, day);
  if (id === origin) throw errors.sameCountry({ given: target.given }, { field: target.field });
  return id;
}

/** Undefined if a part of it is at fault. */
function resolved(
  scope: FactGraph,
  parsed: ParsedInput,
  faults: InputFaultCollector,
  asked: AskedPlaces,
): CommonRequest | undefined {
  const country = (named: NamedCountry | undefined) =>
    named && faults.check(() => knownCountry(scope, named, parsed.asOf).id);
  const origin = country(parsed.origin);
  const dispatch = parsed.dispatch === undefined ? origin : country(parsed.dispatch);
  const seat = country(parsed.seat);
  const { offering } = parsed;
  const offered = offering && faults.check(() => offeredBy(scope, parsed, offering, asked));
  checkTraits(scope, parsed, faults);
  const company = faults.check(() => companyOf(scope, parsed));
  checkHeld(scope, parsed, faults);
  if (origin === undefined || dispatch === undefined || offered === undefined) return undefined;
  return {
    origin,
    dispatch,
    seat: seat ?? seatOf(scope, company) ?? origin,
    ...offered.offered,
    answers: parsed.answers,
    consignment: parsed.consignment,
    sale: parsed.sale,
    company: withProfile(parsed.company, company),
    asOf: parsed.asOf,
    entryOn: parsed.entryOn,
    prefer: parsed.prefer,
    readings: [...parsed.readings, ...offered.readings],
  };
}

interface Offered {
  readonly offered: Pick<PlanRequest, 'classId' | 'productId' | 'mode'>;
  readonly readings: readonly InputReading[];
}

/** The class or product that the caller named, with its mode of supply. */
function offeredBy(scope: FactGraph, parsed: ParsedInput, offering: NamedOffering, asked: AskedPlaces): Offered {
  const product = productOf(scope, offering, parsed.own);
  const { classId, readings } = offeredClass(scope, offering, product, asked);
  const mode = supplyMode(scope, parsed.mode ?? product?.mode, classId, offering.given);
  return { offered: { classId, productId: product?.id, mode }, readings };
}

function companyOf(scope: FactGraph, { company: { id }, own }: ParsedInput): CompanyNode | undefined {
  return id === undefined ? undefined : permitted(scope.get(id, 'Company'), id, 'company', 'company.id', own);
}

function productOf(scope: FactGraph, { id = '', field, given }: NamedOffering, own: OwnIds): ProductNode | undefined {
  return field === 'offering.productId' ? permitted(scope.get(id, 'Product'), given, 'product', field, own) : undefined;
}

function checkTraits(scope: FactGraph, parsed: ParsedInput, faults: InputFaultCollector): void {
  parsed.answers.forEach((answer, index) => {
    const field = `offering.traits[${index}]`;
    faults.check(() => checkAnswer(known(scope, answer.trait, 'trait', `${field}.trait`, 'Trait'), answer, field));
  });
}

function checkHeld(scope: FactGraph, parsed: ParsedInput, faults: InputFaultCollector): void {
  parsed.company.holds.forEach(({ requirement }, index) => {
    const field = `company.holds[${index}].requirement`;
    faults.check(() => known(scope, requirement, 'requirement', field, 'Certification', 'Formality'));
  });
}

/** The seat of the firm according to its profile. */
const seatOf = (scope: FactGraph, company: CompanyNode | undefined): string | undefined =>
  company && scope.out(company.id, 'BASED_IN')[0]?.to;

/** The facts of the firm from the caller, then from its profile. */
function withProfile(given: CompanyProfile, profile: CompanyNode | undefined): CompanyProfile {
  const { employees, sales, exports, growthStage } = profile ?? {};
  return {
    ...(employees === undefined ? {} : { employees }),
    ...(sales === undefined ? {} : { sales }),
    ...(exports === undefined ? {} : { exports }),
    ...(growthStage === undefined ? {} : { growthStage }),
    ...given,
  };
}
