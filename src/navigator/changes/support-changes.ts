import { numberText } from '../number-text.js';
import type { Plan, SupportMatch } from '../plan.js';
import { type PlanChange, pairById } from './plan-change.js';

/** Programmes that come, go, open or close, or pay another amount. */
export function supportChanges(before: Plan, after: Plan): PlanChange[] {
  return pairById<SupportMatch>(before.support, after.support, {
    node: (match) => match.program,
    added: (match) => `${match.program.name.en} now fits (${match.status.toLowerCase()}).`,
    removed: (match) => `${match.program.name.en} no longer fits.`,
    differs: (old, now) => {
      if (old.status !== now.status)
        return `${now.program.name.en} was ${old.status.toLowerCase()} and is ${now.status.toLowerCase()}.`;
      if (amount(old) !== amount(now)) return `${now.program.name.en} paid ${amount(old)} and pays ${amount(now)}.`;
      return undefined;
    },
  });
}

function amount({ amount }: SupportMatch): string {
  const paid = amount?.typical ?? amount?.max ?? amount?.min;
  return amount === undefined || paid === undefined ? 'an unknown amount' : `${numberText(paid)} ${amount.currency}`;
}
