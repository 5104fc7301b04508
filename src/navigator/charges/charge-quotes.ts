import { type CustomsBinding, isCustoms } from '../duty/columns.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Binding, ChargeQuote } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { bestOf, linesOf, standardOf } from './charge-lines.js';
import { chargeNote } from './charge-note.js';
import { type Charge, chargesOf } from './charges.js';

/**
 * Charges beside duty, each on its base: import VAT, fees, and tax withheld on payments for anything but goods. One
 * quote for each charge: the domestic rate, the rates of agreements, and the lowest of them.
 * @param below rules that bind only a part of the offered class
 */
export function chargeQuotes(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly Binding[],
  below: readonly Binding[] = [],
): readonly ChargeQuote[] {
  const levied = (binding: CustomsBinding) => request.mode !== 'GOODS' || binding.rule.kind !== 'WITHHOLDING';
  const charges = chargesOf(facts, bindings.filter(isCustoms).filter(levied));
  const parts = chargesOf(facts, below.filter(isCustoms).filter(levied));
  return charges.map((charge) => chargeQuote(facts, request, charge, parts));
}

function chargeQuote(facts: FactGraph, request: PlanRequest, charge: Charge, parts: readonly Charge[]): ChargeQuote {
  const lines = linesOf(facts, request, charge.bindings);
  const standard = standardOf(lines);
  const best = bestOf(lines);
  const partly = parts.filter(({ kind, base }) => kind === charge.kind && base === charge.base);
  const partLines = partly.flatMap(({ bindings }) => linesOf(facts, request, bindings));
  return {
    kind: charge.kind,
    base: charge.base,
    standard: standard?.line,
    lines: lines.map(({ line }) => line),
    best: best?.line,
    note: chargeNote({ facts, request, lines, standard, best, partLines }),
  };
}
