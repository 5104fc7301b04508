import { messages } from '../../../messages/messages.js';
import { present } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

type Citation = Plan['steps'][number]['sources'][number];

/** `Customs Act, art. 241 (official source)` */
export const sourceText = ({ say }: Words, citation: Citation): string =>
  say(messages.planPage.inBrackets({ name: titleOf(citation), what: say(confidenceOf(citation)) }));

const MOST = 3;

/** The first ones in one text; a whole act is left out if an article of it is cited. */
export function sourcesText(words: Words, citations: readonly Citation[]): string {
  const told = citations.some(isTold) ? citations.filter(isTold) : citations;
  const own = told.filter((each) => !told.some((other) => isWithin(each, other)));
  const texts = [...new Set(own.map((citation) => sourceText(words, citation)))];
  const count = texts.length - MOST;
  return [...texts.slice(0, MOST), ...(count > 0 ? [words.say(messages.planPage.andMore({ count }))] : [])].join('; ');
}

const isNamed = ({ source }: Citation): boolean => source.kind !== 'NOT_RE_READ' && source.kind !== 'UNNAMED_SECONDARY';

const isTold = (citation: Citation): boolean => isNamed(citation) || citation.locator != null;

function isWithin(one: Citation, other: Citation): boolean {
  const [title, longer] = [titleOf(one), titleOf(other)];
  const alike = one.confidence === other.confidence && one.source.kind === other.source.kind;
  return title !== longer && longer.startsWith(title) && alike;
}

/** A source that was not read again, or has no name, is shown by its subject. */
function titleOf(citation: Citation): string {
  const { source, locator } = citation;
  return !isNamed(citation) && locator ? locator : present([source.name, locator]).join(', ');
}

function confidenceOf({ source, confidence }: Citation) {
  const kind =
    source.kind === 'NOT_RE_READ' ? 'NOT_RE_READ' : source.kind === 'UNNAMED_SECONDARY' ? 'UNNAMED' : 'NAMED';
  return messages.planPage.confidence({ confidence, kind });
}
