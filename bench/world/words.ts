import type { Localized } from '../../src/messages/localized.js';
import type { Random } from './random.js';

const words = [
  'safety assessment product notification responsible importer label declaration conformity test report technical file',
  'market surveillance substance limit packaging ingredient origin certificate customs value radio equipment battery',
  'food contact additive approval listing registration factory audit quality system export control licence end user',
  'personal data transfer consumer protection electronic waste recycling producer responsibility tariff preference',
]
  .join(' ')
  .split(' ');

/** A title of this many words that begins with its subject; every other one in Korean too. */
export function title(random: Random, about: string, count: number): Localized {
  const text = `${about}: ${Array.from({ length: count }, () => random.one(words)).join(' ')}`;
  return random.chance(50) ? { en: text, ko: `${about}: 수출 안내 ${random.whole(1, 999)}` } : { en: text };
}

/** An ISO day of one of these years, both inclusive. */
export function day(random: Random, from: number, to: number): string {
  const parts = [random.whole(from, to), random.whole(1, 12), random.whole(1, 28)];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
