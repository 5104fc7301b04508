import type { Applicability } from '../applicability/result.js';
import { chargeQuotes } from '../charges/charge-quotes.js';
import { dutyQuotes } from '../duty/duty-quote.js';
import { type UsedPreferences, usedPreferences } from '../duty/used-preferences.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Binding, ChargeQuote, DutyLine, DutyQuote } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { isPrice } from '../scope/plan-context.js';

/** Duty and charges under one set of answers. */
export interface Prices {
  readonly duty: DutyQuote;
  readonly charges: readonly ChargeQuote[];
  /** Rules whose papers are needed, because the best prices use them. */
  readonly used: UsedPreferences;
  /** How many conditional rules of price bind. */
  readonly open: number;
  /** The same for sets of answers with the same prices. */
  readonly key: string;
}

/** The prices if these conditional rules bind; the others are shown as open, and do not count. Each set is quoted once. */
export function pricesIn(
  facts: FactGraph,
  request: PlanRequest,
  { bindings, below }: Applicability,
): (rules: ReadonlySet<string>) => Prices {
  const pricing = new Set([...bindings, ...below].filter(({ rule }) => isPrice(rule)).map(({ rule }) => rule.id));
  const quoted = new Map<string, Prices>();
  const dutyUnder = dutyQuotes(facts, request, bindings, below);
  // Rates of schedules are not charges, and a chapter has thousands of them.
  const charging = [bindings, below].map((all) => all.filter(({ stated }) => stated === undefined));
  return (rules) => {
    const binding = [...rules].filter((id) => pricing.has(id)).sort();
    const key = binding.join(' ');
    const prices = quoted.get(key) ?? quote(new Set(binding));
    quoted.set(key, prices);
    return prices;
  };

  function quote(binding: ReadonlySet<string>): Prices {
    const under = <Each extends Binding>(each: Each): Each =>
      binding.has(each.rule.id) ? { ...each, certainty: 'BINDS', undecided: [] } : each;
    const [own = [], parts = []] = charging.map((all) => all.map(under));
    const duty = dutyUnder(binding);
    const charges = chargeQuotes(facts, request, own, parts);
    const used = usedPreferences(request, duty, charges);
    return { duty, charges, used, open: binding.size, key: keyOf(duty, charges, used) };
  }
}

function keyOf({ best, mfn }: DutyQuote, charges: readonly ChargeQuote[], used: UsedPreferences): string {
  const line = (each: DutyLine | undefined) => [each?.rule.id, each?.total, each?.atLeast, each?.atMost];
  const charge = ({ kind, base, standard, best: lowest }: ChargeQuote) => [
    kind,
    base,
    ...[standard, lowest].flatMap((each) => [each?.rule.id, each?.rate]),
  ];
  return JSON.stringify([line(best), line(mfn), charges.map(charge), [...used].map(([id, { saves }]) => [id, saves])]);
}
