import { errors } from '../../errors.js';
import type { CompanyNode, NodeName, NodeOf, ProductNode, SupplyMode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Firm, Question } from '../question.js';
import { checkAnswer } from './answers.js';
import type { Asked } from './asked.js';
import { Unknown } from './unknown.js';

/**
 * The question, resolved against what the graph holds.
 * @param field the input field of the destination
 * @throws `Unknown` for what does not exist, a coded error for what is not right or not the caller's
 */
export function resolveQuestion(scope: FactGraph, asked: Asked, target: string, field: string): Question {
  const targetId = country(scope, target, field).id;
  const question = resolveWithoutTarget(scope, asked);
  if (targetId === question.origin) throw errors.sameCountry({ given: codeOf(targetId) }, { field });
  return { ...question, target: targetId };
}

/** Everything but the destination: what is wrong here is wrong for every destination. */
export function resolveWithoutTarget(scope: FactGraph, asked: Asked): Omit<Question, 'target'> {
  const origin = country(scope, asked.origin, 'origin').id;
  const dispatch = country(scope, asked.dispatch, 'dispatchFrom').id;
  const company = companyOf(scope, asked);
  const product = productOf(scope, asked);
  const classId = product === undefined ? classOf(scope, asked) : classOfProduct(scope, product);
  checkTraits(scope, asked);
  checkHeld(scope, asked);
  return {
    origin,
    dispatch,
    seat:
      asked.seat === undefined ? (seatOf(scope, company) ?? origin) : country(scope, asked.seat, 'company.basedIn').id,
    classId,
    productId: product?.id,
    mode: modeOf(scope, asked, product, classId),
    answers: asked.answers,
    consignment: asked.consignment,
    company: firm(asked.company, company),
    asOf: asked.asOf,
    entryOn: asked.entryOn,
    prefer: asked.prefer,
  };
}

function country(scope: FactGraph, id: string, field: string) {
  const found = scope.get(id, 'Country');
  if (found === undefined) {
    throw new Unknown('country', codeOf(id), (nearest) =>
      errors.unknownCountry({ given: codeOf(id), nearest }, { field }),
    );
  }
  return found;
}

/** A private node is there for nobody but its owner; the made-up examples are for everybody. */
function own<Name extends 'Company' | 'Product'>(
  scope: FactGraph,
  id: string,
  name: Name,
  field: string,
): NodeOf<Name> {
  const found = scope.get<'Company' | 'Product'>(id, name);
  if (found?.__typename !== name || found.example !== true) {
    throw errors.unknownId({ given: id, what: name.toLowerCase(), nearest: [] }, { field });
  }
  return found as NodeOf<Name>;
}

function companyOf(scope: FactGraph, asked: Asked): CompanyNode | undefined {
  return asked.company.id === undefined ? undefined : own(scope, asked.company.id, 'Company', 'company.id');
}

function productOf(scope: FactGraph, asked: Asked): ProductNode | undefined {
  return asked.offering.field === 'offering.productId'
    ? own(scope, asked.offering.id, 'Product', asked.offering.field)
    : undefined;
}

function classOfProduct(scope: FactGraph, product: ProductNode): string | undefined {
  return scope.out(product.id, 'CLASSIFIED_AS')[0]?.to;
}

function classOf(scope: FactGraph, asked: Asked): string {
  const { id, field, given } = asked.offering;
  if (scope.get(id, 'ProductClass') !== undefined) return id;
  if (field !== 'offering.hsCode') {
    throw new Unknown('class', id, (nearest) => errors.unknownId({ given, what: 'product class', nearest }, { field }));
  }
  const became = scope.out(olderEdition(id), 'BECAME').map((edge) => codeOf(edge.to));
  if (became.length > 0) throw errors.oldHsCode({ given, became }, { field });
  throw new Unknown('class', id, (nearest) => errors.unknownHsCode({ given, nearest: nearest.map(codeOf) }, { field }));
}

/** The same digits in the edition before. */
export const olderEdition = (id: string): string => id.replace(/^hs\//, 'hs2017/');

function checkTraits(scope: FactGraph, asked: Asked): void {
  asked.answers.forEach((answer, index) => {
    const field = `offering.traits[${index}].trait`;
    const trait = known(scope, answer.trait, 'trait', field, 'Trait');
    checkAnswer(trait, answer, `offering.traits[${index}]`);
  });
}

function checkHeld(scope: FactGraph, asked: Asked): void {
  asked.company.holds.forEach((held, index) => {
    known(scope, held.requirement, 'requirement', `company.holds[${index}].requirement`, 'Certification', 'Formality');
  });
}

function known<Name extends NodeName>(
  scope: FactGraph,
  given: string,
  what: 'trait' | 'requirement',
  field: string,
  ...names: readonly Name[]
): NodeOf<Name> {
  const found = scope.get(given, ...names);
  if (found === undefined) {
    throw new Unknown(what, given, (nearest) => errors.unknownId({ given, what, nearest }, { field }));
  }
  return found;
}

function seatOf(scope: FactGraph, company: CompanyNode | undefined): string | undefined {
  return company && scope.out(company.id, 'BASED_IN')[0]?.to;
}

/** What the caller says of the firm, then what its profile says. */
function firm(given: Firm, profile: CompanyNode | undefined): Firm {
  const { employees, sales, exports, growthStage } = profile ?? {};
  return {
    ...(employees === undefined ? {} : { employees }),
    ...(sales === undefined ? {} : { sales }),
    ...(exports === undefined ? {} : { exports }),
    ...(growthStage === undefined ? {} : { growthStage }),
    ...given,
  };
}

function modeOf(
  scope: FactGraph,
  asked: Asked,
  product: ProductNode | undefined,
  classId: string | undefined,
): SupplyMode {
  const classes = classId === undefined ? [] : upwards(scope, classId);
  const given = asked.input.offering.mode ?? product?.mode;
  const isGoods = classes.includes('class/goods');
  if (given == null) return impliedMode(scope, classes) ?? (isGoods ? 'GOODS' : 'SERVICE');
  if (isGoods && given !== 'GOODS') {
    throw errors.modeMismatch({ given, what: asked.offering.given }, { field: 'offering.mode' });
  }
  return given;
}

/** The supply mode that the nearest class implies. */
function impliedMode(scope: FactGraph, classes: readonly string[]): SupplyMode | undefined {
  const modes: readonly SupplyMode[] = ['GOODS', 'SERVICE', 'SOFTWARE', 'LICENCE'];
  for (const edge of classes.flatMap((id) => scope.out(id, 'HAS'))) {
    const mode = modes.find((each) => each === edge.properties.option);
    if (scope.get(edge.to, 'Trait')?.readFrom === 'SUPPLY_MODE' && mode !== undefined) return mode;
  }
  return undefined;
}

/** The class and all above it, nearest first. */
function upwards(scope: FactGraph, classId: string): string[] {
  const found = [classId];
  for (const id of found)
    for (const edge of scope.out(id, 'PART_OF')) if (!found.includes(edge.to)) found.push(edge.to);
  return found;
}

const codeOf = (id: string): string => id.slice(id.indexOf('/') + 1);
