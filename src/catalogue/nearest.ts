import { distance } from 'fastest-levenshtein';
import { compareText } from '../graph/order.js';
import type { NameIndex } from './index/build.js';

const offered = 3;

/** What a mistyped id or code may have meant, best first: ids for classes, traits and requirements, codes for countries. */
export function nearest(
  index: NameIndex,
  what: 'country' | 'class' | 'trait' | 'requirement',
  given: string,
): readonly string[] {
  switch (what) {
    case 'country':
      return nearestCountries(index, given);
    case 'class':
      return given.startsWith('hs/') ? nearestCodes(index, given) : nearestIds(index, 'ProductClass', given);
    case 'trait':
      return nearestIds(index, 'Trait', given);
    case 'requirement':
      return nearestIds(index, 'Requirement', given);
  }
}

/** By name first, because people type names; then by the letters of the code. */
function nearestCountries(index: NameIndex, given: string): string[] {
  const named = index.search(given, new Set(['Country']));
  const spelled = given.length <= 3 ? byDistance(index.ids('Country'), `country/${given}`, 1) : [];
  return [...new Set([...(given.length > 2 ? named : []), ...spelled])]
    .slice(0, offered)
    .map((id) => id.slice('country/'.length));
}

/** Codes that share the longest beginning. */
function nearestCodes(index: NameIndex, given: string): string[] {
  const codes = index.ids('ProductClass').filter((id) => id.startsWith('hs/'));
  for (let length = given.length - 1; length >= 'hs/00'.length; length -= 1) {
    const near = codes.filter((id) => id.startsWith(given.slice(0, length)) && id.length <= given.length);
    if (near.length > 0) return near.sort((a, b) => b.length - a.length || compareText(a, b)).slice(0, offered);
  }
  return [];
}

function nearestIds(index: NameIndex, type: string, given: string): string[] {
  const ids = index.ids(type);
  const spelled = byDistance(ids, given, Math.ceil(given.length / 3));
  const part = given.slice(given.lastIndexOf('/') + 1).toLowerCase();
  const holding = part.length < 3 ? [] : ids.filter((id) => id.toLowerCase().includes(part));
  return [...new Set([...spelled, ...holding])].slice(0, offered);
}

/** Of these words, those that are spelled most like the given one. */
export const nearestWords = (words: readonly string[], given: string): string[] =>
  byDistance(words, given, Math.ceil(given.length / 2));

function byDistance(ids: readonly string[], given: string, atMost: number): string[] {
  return ids
    .map((id) => ({ id, far: distance(id.toLowerCase(), given.toLowerCase()) }))
    .filter(({ far }) => far <= atMost)
    .sort((a, b) => a.far - b.far || compareText(a.id, b.id))
    .slice(0, offered)
    .map(({ id }) => id);
}
