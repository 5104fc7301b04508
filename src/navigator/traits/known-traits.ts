import type { AnyNode, EdgeProperties, TraitNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import type { Answer } from '../plan-request.js';
import type { PlanContext } from '../scope/plan-context.js';
import { readGiven } from './read-given.js';
import type { TraitValue } from './trait-value.js';

/** A trait with a known value. */
export interface KnownTrait extends TraitValue {
  readonly trait: TraitNode;
  /** The source of the value. */
  readonly by: 'CLASS' | 'PRODUCT' | 'CALLER';
  /** The class or product that has it; undefined if the caller gave it. */
  readonly bearer: AnyNode | undefined;
}

export type KnownTraits = ReadonlyMap<string, KnownTrait>;

/**
 * From the most general to the most specific: classes from the top down, the product, what the caller gave elsewhere
 * (sales, the consignment, the mode of supply), and the answers. The most specific value wins.
 */
export function knownTraits(planContext: PlanContext): KnownTraits {
  const known = [
    ...fromClasses(planContext),
    ...fromProduct(planContext),
    ...fromGiven(planContext),
    ...fromAnswers(planContext),
  ];
  return new Map(known.map((each) => [each.trait.id, each]));
}

/** The traits that hold, by id. */
export function heldTraits(known: KnownTraits): readonly TraitNode[] {
  const held = [...known.values()].filter(({ holds }) => holds !== false);
  return held.map(({ trait }) => trait).sort((a, b) => compareText(a.id, b.id));
}

function fromClasses(planContext: PlanContext): readonly KnownTrait[] {
  const topDown = [...planContext.above].sort(([a, far], [b, near]) => near - far || compareText(a, b));
  return topDown.flatMap(([id]) => fromBearer(planContext, id, 'CLASS'));
}

function fromProduct(planContext: PlanContext): readonly KnownTrait[] {
  const { productId } = planContext.request;
  return productId === undefined ? [] : fromBearer(planContext, productId, 'PRODUCT');
}

function fromBearer({ facts }: PlanContext, id: string, by: 'CLASS' | 'PRODUCT'): readonly KnownTrait[] {
  return facts.out(id, 'HAS').flatMap(({ to, properties }) => {
    const trait = facts.get(to, 'Trait');
    const value = trait && stated(trait, properties);
    return trait && value ? [{ trait, by, bearer: facts.find(id), ...value }] : [];
  });
}

function fromGiven(planContext: PlanContext): readonly KnownTrait[] {
  return planContext.facts.all('Trait').flatMap((trait) => {
    const value = readGiven(planContext, trait);
    return value ? [{ trait, by: 'CALLER' as const, bearer: undefined, ...value }] : [];
  });
}

function fromAnswers({ facts, request }: PlanContext): readonly KnownTrait[] {
  return request.answers.flatMap((answer) => {
    const trait = facts.get(answer.trait, 'Trait');
    const value = trait && answered(trait, answer);
    return trait && value ? [{ trait, by: 'CALLER' as const, bearer: undefined, ...value }] : [];
  });
}

/** For a yes/no trait, having it is enough; an amount or a choice must be stated. */
function stated(trait: TraitNode, has: EdgeProperties['HAS']): TraitValue | undefined {
  return answered(trait, trait.kind === 'YES_NO' ? { holds: has.holds ?? true } : has);
}

function answered(trait: TraitNode, { holds, amount, option }: Omit<Answer, 'trait'>): TraitValue | undefined {
  switch (trait.kind) {
    case 'YES_NO':
      return holds === undefined ? undefined : { holds };
    case 'AMOUNT':
      return amount === undefined ? undefined : { amount };
    case 'CHOICE':
      return option === undefined ? undefined : { option };
  }
}
