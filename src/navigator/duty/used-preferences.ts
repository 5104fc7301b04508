import type { Binding, ChargeQuote, DutyQuote } from '../plan.js';

/** The rules that the best choices use: their proofs are steps of the plan. */
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
 * The rules for national lines below the offered class that are used, each once: the best choice applies to every line,
 * and so does its proof.
 */
export function usedBelow(below: readonly Binding[], used: ReadonlySet<string>): readonly Binding[] {
  const byRule = new Map(below.toReversed().map((binding) => [binding.rule.id, binding]));
  return [...byRule.values()].filter(({ rule }) => used.has(rule.id));
}
