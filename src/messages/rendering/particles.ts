import { withParticles } from './korean-particles.js';

/** Adds words of the catalogue to a text, where their form depends on the word before them: by language. */
export const particles: ReadonlyMap<string, (before: string, literal: string) => string> = new Map([
  ['ko', (before: string, literal: string) => before + withParticles(before, literal)],
]);
