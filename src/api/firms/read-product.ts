import { isKnown, nearest } from '../../catalogue/nearest.js';
import { errors } from '../../errors.js';
import { traitsAtMost } from '../../firms/limits.js';
import type { ProductChange, ProductTrait } from '../../firms/products.js';
import type { SupplyMode } from '../../graph/generated/nodes.js';
import { codeOf } from '../../graph/vocabulary/code-of.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { checkAnswer } from '../../navigator/input/answers.js';
import { collectFaults } from '../../navigator/input/faults.js';
import { hsDigits } from '../../navigator/input/offering.js';
import { readAnswers } from '../../navigator/input/parsed-input.js';
import type { Context } from '../context.js';
import type { ProductInput, TraitAnswer } from '../generated/resolvers.js';
import { idArgument } from '../id-argument.js';
import { ownNode } from './own.js';
import { atMost, nameIn, notNull } from './read-text.js';

/** The input about a product, checked. @throws coded errors that name the field */
export async function readProduct(context: Context, input: ProductInput): Promise<ProductChange> {
  const kept = input.id == null ? undefined : await keptProduct(context, input.id);
  const named = await readClass(context, input);
  const mode = input.mode === undefined ? undefined : notNull(input.mode, 'input.mode');
  return {
    id: input.id ?? undefined,
    name: nameIn(input.name, 'input.name'),
    mode: await readMode(context, { named, mode, kept, isNew: input.id == null }),
    class: named,
    traits: input.traits === undefined ? undefined : await readTraits(context, input.traits ?? []),
  };
}

async function readClass(context: Context, { classId, hsCode }: ProductInput): Promise<string | undefined> {
  if (classId != null && hsCode != null)
    throw errors.offeringNamedTwice({ named: ['classId', 'hsCode'] }, { field: 'input.hsCode' });
  if (classId != null) return idArgument(context, 'class', classId.trim(), 'input.classId');
  if (hsCode == null) return undefined;
  const id = `hs/${hsDigits(hsCode.trim(), 'input.hsCode')}`;
  const index = await context.index();
  if (isKnown(index, 'class', id)) return id;
  throw errors.unknownHsCode(
    { given: hsCode, nearest: nearest(index, 'class', id).map(codeOf) },
    { field: 'input.hsCode' },
  );
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

async function readTraits(context: Context, given: readonly TraitAnswer[]): Promise<ProductTrait[]> {
  const faults = collectFaults();
  const answers = readAnswers(atMost(given, traitsAtMost, 'answers', 'input.traits'), 'input.traits', faults);
  faults.settle(answers);
  return Promise.all(
    answers.map(async (answer, place) => {
      const field = `input.traits[${place}]`;
      const trait = await context.loaders.node(await idArgument(context, 'trait', answer.trait, `${field}.trait`));
      if (trait?.__typename === 'Trait') checkAnswer(trait, answer, field);
      return answer;
    }),
  );
}

/** The caller's product before the change. */
interface Kept {
  readonly mode: SupplyMode;
  readonly class: string | undefined;
}

/** Undefined for a product of others: a refusal must not reveal anything about it. */
async function keptProduct(context: Context, id: string): Promise<Kept | undefined> {
  const product = await ownNode(context, id, 'Product');
  const relation = vocabulary.nodes.get('Product')?.relations.find(({ field }) => field === 'classifiedAs');
  if (product === undefined || relation === undefined) return undefined;
  const [end] = await context.loaders.ends(relation, undefined, id);
  return { mode: product.mode, class: end?.node.id };
}
