import type { ChargeBase, CustomsRuleKind } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { agreementOf, type CustomsBinding } from '../duty/columns.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';

/** One charge, with all its rates. */
export interface Charge {
  readonly kind: CustomsRuleKind;
  readonly base: ChargeBase;
  readonly bindings: readonly CustomsBinding[];
}

const KINDS: readonly CustomsRuleKind[] = ['VAT', 'FEE', 'WITHHOLDING'];

const USUAL_BASE: { readonly [Kind in CustomsRuleKind]?: ChargeBase } = {
  WITHHOLDING: 'ROYALTY',
  VAT: 'CUSTOMS_VALUE',
};

/** By kind, then base. Rates of VAT or of tax withheld on one base are alternatives; two fees are both due. */
export function chargesOf(facts: FactGraph, bindings: readonly CustomsBinding[]): readonly Charge[] {
  return KINDS.flatMap((kind) => {
    const ofKind = bindings.filter(({ rule }) => rule.kind === kind);
    const byBase = groupBy(ofKind, ({ rule }) => rule.base ?? USUAL_BASE[kind] ?? 'CUSTOMS_VALUE');
    return [...byBase]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([base, group]) => {
        const charges = kind === 'FEE' ? fees(facts, group) : [group];
        return charges.map((each): Charge => ({ kind, base, bindings: each }));
      });
  });
}

/** Each domestic fee, with its rates under agreements. */
function fees(facts: FactGraph, bindings: readonly CustomsBinding[]): readonly (readonly CustomsBinding[])[] {
  const sorted = [...bindings].sort((a, b) => compareText(a.rule.id, b.rule.id));
  const domestic = sorted.filter(({ rule }) => agreementOf(facts, rule) === undefined);
  const granted = sorted.filter((binding) => !domestic.includes(binding));
  const byFee = groupBy(granted, (grant) => feeOf(facts, grant, domestic));
  const alone = (byFee.get(undefined) ?? []).map((grant) => [grant]);
  return [...domestic.map((fee) => [fee, ...(byFee.get(fee) ?? [])]), ...alone];
}

/**
 * The fee that a rule under an agreement is about: the one it is a part of, or one of the same act, or the only one.
 */
function feeOf(
  facts: FactGraph,
  grant: CustomsBinding,
  domestic: readonly CustomsBinding[],
): CustomsBinding | undefined {
  const acts = new Set(actsUp(facts, grant.rule.id));
  const itself = domestic.find(({ rule }) => acts.has(rule.id));
  const akin = domestic.filter(({ rule }) => actsUp(facts, rule.id).some((act) => acts.has(act)));
  return itself ?? akin[0] ?? (domestic.length === 1 ? domestic[0] : undefined);
}
