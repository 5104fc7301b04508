import { type CustomsBinding, isCustoms } from '../duty/customs-binding.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Binding, ChargeQuote } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { bestOf, linesOf, standardOf } from './charge-lines.js';
import { chargeNote, partNotes } from './charge-note.js';
import { type Charge, chargesOf } from './charges.js';
import { missingTax } from './missing-tax.js';

/**
 * Charges beside duty, each on its base: import VAT, fees, and tax withheld on payments for anything but goods. One
 * quote for each charge: the domestic rate, the rates of agreements, and the lowest of them. A tax on imports that is not
 * on record has a quote without rates.
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
  const quotes = charges.map((charge) => chargeQuote(facts, request, charge, parts));
  const isTaxed = charges.some(({ kind, occasion }) => kind === 'VAT' && occasion === 'IMPORT');
  const missing = isTaxed ? undefined : missingTax(facts, request);
  return missing === undefined ? quotes : [withParts(facts, request, missing, parts), ...quotes];
}

function chargeQuote(facts: FactGraph, request: PlanRequest, charge: Charge, parts: readonly Charge[]): ChargeQuote {
  const lines = linesOf(facts, request, charge.bindings);
  const standard = standardOf(lines);
  const best = bestOf(lines);
  const partly = parts.filter(({ kind, occasion }) => kind === charge.kind && occasion === charge.occasion);
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

/** A tax that is not on record for the class can be on record for a part of it. */
function withParts(
  facts: FactGraph,
  request: PlanRequest,
  missing: ChargeQuote,
  parts: readonly Charge[],
): ChargeQuote {
  const partly = parts.filter(({ kind, occasion }) => kind === 'VAT' && occasion === 'IMPORT');
  const partLines = partly.flatMap(({ bindings }) => linesOf(facts, request, bindings));
  return { ...missing, note: [...missing.note, ...partNotes(facts, partLines)] };
}
