const korean = /\p{Script=Hangul}/u;
const words = /[\p{L}\p{N}]+/gu;

export const isKorean = (text: string): boolean => korean.test(text);

/**
 * The terms that find a text: lower-case words without accents, in the singular; Korean words by their pairs of
 * syllables, because endings and compounds hide the word that is searched for; digits of a printed code together
 * (3304.99 is 330499).
 */
export function tokens(text: string): string[] {
  return (folded(text).match(words) ?? []).flatMap((word) => (isKorean(word) ? pairs(word) : [singular(word)]));
}

/** Of English words: batteries, batches, noodles, but glass. */
const singular = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=ch|sh|x|ss)es$/, '')
        .replace(/(?<![su])s$/, '');

/** A text for comparison: without accents, capitals, and the dots within a code. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d)/g, '');

function pairs(word: string): string[] {
  const letters = [...word];
  return letters.length < 3 ? [word] : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
