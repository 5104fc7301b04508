import type { ChargeBase, CustomsRuleKind } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { agreementOf } from '../duty/columns.js';
import { type CustomsBinding, nearest } from '../duty/customs-binding.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';

/** What a charge is levied on. The bases of an import are one occasion: rates on them are rates of one tax. */
export type Occasion = 'IMPORT' | 'SALE' | 'ROYALTY' | 'SERVICE_FEE';

/** One charge, with all its rates. */
export interface Charge {
  readonly kind: CustomsRuleKind;
  readonly occasion: Occasion;
  /** The base of the rate that applies without an agreement. */
  readonly base: ChargeBase;
  readonly bindings: readonly CustomsBinding[];
}

const KINDS: readonly CustomsRuleKind[] = ['VAT', 'FEE', 'WITHHOLDING'];

const OCCASIONS: { readonly [Base in ChargeBase]: Occasion } = {
  CUSTOMS_VALUE: 'IMPORT',
  CUSTOMS_VALUE_AND_DUTY: 'IMPORT',
  CUSTOMS_VALUE_DUTY_AND_INLAND_COST: 'IMPORT',
  SALE: 'SALE',
  ROYALTY: 'ROYALTY',
  SERVICE_FEE: 'SERVICE_FEE',
};

const USUAL_BASE: { readonly [Kind in CustomsRuleKind]?: ChargeBase } = {
  WITHHOLDING: 'ROYALTY',
  VAT: 'CUSTOMS_VALUE',
};

/** By kind, then base. Rates of VAT or of tax withheld on one occasion are alternatives; two fees are both due. */
export function chargesOf(facts: FactGraph, bindings: readonly CustomsBinding[]): readonly Charge[] {
  return KINDS.flatMap((kind) => {
    const ofKind = bindings.filter(({ rule }) => rule.kind === kind);
    const byOccasion = groupBy(ofKind, (binding) => OCCASIONS[baseOf(binding)]);
    return [...byOccasion]
      .flatMap(([occasion, group]) => {
        const charges = kind === 'FEE' ? fees(facts, group) : [group];
        return charges.map((each): Charge => ({ kind, occasion, base: usualBase(facts, each), bindings: each }));
      })
      .sort((a, b) => compareText(a.base, b.base));
  });
}

/** The base that a rule states, or the usual one of its kind. */
const baseOf = ({ rule }: CustomsBinding): ChargeBase => rule.base ?? USUAL_BASE[rule.kind] ?? 'CUSTOMS_VALUE';

/** The base of the nearest domestic rate; of any rate if no domestic one is known. */
function usualBase(facts: FactGraph, bindings: readonly CustomsBinding[]): ChargeBase {
  const domestic = bindings.filter(({ rule }) => agreementOf(facts, rule) === undefined);
  const [first] = nearest(domestic.length > 0 ? domestic : bindings);
  return first === undefined ? 'CUSTOMS_VALUE' : baseOf(first);
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
