import { present } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { words } from '../words.js';

type Citation = Plan['steps'][number]['sources'][number];

/** `Customs Act, art. 241 (official)` */
export const sourceText = (citation: Citation): string => `${titleOf(citation)} (${standingOf(citation)})`;

const MOST = 3;

/** The first ones in one text; a whole act is left out where an article of it stands. */
export function sourcesText(citations: readonly Citation[]): string {
  const told = citations.some(isTold) ? citations.filter(isTold) : citations;
  const own = told.filter((each) => !told.some((other) => isWithin(each, other)));
  const texts = [...new Set(own.map(sourceText))];
  const more = texts.length - MOST;
  return [...texts.slice(0, MOST), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

const isNamed = ({ source }: Citation): boolean => source.kind !== 'NOT_RE_READ' && source.kind !== 'UNNAMED_SECONDARY';

const isTold = (citation: Citation): boolean => isNamed(citation) || citation.locator != null;

function isWithin(one: Citation, other: Citation): boolean {
  const [title, longer] = [titleOf(one), titleOf(other)];
  return title !== longer && longer.startsWith(title) && standingOf(one) === standingOf(other);
}

/** What was not re-read, or has no name, goes by what it is about. */
function titleOf(citation: Citation): string {
  const { source, locator } = citation;
  return !isNamed(citation) && locator ? locator : present([source.name, locator]).join(', ');
}

function standingOf({ source, confidence }: Citation): string {
  if (source.kind === 'NOT_RE_READ') return 'not re-read';
  const unnamed = source.kind === 'UNNAMED_SECONDARY' ? ', unnamed' : '';
  return `${words(confidence)}${unnamed}`;
}
