import { render } from '../../messages/rendering/render.js';
import type { ChargeLine, ChargeQuote, Plan } from '../plan.js';
import { type PlanChange, pairById } from './plan-change.js';

/** The least that is charged of each kind, then each line that begins, ends or comes to another rate: the least one not again. */
export function chargeChanges(before: Plan, after: Plan): PlanChange[] {
  const pairs = after.charges.flatMap((now) =>
    before.charges.filter((old) => isSame(old, now)).map((old) => [old, now] as const),
  );
  const said = new Set(
    pairs.flatMap(([{ best: old }, { best: now }]) => (old?.rule.id === now?.rule.id ? now?.rule.id : [])),
  );
  return [
    ...pairs.flatMap(([old, now]) => bestChanges(old, now)),
    ...pairById(linesOf(before), linesOf(after), {
      node: ({ line }) => line.rule,
      added: ({ what, line }) => `New charge: ${what}, ${line.rule.name.en}, ${rate(line)}.`,
      removed: ({ what, line }) => `No longer charged: ${what}, ${line.rule.name.en}, which was ${rate(line)}.`,
      differs: ({ line: old }, { line: now }) =>
        rate(old) === rate(now) || said.has(now.rule.id)
          ? undefined
          : `${now.rule.name.en}: ${rate(old)} becomes ${rate(now)}.`,
    }),
  ];
}

/** Fees add up: none of them is the least. */
const isSame = (a: ChargeQuote, b: ChargeQuote): boolean => a.kind === b.kind && a.base === b.base && a.kind !== 'FEE';

function bestChanges({ best: old }: ChargeQuote, { kind, base, best: now }: ChargeQuote): PlanChange[] {
  if (old === undefined || now === undefined || rate(old) === rate(now)) return [];
  const text = `The least ${nameOf(kind, base)} was ${rate(old)} and becomes ${rate(now)} under ${now.rule.name.en}.`;
  return [{ kind: 'CHANGED', about: now.rule, text }];
}

const linesOf = ({ charges }: Plan) =>
  charges.flatMap(({ kind, base, lines }) => lines.map((line) => ({ what: nameOf(kind, base), line })));

const rate = ({ rate, formula }: ChargeLine): string =>
  rate === undefined ? `"${render(formula, 'en')}"` : `${rate} %`;

function nameOf(kind: ChargeQuote['kind'], base: ChargeQuote['base']): string {
  const name = kind === 'VAT' ? 'VAT' : kind === 'WITHHOLDING' ? 'tax withheld' : 'fee';
  return `${name} on the ${base.toLowerCase().replace('_', ' ')}`;
}
