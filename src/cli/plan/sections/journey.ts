import { messages } from '../../../messages/messages.js';
import { grossCost, totalDaysText } from '../amounts.js';
import { type Item, present, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

/** The four stages, with the support for each and what it leads to. */
export function journey(words: Words, { journey }: Plan): Section {
  return { heading: words.say(messages.planPage.journey()), items: journey.map((stage) => stageItem(words, stage)) };
}

function stageItem(
  words: Words,
  { stage, steps, days: span, cost, support, leadsTo, gap }: Plan['journey'][number],
): Item {
  const { say } = words;
  const open = support.filter(({ status }) => status === 'OPEN');
  const known = totalDaysText(span);
  const names = (programmes: readonly { readonly name: string }[]) => programmes.map(({ name }) => name).join(', ');
  const facts = [
    say(messages.planPage.stepCount({ count: steps.length })),
    known ? say(known) : undefined,
    grossCost(words, cost),
    support.length > 0 && say(messages.planPage.programmeCount({ count: support.length, open: open.length })),
  ];
  return {
    label: stage.name,
    text: present(facts).join(' · '),
    details: present([
      open.length > 0 &&
        say(messages.planPage.openProgrammes({ programmes: names(open.map(({ program }) => program)) })),
      leadsTo.length > 0 && say(messages.planPage.leadsTo({ programmes: names(leadsTo) })),
      gap,
    ]),
  };
}
