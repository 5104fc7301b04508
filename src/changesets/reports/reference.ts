import { randomBytes } from 'node:crypto';

/** Crockford's base 32: without letters that look like digits, and without U. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alike: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const length = 12;

/** A new reference that nobody can guess and everybody can read out: `R7K2-9QXM-4TZB`. */
export function newReference(): string {
  return grouped([...randomBytes(length)].map((byte) => digits.charAt(byte % digits.length)).join(''));
}

/** A reference in its original form, from any way of writing it; undefined if it is not a reference. */
export function readReference(given: string): string | undefined {
  if (given.length > 2 * length) return undefined;
  const letters = given
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => alike[letter] ?? letter);
  const isOne = letters.length === length && [...letters].every((letter) => digits.includes(letter));
  return isOne ? grouped(letters) : undefined;
}

const grouped = (letters: string): string => letters.replace(/(.{4})(?=.)/g, '$1-');
