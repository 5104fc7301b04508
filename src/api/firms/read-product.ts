import { errors } from '../../errors.js';
import { traitsAtMost } from '../../firms/limits.js';
import type { ProductChange, ProductTrait } from '../../firms/products.js';
import type { SupplyMode } from '../../graph/generated/nodes.js';
import { relationOf } from '../../graph/vocabulary/relation-of.js';
import { checkAnswer } from '../../navigator/input/answers.js';
import { collectFaults, type InputFaultCollector } from '../../navigator/input/faults.js';
import { readAnswers } from '../../navigator/input/parsed-input.js';
import type { Answer } from '../../navigator/plan-request.js';
import type { Context } from '../context.js';
import type { ProductInput, TraitAnswer } from '../generated/resolvers.js';
import { idArgument } from '../id-argument.js';
import { ownNode } from './own.js';
import { readCode } from './read-code.js';
import { atMost, nameIn, notNull } from './read-text.js';

/** The input about a product, checked. @throws coded errors that name the field, all at once */
export async function readProduct(context: Context, input: ProductInput): Promise<ProductChange> {
  const faults = collectFaults();
  const kept = input.id == null ? undefined : await keptProduct(context, input.id);
  const named = await faults.checkAsync(() => readClass(context, input));
  const given = faults.check(() => (input.mode === undefined ? undefined : notNull(input.mode, 'input.mode')));
  const supply = { named, mode: given, kept, isNew: input.id == null };
  // The mode of a class at fault can only be guessed.
  const isClassRead = named !== undefined || (input.classId == null && input.hsCode == null);
  return faults.settle({
    id: input.id ?? undefined,
    name: faults.check(() => nameIn(input.name, 'input.name')),
    mode: isClassRead ? await faults.checkAsync(() => readMode(context, supply)) : undefined,
    class: named,
    traits: input.traits === undefined ? undefined : await readTraits(context, input.traits ?? [], faults),
  });
}

async function readClass(context: Context, { classId, hsCode }: ProductInput): Promise<string | undefined> {
  if (classId != null && hsCode != null)
    throw errors.offeringNamedTwice({ named: ['classId', 'hsCode'] }, { field: 'input.hsCode' });
  if (classId != null) return idArgument(context, 'class', classId.trim(), 'input.classId');
  if (hsCode == null) return undefined;
  return readCode(context, hsCode, 'input.hsCode');
}

interface Supply {
  /** The given class and mode. */
  readonly named: string | undefined;
  readonly mode: SupplyMode | undefined;
  readonly kept: Kept | undefined;
  readonly isNew: boolean;
}

/** The given mode, which must fit the class; for new goods the only one. @throws `MODE_MISMATCH` */
async function readMode(context: Context, { named, mode, kept, isNew }: Supply): Promise<SupplyMode | undefined> {
  const classId = named ?? kept?.class;
  const supplied = mode ?? kept?.mode;
  if (classId === undefined) return mode;
  const above = (await context.catalogue.classesAbove([classId])).get(classId) ?? new Set();
  const isGoods = above.has('class/goods');
  if (supplied === undefined) return isNew && isGoods ? 'GOODS' : undefined;
  const clash = { given: supplied, what: classId };
  if (isGoods && supplied !== 'GOODS') throw errors.goodsOnly(clash, { field: 'input.mode' });
  const isIntangible = above.has('class/services') || above.has('class/technology');
  if (isIntangible && supplied === 'GOODS') throw errors.notGoods(clash, { field: 'input.mode' });
  return mode;
}

async function readTraits(
  context: Context,
  given: readonly TraitAnswer[],
  faults: InputFaultCollector,
): Promise<ProductTrait[]> {
  const few = faults.check(() => atMost(given, traitsAtMost, 'answers', 'input.traits')) ?? [];
  const answers = readAnswers(few, 'input.traits', faults);
  for (const answer of answers) await faults.checkAsync(() => checkTrait(context, answer, fieldOf(answer, few)));
  return answers;
}

/** The place of an answer in the list. */
const fieldOf = ({ trait }: Answer, given: readonly TraitAnswer[]): string =>
  `input.traits[${given.findIndex((each) => each.trait === trait)}]`;

async function checkTrait(context: Context, answer: Answer, field: string): Promise<void> {
  const trait = await context.loaders.node(await idArgument(context, 'trait', answer.trait, `${field}.trait`));
  if (trait?.__typename === 'Trait') checkAnswer(trait, answer, field);
}

/** The caller's product before the change. */
interface Kept {
  readonly mode: SupplyMode;
  readonly class: string | undefined;
}

const classifiedAs = relationOf('Product', 'classifiedAs');

/** Undefined for a product of others: a refusal must not reveal anything about it. */
async function keptProduct(context: Context, id: string): Promise<Kept | undefined> {
  const product = await ownNode(context, id, 'Product');
  if (product === undefined) return undefined;
  const [end] = await context.loaders.ends(classifiedAs, undefined, id);
  return { mode: product.mode, class: end?.node.id };
}
