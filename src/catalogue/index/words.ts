import { disassemble } from 'es-hangul';
import { stemmer } from 'stemmer';

const korean = /\p{Script=Hangul}/u;
/** Korean words and others are separate, also where they touch: `LED등`, `2차전지`. */
const words = /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}])+/gu;

export const isKorean = (text: string): boolean => korean.test(text);

/** The point between the items of a Korean list: Unicode counts one of its forms among the letters. */
const interpunct = /[ㆍᆞ·・]/g;

/** A text for comparison: without accents, capitals, and the dots within a code. */
export const folded = (text: string): string =>
  text
    .replace(interpunct, ', ')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d)/g, '')
    .replace(/[\u1100-\u1112]/g, (consonant) => typed.charAt(consonant.charCodeAt(0) - 0x1100));

/** Consonants without a vowel, as a keyboard types them: compatibility decomposition turns them into initial letters. */
const typed = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The words of a text that is `folded`, in their order. */
export const wordsIn = (text: string): readonly string[] => text.match(words) ?? [];

/** A Korean word by its letters, as they are typed: 화장 is ㅎㅗㅏㅈㅏㅇ. */
export const lettersOf = (word: string): string => disassemble(word);

/** Beginnings of words in British spelling, which the Harmonized System has, with the American ones. */
const american: readonly (readonly [british: string, american: string])[] = [
  ['aluminium', 'aluminum'],
  ['armour', 'armor'],
  ['caesium', 'cesium'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['fibre', 'fiber'],
  ['flavour', 'flavor'],
  ['grey', 'gray'],
  ['jeweller', 'jewelr'],
  ['litre', 'liter'],
  ['metre', 'meter'],
  ['mould', 'mold'],
  ['odour', 'odor'],
  ['plough', 'plow'],
  ['pyjama', 'pajama'],
  ['sulph', 'sulf'],
  ['tyre', 'tire'],
  ['vapour', 'vapor'],
];

function inAmerican(word: string): string {
  const [british = '', spelled = ''] = american.find(([beginning]) => word.startsWith(beginning)) ?? [];
  return `${spelled}${word.slice(british.length)}`;
}

/** Plurals of goods that no rule of endings makes, with their singulars. */
const singulars: ReadonlyMap<string, string> = new Map([
  ['calves', 'calf'],
  ['geese', 'goose'],
  ['halves', 'half'],
  ['hooves', 'hoof'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['mice', 'mouse'],
  ['scarves', 'scarf'],
  ['shelves', 'shelf'],
  ['teeth', 'tooth'],
  ['wolves', 'wolf'],
]);

/**
 * The stem of an English word: `batteries` and `battery` have the same, and so do `tyres` and `tires`, `knives` and
 * `knife`.
 */
export const stemOf = (word: string): string =>
  /^[a-z]{4,}$/.test(word) ? stemmer(inAmerican(singulars.get(word) ?? word)) : word;

/** Neighbouring syllables of a Korean word: they find it within compounds and before endings. */
export const pairsOf = (word: string): string[] =>
  [...word].slice(1).map((syllable, place) => `${word.charAt(place)}${syllable}`);

/** The words that are typed as this one if two neighbouring letters change places. */
export const swapped = (word: string): string[] =>
  [...word]
    .slice(1)
    .map((letter, place) => `${word.slice(0, place)}${letter}${word.charAt(place)}${word.slice(place + 2)}`);
