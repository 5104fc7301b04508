import type { FactGraph } from '../facts/fact-graph.js';
import type { CustomsBinding } from './columns.js';
import type { Offer } from './offers.js';

/** Ids of the layers that hang on an open question and move no total, such as a relief from a duty that is free anyway. */
export function idleLayers(
  facts: FactGraph,
  offers: readonly Offer[],
  bindings: readonly CustomsBinding[],
): readonly string[] {
  const usable = offers.filter(({ column }) => column.binds);
  const isStill = usable.every(({ total, totalWithOpen }) => total !== undefined && total === totalWithOpen);
  if (usable.length === 0 || !isStill) return [];
  const layers = new Set(usable.flatMap((offer) => offer.layers.map(({ rule }) => rule.id)));
  const open = bindings.filter(({ rule, certainty }) => certainty === 'CONDITIONAL' && layers.has(rule.id));
  return open.map(({ rule }) => rule.id).filter((id) => facts.out(id, 'REQUIRES').length === 0);
}
