import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { cataloguesFolder } from '../languages.js';

const terms = z.record(z.string(), z.record(z.string(), z.string()));

type Terms = z.infer<typeof terms>;

const byLanguage = new Map<string, Terms>();

/** Display names by enum and value; those of types and fields are under `types` and `fields`. */
export function termsIn(language: string): Terms {
  const read =
    byLanguage.get(language) ??
    terms.parse(parse(readFileSync(new URL(`${language}/terms.yaml`, cataloguesFolder), 'utf8')));
  byLanguage.set(language, read);
  return read;
}

/** The display name of a value of an enum; the value itself if it has none. */
export const termIn = (language: string, of: string, value: string): string => termsIn(language)[of]?.[value] ?? value;
