import { costs, days } from '../amounts.js';
import { type Item, present, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { count } from '../words.js';

/** The four stages, with what helps at each and what it leads on to. */
export function journey({ journey }: Plan): Section {
  return { heading: 'Journey', items: journey.map(stageItem) };
}

function stageItem({ stage, steps, days: span, cost, support, leadsTo, gap }: Plan['journey'][number]): Item {
  const open = support.filter(({ status }) => status === 'OPEN');
  const known = days(span);
  const facts = [
    count(steps.length, 'step'),
    known === '0 days' ? undefined : known,
    costs(cost.gross),
    support.length > 0 && `${count(support.length, 'programme')}, ${open.length} of them open`,
  ];
  return {
    label: stage.name,
    text: present(facts).join(' · '),
    details: present([
      open.length > 0 && `open: ${open.map(({ program }) => program.name).join(', ')}`,
      leadsTo.length > 0 && `leads on to: ${leadsTo.map(({ name }) => name).join(', ')}`,
      gap,
    ]),
  };
}
