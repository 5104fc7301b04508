import type { Binding, ChargeQuote, DutyQuote } from '../plan.js';

/** The rules whose proofs the best choices need: what they ask for when they are used is to be done. */
export function usedPreferences(
  duty: Pick<DutyQuote, 'best'>,
  charges: readonly Pick<ChargeQuote, 'best'>[],
): ReadonlySet<string> {
  const used = [duty.best, ...charges.map((charge) => charge.best)].filter((line) => line !== undefined);
  const reliefs = duty.best?.layers.filter(({ added = 0 }) => added < 0) ?? [];
  const proven = used.filter((line) => line.proofs.length > 0);
  return new Set([...proven, ...reliefs].map(({ rule }) => rule.id));
}

/**
 * Of what is stated for national lines below the class offered, what is used, each rule once: the best choice stands on
 * every line, so that its proof is to be done whichever line it is.
 */
export function usedBelow(below: readonly Binding[], used: ReadonlySet<string>): readonly Binding[] {
  const byRule = new Map(below.toReversed().map((binding) => [binding.rule.id, binding]));
  return [...byRule.values()].filter(({ rule }) => used.has(rule.id));
}
