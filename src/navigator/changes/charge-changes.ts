import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ChargeLine, ChargeQuote, Plan } from '../plan.js';
import { fromTo } from './from-to.js';
import { type PlanChange, pairById } from './plan-change.js';

/** The lowest charge of each kind, then each line that is added, removed or changed; the lowest is not repeated. */
export function chargeChanges(before: Plan, after: Plan): PlanChange[] {
  const pairs = after.charges.flatMap((now) =>
    before.charges.filter((old) => isSame(old, now)).map((old) => [old, now] as const),
  );
  const said = new Set(
    pairs.flatMap(([{ best: old }, { best: now }]) => (old?.rule.id === now?.rule.id ? now?.rule.id : [])),
  );
  return [
    ...pairs.flatMap(([old, now]) => lowestChanges(old, now)),
    ...pairById(linesOf(before), linesOf(after), {
      node: ({ line }) => line.rule,
      added: ({ quote, line }) => messages.changes.chargeAdded({ ...chargeOf(quote, line), rate: rateText(line) }),
      removed: ({ quote, line }) => messages.changes.chargeRemoved({ ...chargeOf(quote, line), rate: rateText(line) }),
      differs: ({ line: old }, { line: { rule, ...now } }) => {
        const differing = said.has(rule.id) ? undefined : fromTo(rateText(old), rateText(now));
        return differing && messages.changes.charge({ rule: rule.name, ...differing });
      },
    }),
  ];
}

/** Fees add up: none of them is the lowest. */
const isSame = (a: ChargeQuote, b: ChargeQuote): boolean => a.kind === b.kind && a.base === b.base && a.kind !== 'FEE';

function lowestChanges({ best: old }: ChargeQuote, quote: ChargeQuote): PlanChange[] {
  const { best: now } = quote;
  const differing = old && now && fromTo(rateText(old), rateText(now));
  if (now === undefined || differing === undefined) return [];
  const text = messages.changes.chargeLowest({ ...chargeOf(quote, now), ...differing });
  return [{ kind: 'CHANGED', about: now.rule, text }];
}

const linesOf = ({ charges }: Plan) => charges.flatMap((quote) => quote.lines.map((line) => ({ quote, line })));

const chargeOf = ({ kind, base }: ChargeQuote, { rule }: ChargeLine) => ({
  charge: kind === 'VAT' || kind === 'WITHHOLDING' ? kind : ('FEE' as const),
  base,
  rule: rule.name,
});

const rateText = ({ rate, formula }: Pick<ChargeLine, 'rate' | 'formula'>): Message =>
  rate === undefined ? formula : messages.rates.percent({ rate });
