import { z } from 'zod';
import { defaultLanguage } from '../languages.js';
import { catalogueFile } from './catalogue-files.js';

const byEnglish = z.record(z.string(), z.string());

const read = new Map<string, z.infer<typeof byEnglish>>();

/** Descriptions of the schema in a language, by their English. The schema itself has the English ones. */
export function descriptionsIn(language: string): z.infer<typeof byEnglish> {
  const known = read.get(language) ?? byEnglish.parse(catalogueFile(language, 'descriptions'));
  read.set(language, known);
  return known;
}

/** A description of the schema in a language; in English if it has none. */
export const descriptionIn = (language: string, english: string | undefined): string | undefined =>
  english === undefined || language === defaultLanguage ? english : (descriptionsIn(language)[english] ?? english);
