import { cost, percent } from '../amounts.js';
import { type Depth, type Item, item, present, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { runs, words } from '../words.js';

type Match = Plan['support'][number];

/** Programmes that may help: what is open in full, whom to ask about others, what is closed by name. */
export function support({ support, steps }: Plan, depth: Depth): Section[] {
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const among = (wanted: Match['status']) => support.filter(({ status }) => status === wanted);
  const full = (match: Match) => item(title(match, numbers), match.note);
  const brief = (match: Match) => item(title(match, numbers), firstSentence(match.note));
  const closed = among('CLOSED');
  return [
    { heading: 'Support that is open', items: among('OPEN').map(full) },
    {
      heading: 'Support to come or to ask about',
      quiet: true,
      items: among('EXPECTED').map(depth === 'full' ? full : brief),
    },
    { heading: 'Support that is closed', quiet: true, items: depth === 'full' ? closed.map(full) : names(closed) },
  ];
}

function names(matches: readonly Match[]): Item[] {
  return matches.length === 0 ? [] : [item(matches.map(({ program }) => program.name).join(', '))];
}

/** `IP-DESK (grant): pays 50 %, at most 2,500 USD per item; helps 14` */
function title({ program, share, cap, amount, steps }: Match, numbers: ReadonlyMap<string, number>): string {
  const helped = steps.flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const most = cap && cost({ ...cap, min: null });
  const here = amount && cost({ ...amount, min: null, max: null });
  const terms = present([
    share != null && `pays ${percent(share)}`,
    most && `at most ${most}`,
    here && `here ${here}`,
    helped.length > 0 && `helps ${runs(helped)}`,
  ]);
  return `${program.name} (${words(program.kind)})${terms.length > 0 ? `: ${terms.join(', ')}` : ''}`;
}

const firstSentence = (note: string | null | undefined): string | undefined => note?.split(/(?<=\.) /)[0];
