import { distance } from 'fastest-levenshtein';
import { countryKeys, longestName, readCountry, withoutType } from './countries.js';
import { hints } from './everyday.js';
import { nameKey } from './key.js';

const hinted: ReadonlyMap<string, readonly string[]> = new Map(
  hints.flatMap(([names, codes]) => names.map((name) => [nameKey(name), codes] as const)),
);

/** Korean syllables as their letters, so that one wrong vowel is one letter, and not a whole syllable. */
const letters = (key: string): string => key.normalize('NFD');

const spelled: readonly (readonly [letters: string, codes: readonly string[]])[] = [...countryKeys].map(
  ([key, codes]) => [letters(key), codes],
);

/** Codes of the countries that a text can mean, the most likely one first: by name, by spelling, by a part of a name. */
export function suggestCountries(given: string): readonly string[] {
  if (given.length > longestName) return [];
  const key = nameKey(withoutType(given));
  const reading = readCountry(given);
  const read = reading === undefined ? [] : 'codes' in reading ? reading.codes : [reading.code];
  return [...new Set([...(hinted.get(key) ?? []), ...read, ...spelledLike(key), ...holding(key)])];
}

/** Codes and short abbreviations are too similar to each other to be compared by spelling. */
const shortest = 4;

function spelledLike(key: string): string[] {
  const wanted = letters(key);
  const atMost = Math.min(3, Math.floor(wanted.length / 3));
  if (wanted.length < shortest) return [];
  return spelled
    .filter(([name]) => name.length >= shortest && Math.abs(name.length - wanted.length) <= atMost)
    .map(([name, codes]) => ({ codes, far: distance(name, wanted) }))
    .filter(({ far }) => far <= atMost)
    .sort((a, b) => a.far - b.far)
    .flatMap(({ codes }) => codes);
}

/** Names that contain the text, the shortest first. */
function holding(key: string): string[] {
  const isLongEnough = letters(key).length >= shortest;
  return isLongEnough
    ? [...countryKeys]
        .filter(([name]) => name.includes(key))
        .sort(([a], [b]) => a.length - b.length)
        .flatMap(([, codes]) => codes)
    : [];
}
