const korean = /\p{Script=Hangul}/u;
const words = /[\p{L}\p{N}]+/gu;

export const isKorean = (text: string): boolean => korean.test(text);

/**
 * The terms that a text is found by: lower-case words without accents; Korean words by their pairs of syllables, because
 * endings and compounds hide the word that is searched; digits of a printed code together (3304.99 is 330499).
 */
export function tokens(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d)/g, '');
  return (folded.match(words) ?? []).flatMap((word) => (isKorean(word) ? pairs(word) : [word]));
}

function pairs(word: string): string[] {
  const letters = [...word];
  return letters.length < 3 ? [word] : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
