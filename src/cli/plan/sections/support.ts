import { supportText } from '../../../messages/amounts.js';
import { messages } from '../../../messages/messages.js';
import { type Depth, type Item, item, present, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { runs, type Words } from '../words.js';

type Match = Plan['support'][number];

/** Programmes that can help: open ones in full, then whom to ask about others, and the names of closed ones. */
export function support(words: Words, { support, steps }: Plan, depth: Depth): Section[] {
  const { say } = words;
  const numbers = new Map(steps.map(({ key }, index) => [key, index + 1]));
  const among = (wanted: Match['status']) => support.filter(({ status }) => status === wanted);
  const full = (match: Match) => item(title(words, match, numbers), match.note);
  const brief = (match: Match) => item(title(words, match, numbers), firstSentence(match.note));
  const closed = among('CLOSED');
  return [
    { heading: say(messages.planPage.supportOpen()), items: among('OPEN').map(full) },
    {
      heading: say(messages.planPage.supportExpected()),
      quiet: true,
      items: among('EXPECTED').map(depth === 'full' ? full : brief),
    },
    {
      heading: say(messages.planPage.supportClosed()),
      quiet: true,
      items: depth === 'full' ? closed.map(full) : names(closed),
    },
  ];
}

function names(matches: readonly Match[]): Item[] {
  return matches.length === 0 ? [] : [item(matches.map(({ program }) => program.name).join(', '))];
}

/** `IP-DESK (grant): pays 50 %, at most USD 2,500 per item, for 14` */
function title(
  { say, term }: Words,
  { program, share, cap, amount, steps }: Match,
  numbers: ReadonlyMap<string, number>,
): string {
  const helped = steps.flatMap(({ key }) => numbers.get(key) ?? []).sort((a, b) => a - b);
  const most = cap && supportText({ ...cap, min: cap.max, typical: cap.max ?? cap.typical });
  const here = amount && supportText({ ...amount, min: null, max: null });
  const terms = present([
    share != null && say(messages.planPage.pays({ share })),
    most && say(messages.planPage.atMost({ amount: most })),
    here && say(messages.planPage.here({ amount: here })),
    helped.length > 0 && say(messages.planPage.helps({ numbers: runs({ say }, helped) })),
  ]);
  const name = say(messages.planPage.inBrackets({ name: program.name, what: term('ProgramKind', program.kind) }));
  return terms.length > 0 ? `${name}: ${terms.join(', ')}` : name;
}

const firstSentence = (note: string | null | undefined): string | undefined => note?.split(/(?<=\.) /)[0];
