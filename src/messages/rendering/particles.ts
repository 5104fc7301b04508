import { withParticles } from './korean-particles.js';

/** Appends a literal of the catalogue to a text, with particles that fit the word before them: by language. */
export const particles: ReadonlyMap<string, (before: string, literal: string) => string> = new Map([
  ['ko', (before: string, literal: string) => before + withParticles(before, literal)],
]);
