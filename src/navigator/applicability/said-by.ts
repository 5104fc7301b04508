import type { Localized } from '../../messages/localized.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { classTitle } from '../scope/names.js';
import type { KnownTrait } from '../traits/known-traits.js';

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
