import { z } from 'zod';
import { catalogueFile } from './catalogue-files.js';

const terms = z.record(z.string(), z.record(z.string(), z.string()));

type Terms = z.infer<typeof terms>;

const byLanguage = new Map<string, Terms>();

/** Display names by enum and value; those of types and fields are under `types` and `fields`. */
export function termsIn(language: string): Terms {
  const read = byLanguage.get(language) ?? terms.parse(catalogueFile(language, 'terms'));
  byLanguage.set(language, read);
  return read;
}

/** The display name of a value of an enum; the value itself if it has none. */
export const termIn = (language: string, of: string, value: string): string => termsIn(language)[of]?.[value] ?? value;
