import type { ChargeBase, Money } from '../../graph/generated/nodes.js';
import { roundMoney, roundPercent } from '../money/round.js';
import type { Binding, ChargeQuote, DutyQuote } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';

/** What the plan gains from a rule whose benefit it uses, and which asks for papers in return. */
export interface PreferenceUse {
  /** Whether using it saves something: `PERHAPS` if the national line decides. */
  readonly saves: 'YES' | 'PERHAPS' | 'UNKNOWN';
  /** The least and the most, in percentage points of `base`; undefined if not known. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly base: ChargeBase;
  /** The least in money on the consignment; undefined without its value. */
  readonly amount: Money | undefined;
}

/** By rule. */
export type UsedPreferences = ReadonlyMap<string, PreferenceUse>;

type Duty = Pick<DutyQuote, 'best' | 'mfn' | 'lineDecides'>;
type Charge = Pick<ChargeQuote, 'best' | 'standard' | 'base'>;

/** The rules that the best choices use: their proofs belong to the plan, as far as using them saves something. */
export function usedPreferences(
  { consignment }: Pick<PlanRequest, 'consignment'>,
  duty: Duty,
  charges: readonly Charge[],
): UsedPreferences {
  const used = [...dutyUses(duty), ...charges.flatMap(chargeUses)];
  return new Map(used.map(([id, use]) => [id, withAmount(use, consignment.value)]));
}

/**
 * The rules for national lines below the offered class that are used and do not cover the class itself, each once: the
 * best choice applies to every line, and so does its proof.
 */
export function usedBelow(
  bindings: readonly Binding[],
  below: readonly Binding[],
  used: UsedPreferences,
): readonly Binding[] {
  const own = new Set(bindings.map(({ rule }) => rule.id));
  const others = below.filter(({ rule }) => used.has(rule.id) && !own.has(rule.id));
  const byRule = new Map(others.toReversed().map((binding) => [binding.rule.id, binding]));
  return [...byRule.values()];
}

type Use = Omit<PreferenceUse, 'amount'>;
type ByRule = readonly [rule: string, use: Use];

function dutyUses({ best, mfn, lineDecides }: Duty): readonly ByRule[] {
  if (best === undefined) return [];
  const base = 'CUSTOMS_VALUE';
  const reliefs = best.layers.flatMap(({ rule, binds, added }): ByRule[] => {
    if (added !== undefined) return added < 0 ? [[rule.id, saved(-added, -added, base, false)]] : [];
    // A relief from a duty that is not known saves an amount that is not known.
    return binds && rule.kind === 'RELIEF' ? [[rule.id, saved(undefined, undefined, base, false)]] : [];
  });
  if (best.proofs.length === 0) return reliefs;
  const least = difference(mfn?.atLeast, best.atMost);
  const most = difference(mfn?.atMost, best.atLeast);
  return [[best.rule.id, saved(least, most, base, lineDecides && best.rule.id !== mfn?.rule.id)], ...reliefs];
}

function chargeUses({ best, standard, base }: Charge): readonly ByRule[] {
  if (best === undefined || best.proofs.length === 0) return [];
  const saving = difference(standard?.rate, best.rate);
  return [[best.rule.id, saved(saving, saving, base, false)]];
}

/** @param mayDiffer whether it is the best on every national line, and the amount depends on the line */
function saved(least: number | undefined, most: number | undefined, base: ChargeBase, mayDiffer: boolean): Use {
  if (least !== undefined && least > 0) return { saves: 'YES', least, most, base };
  return { saves: mayDiffer ? 'PERHAPS' : 'UNKNOWN', least: undefined, most, base };
}

function withAmount(use: Use, value: Money | undefined): PreferenceUse {
  const { least, base } = use;
  const isKnown = least !== undefined && value !== undefined && base === 'CUSTOMS_VALUE';
  const amount = isKnown ? { amount: roundMoney((value.amount * least) / 100), currency: value.currency } : undefined;
  return { ...use, amount };
}

const difference = (from: number | undefined, to: number | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : roundPercent(from - to);
