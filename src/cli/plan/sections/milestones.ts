import { messages } from '../../../messages/messages.js';
import { item, type Section } from '../document.js';
import { milestoneTime } from '../milestones.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

/** When each milestone can be, as far as that is known: those at the same time in one line. */
export function milestones({ say }: Words, { milestones }: Plan): Section {
  const lines: { readonly time: string; readonly events: Plan['milestones'][number][] }[] = [];
  for (const milestone of milestones.filter(({ days }) => days != null)) {
    const time = say(milestoneTime(milestone));
    const last = lines.at(-1);
    if (last?.time === time) last.events.push(milestone);
    else lines.push({ time, events: [milestone] });
  }
  return {
    heading: say(messages.planPage.milestones()),
    items: lines.flatMap(({ events: [first, ...others] }) => {
      if (first === undefined) return [];
      const events = [first, ...others].map(({ event }) => event);
      return [item(say(messages.planPage.milestone({ events, time: milestoneTime(first) })))];
    }),
  };
}
