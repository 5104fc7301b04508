import { distance } from 'fastest-levenshtein';

/** The candidates that a mistyped word may have meant, best first: at most three, none that is far off. */
export function nearest(given: string, candidates: Iterable<string>): string[] {
  const far = Math.max(1, Math.ceil(given.length / 3));
  const wanted = given.toLowerCase();
  return [...candidates]
    .filter((candidate) => Math.abs(candidate.length - given.length) <= far)
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ away }) => away <= far)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
