import { errors } from '../../errors.js';
import type { CompanyNode, ProductNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { CompanyProfile, PlanRequest } from '../plan-request.js';
import { checkAnswer } from './answers.js';
import { known, knownCountry, permitted } from './known.js';
import { offeredClass } from './offered-class.js';
import type { ParsedInput } from './parsed-input.js';
import { supplyMode } from './supply-mode.js';
import type { NamedCountry } from './values.js';

/** Everything but the destination: an error here is an error for every destination. */
export type CommonRequest = Omit<PlanRequest, 'target'>;

/**
 * The caller's question, resolved against the graph.
 * @throws `Unknown` for what does not exist, a coded error for what is wrong or belongs to others
 */
export function commonRequest(scope: FactGraph, parsed: ParsedInput): CommonRequest {
  const origin = knownCountry(scope, parsed.origin).id;
  const dispatch = knownCountry(scope, parsed.dispatch).id;
  const { offering } = parsed;
  const company = companyOf(scope, parsed);
  const product = productOf(scope, parsed);
  const classId = offeredClass(scope, offering, product);
  checkTraits(scope, parsed);
  checkHeld(scope, parsed);
  return {
    origin,
    dispatch,
    seat: seatOf(scope, parsed, company) ?? origin,
    classId,
    productId: product?.id,
    mode: supplyMode(scope, parsed.mode ?? product?.mode, classId, offering.given),
    answers: parsed.answers,
    consignment: parsed.consignment,
    sale: parsed.sale,
    company: withProfile(parsed.company, company),
    asOf: parsed.asOf,
    entryOn: parsed.entryOn,
    prefer: parsed.prefer,
  };
}

/** The question for one destination. @throws `Unknown`, `SAME_COUNTRY` */
export function requestFor(scope: FactGraph, common: CommonRequest, target: NamedCountry): PlanRequest {
  const { id } = knownCountry(scope, target);
  if (id === common.origin) throw errors.sameCountry({ given: target.given }, { field: target.field });
  return { ...common, target: id };
}

function companyOf(scope: FactGraph, { company: { id }, own }: ParsedInput): CompanyNode | undefined {
  return id === undefined ? undefined : permitted(scope.get(id, 'Company'), id, 'company', 'company.id', own);
}

function productOf(scope: FactGraph, { offering: { id, field, given }, own }: ParsedInput): ProductNode | undefined {
  return field === 'offering.productId' ? permitted(scope.get(id, 'Product'), given, 'product', field, own) : undefined;
}

function checkTraits(scope: FactGraph, parsed: ParsedInput): void {
  parsed.answers.forEach((answer, index) => {
    const field = `offering.traits[${index}]`;
    checkAnswer(known(scope, answer.trait, 'trait', `${field}.trait`, 'Trait'), answer, field);
  });
}

function checkHeld(scope: FactGraph, parsed: ParsedInput): void {
  parsed.company.holds.forEach((held, index) => {
    known(scope, held.requirement, 'requirement', `company.holds[${index}].requirement`, 'Certification', 'Formality');
  });
}

/** The seat of the firm according to the caller, otherwise according to its profile. */
function seatOf(scope: FactGraph, parsed: ParsedInput, company: CompanyNode | undefined): string | undefined {
  if (parsed.seat !== undefined) return knownCountry(scope, parsed.seat).id;
  return company && scope.out(company.id, 'BASED_IN')[0]?.to;
}

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
