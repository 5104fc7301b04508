import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import { headingDigits } from '../../graph/vocabulary/agency-codes.js';
import type { MarkedLine } from './marked-line.js';

/** The marked codes of a heading for an agency code, in the form of `MARKS.codes`. */
export interface FoldedMarks {
  readonly agencyCode: string;
  readonly heading: string;
  readonly codes: string;
}

/** The lengths at which lines are joined, the shortest first; then the line itself. */
const lengths = [headingDigits, 6, 8];

/**
 * The shortest codes that say the same: a code whose lines all carry a mark stands for them. Nothing is joined above the
 * heading, because a plan reads the marks of one heading.
 */
export function foldMarks(lines: readonly MarkedLine[]): FoldedMarks[] {
  const folded = new Map<string, Map<string, string[]>>();
  for (const [heading, own] of groupBy(lines, ({ code }) => code.slice(0, headingDigits)))
    for (const [key, marked] of byMark(own)) {
      const [agencyCode = '', entry] = key.split('\n');
      const place = `${agencyCode}\n${heading}`;
      const entries = folded.get(place) ?? new Map<string, string[]>();
      folded.set(place, entries);
      for (const code of shortest(own, marked))
        entries.set(code, [...(entries.get(code) ?? []), ...(entry === undefined ? [] : [entry])]);
    }
  return [...folded].map(([place, entries]) => {
    const [agencyCode = '', heading = ''] = place.split('\n');
    return { agencyCode, heading, codes: printMarks(entries) };
  });
}

function byMark(lines: readonly MarkedLine[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code, marks } of lines)
    for (const { agencyCode, entry } of marks) {
      const key = entry === undefined ? agencyCode : `${agencyCode}\n${entry}`;
      found.set(key, (found.get(key) ?? new Set()).add(code));
    }
  return found;
}

function shortest(lines: readonly MarkedLine[], marked: ReadonlySet<string>): readonly string[] {
  let rest = lines;
  const found: string[] = [];
  for (const length of lengths) {
    const open: MarkedLine[] = [];
    for (const [code, below] of groupBy(rest, (line) => line.code.slice(0, length)))
      if (below.every((line) => marked.has(line.code))) found.push(code);
      else open.push(...below);
    rest = open;
  }
  return [...found, ...rest.map(({ code }) => code).filter((code) => marked.has(code))];
}

const printMarks = (entries: ReadonlyMap<string, readonly string[]>): string =>
  [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, own]) => (own.length === 0 ? code : `${code}=${[...new Set(own)].sort(compareText).join(',')}`))
    .join(' ');
