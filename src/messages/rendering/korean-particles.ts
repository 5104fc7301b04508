import { lastSyllable } from './korean-reading.js';

interface Particle {
  /** As the catalogue contains it; kept after a word whose reading is unknown. */
  readonly written: string;
  readonly afterConsonant: string;
  readonly afterVowel: string;
}

const object: Particle = { written: '을(를)', afterConsonant: '을', afterVowel: '를' };
const subject: Particle = { written: '이(가)', afterConsonant: '이', afterVowel: '가' };
const topic: Particle = { written: '은(는)', afterConsonant: '은', afterVowel: '는' };
const and: Particle = { written: '와(과)', afterConsonant: '과', afterVowel: '와' };

const particles: ReadonlyMap<string, Particle> = new Map([
  ['을(를)', object],
  ['를(을)', object],
  ['이(가)', subject],
  ['가(이)', subject],
  ['은(는)', topic],
  ['는(은)', topic],
  ['와(과)', and],
  ['과(와)', and],
  ['(이)', { written: '(이)', afterConsonant: '이', afterVowel: '' }],
  ['(으)', { written: '(으)', afterConsonant: '으', afterVowel: '' }],
]);

/** `(이)` and `(으)` only begin a particle, as in `(이)라고` and `(으)로`: `국가(이)라고` has no `가(이)`. */
const marker = /[을를]\([를을]\)|이\(가\)|가\(이\)(?![가-힣])|[은는]\([는은]\)|[와과]\([과와]\)|\([이으]\)(?=[가-힣])/g;

/** Replaces the markers in a literal of the catalogue by the particles that fit the words before them. */
export function withParticles(before: string, literal: string): string {
  return literal.replace(marker, (written, at: number) => particleAfter(before + literal.slice(0, at), written));
}

function particleAfter(text: string, marker: string): string {
  const particle = particles.get(marker);
  if (particle === undefined) return marker;
  const syllable = lastSyllable(text);
  if (syllable === undefined) return particle.written;
  const final = finalConsonant(syllable);
  const asVowel = final === noConsonant || (final === rieul && particle.afterConsonant === '으');
  return asVowel ? particle.afterVowel : particle.afterConsonant;
}

const noConsonant = 0;
const rieul = 8;

/** Unicode orders syllables by initial, vowel and one of 28 finals, of which the first is none. */
const finalConsonant = (syllable: string): number => (syllable.charCodeAt(0) - '가'.charCodeAt(0)) % 28;
