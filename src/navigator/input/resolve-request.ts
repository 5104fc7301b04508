import { errors } from '../../errors.js';
import type { CompanyNode, ProductNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Firm, Question } from '../plan-request.js';
import { checkAnswer } from './answers.js';
import { known, knownCountry, permitted } from './known.js';
import { offeredClass } from './offered-class.js';
import type { Asked } from './parsed-input.js';
import { supplyMode } from './supply-mode.js';
import type { NamedCountry } from './values.js';

/** Everything but the destination: what is wrong here is wrong for every destination. */
export type CommonQuestion = Omit<Question, 'target'>;

/**
 * What the caller asks, resolved against what the graph holds.
 * @throws `Unknown` for what does not exist, a coded error for what is not right or not the caller's
 */
export function commonQuestion(scope: FactGraph, asked: Asked): CommonQuestion {
  const origin = knownCountry(scope, asked.origin).id;
  const dispatch = knownCountry(scope, asked.dispatch).id;
  const { offering } = asked;
  const company = companyOf(scope, asked);
  const product = productOf(scope, asked);
  const classId = offeredClass(scope, offering, product);
  checkTraits(scope, asked);
  checkHeld(scope, asked);
  return {
    origin,
    dispatch,
    seat: seatOf(scope, asked, company) ?? origin,
    classId,
    productId: product?.id,
    mode: supplyMode(scope, asked.mode ?? product?.mode, classId, offering.given),
    answers: asked.answers,
    consignment: asked.consignment,
    company: withProfile(asked.company, company),
    asOf: asked.asOf,
    entryOn: asked.entryOn,
    prefer: asked.prefer,
  };
}

/** The question for one destination. @throws `Unknown`, `SAME_COUNTRY` */
export function questionFor(scope: FactGraph, common: CommonQuestion, target: NamedCountry): Question {
  const { id } = knownCountry(scope, target);
  if (id === common.origin) throw errors.sameCountry({ given: target.given }, { field: target.field });
  return { ...common, target: id };
}

function companyOf(scope: FactGraph, { company: { id }, own }: Asked): CompanyNode | undefined {
  return id === undefined ? undefined : permitted(scope.get(id, 'Company'), id, 'company', 'company.id', own);
}

function productOf(scope: FactGraph, { offering: { id, field, given }, own }: Asked): ProductNode | undefined {
  return field === 'offering.productId' ? permitted(scope.get(id, 'Product'), given, 'product', field, own) : undefined;
}

function checkTraits(scope: FactGraph, asked: Asked): void {
  asked.answers.forEach((answer, index) => {
    const field = `offering.traits[${index}]`;
    checkAnswer(known(scope, answer.trait, 'trait', `${field}.trait`, 'Trait'), answer, field);
  });
}

function checkHeld(scope: FactGraph, asked: Asked): void {
  asked.company.holds.forEach((held, index) => {
    known(scope, held.requirement, 'requirement', `company.holds[${index}].requirement`, 'Certification', 'Formality');
  });
}

/** Where the caller says that the firm is based, else where its profile does. */
function seatOf(scope: FactGraph, asked: Asked, company: CompanyNode | undefined): string | undefined {
  if (asked.seat !== undefined) return knownCountry(scope, asked.seat).id;
  return company && scope.out(company.id, 'BASED_IN')[0]?.to;
}

/** What the caller says of the firm, then what its profile says. */
function withProfile(given: Firm, profile: CompanyNode | undefined): Firm {
  const { employees, sales, exports, growthStage } = profile ?? {};
  return {
    ...(employees === undefined ? {} : { employees }),
    ...(sales === undefined ? {} : { sales }),
    ...(exports === undefined ? {} : { exports }),
    ...(growthStage === undefined ? {} : { growthStage }),
    ...given,
  };
}
