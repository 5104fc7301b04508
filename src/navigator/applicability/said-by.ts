import type { TraitNode } from '../../graph/generated/nodes.js';
import type { Localized } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convertedAt } from '../money/exchange-rates.js';
import { classTitle } from '../scope/names.js';
import type { PlanContext } from '../scope/plan-context.js';
import type { KnownTrait, KnownTraits } from '../traits/known-traits.js';

/** The source of a trait's value, as parameters of a message. */
interface SaidBy {
  readonly by: 'CLASS' | 'PRODUCT' | 'REQUEST';
  readonly class?: Localized;
}

export function saidBy(facts: FactGraph, value: KnownTrait | undefined): SaidBy {
  const bearer = value?.bearer;
  if (bearer === undefined) return { by: 'REQUEST' };
  return bearer.__typename === 'ProductClass'
    ? { by: 'CLASS', class: classTitle(facts, bearer.id) }
    : { by: 'PRODUCT' };
}

/** The exchange rates at which an amount was compared with the bounds that decide. */
export function ratesOf(
  { facts, request }: Pick<PlanContext, 'facts' | 'request'>,
  deciding: readonly { readonly trait: TraitNode }[],
  known: KnownTraits,
): readonly Message[] {
  const rates = deciding.flatMap(({ trait }) => known.get(trait.id)?.rates ?? []);
  return convertedAt(facts, rates, request.asOf);
}
