import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Plan, SupportMatch } from '../plan.js';
import { fromTo } from './from-to.js';
import { type PlanChange, pairById } from './plan-change.js';

/** Programmes that are added or removed, open or close, or pay another amount. */
export function supportChanges(before: Plan, after: Plan): PlanChange[] {
  return pairById<SupportMatch>(before.support, after.support, {
    node: (match) => match.program,
    added: ({ program, status }) => messages.changes.programAdded({ program: program.name, status }),
    removed: ({ program }) => messages.changes.programRemoved({ program: program.name }),
    differs: (old, now) => {
      const program = now.program.name;
      if (old.status !== now.status)
        return messages.changes.programStatus({ program, before: old.status, after: now.status });
      const differing = fromTo(amountText(old), amountText(now));
      return differing && messages.changes.programAmount({ program, ...differing });
    },
  });
}

function amountText({ amount }: SupportMatch): Message {
  const paid = amount?.typical ?? amount?.max ?? amount?.min;
  if (amount === undefined || paid === undefined) return messages.changes.unknown();
  const money = messages.amounts.money({ amount: { amount: paid, currency: amount.currency } });
  return messages.amounts.paidPer({ amount: money, per: amount.per });
}
