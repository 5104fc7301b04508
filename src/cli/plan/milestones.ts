import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { totalDaysText } from './amounts.js';
import type { Plan } from './queried-plan.js';

type Milestone = Plan['milestones'][number];

/** `after 30 days`, `after at least 20 days, typically at least 30 days`. */
export function milestoneTime({ days, isLowerBound }: Milestone): Message {
  const time = days == null ? undefined : totalDaysText(days);
  if (time === undefined) return isLowerBound ? messages.planPage.unknownDay() : messages.planPage.nothingBefore();
  if (!isLowerBound) return messages.planPage.afterDays({ time });
  const [least, typical] = [days?.min ?? 0, days?.typical ?? 0];
  // That it is at least 0 days says nothing.
  if (least === 0 && typical === 0) return messages.planPage.unknownDay();
  const text = (count: number) => messages.amounts.days({ count });
  return messages.planPage.afterAtLeast({
    least: text(least),
    typical: typical > least ? text(typical) : undefined,
  });
}
