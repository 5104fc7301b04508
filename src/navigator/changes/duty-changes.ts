import type { ChargeQuote, DutyQuote, Plan } from '../plan.js';
import type { PlanChange } from './changes.js';

/** How the duty to pay, the MFN total and the rate of each charge differ. */
export function dutyChanges(before: Plan, after: Plan): PlanChange[] {
  return [
    ...dutyChange('best lawful duty', before.duty, after.duty, 'best'),
    ...dutyChange('MFN duty with its layers', before.duty, after.duty, 'mfn'),
    ...after.charges.flatMap((charge) =>
      chargeChange(
        before.charges.find((old) => sameCharge(old, charge)),
        charge,
      ),
    ),
  ];
}

function dutyChange(what: string, old: DutyQuote, now: DutyQuote, line: 'best' | 'mfn'): PlanChange[] {
  const [then, since] = [old[line], now[line]];
  const about = since?.rule ?? then?.rule;
  const [oldTotal, newTotal] = [then?.total, since?.total];
  if (about === undefined || oldTotal === newTotal) return [];
  const kind = then === undefined ? 'ADDED' : since === undefined ? 'REMOVED' : 'CHANGED';
  return [
    {
      kind,
      about,
      text: `The ${what} was ${percent(oldTotal)} and becomes ${percent(newTotal)} of the customs value.`,
    },
  ];
}

function chargeChange(old: ChargeQuote | undefined, now: ChargeQuote): PlanChange[] {
  const about = now.best?.rule ?? now.standard?.rule;
  if (about === undefined || (old && old.best?.rate === now.best?.rate)) return [];
  const name = `${now.kind.toLowerCase()} on the ${now.base.toLowerCase().replace('_', ' ')}`;
  const text = `The ${name} was ${percent(old?.best?.rate)} and becomes ${percent(now.best?.rate)}.`;
  return [{ kind: old === undefined ? 'ADDED' : 'CHANGED', about, text }];
}

const sameCharge = (a: ChargeQuote, b: ChargeQuote): boolean => a.kind === b.kind && a.base === b.base;
const percent = (rate: number | undefined): string => (rate === undefined ? 'unknown' : `${rate} %`);
