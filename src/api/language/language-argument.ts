import { errors } from '../../errors.js';
import { shortened } from '../../knowledge/reading/raw-value.js';
import { defaultLanguage, languageOfTag, languages } from '../../messages/languages.js';

/**
 * The language in an argument; undefined if it is absent.
 * @param field the argument or input field
 * @throws `UNKNOWN_LANGUAGE`
 */
export function languageArgument(given: string, field: string): string;
export function languageArgument(given: string | null | undefined, field: string): string | undefined;
export function languageArgument(given: string | null | undefined, field: string): string | undefined {
  if (given == null) return undefined;
  const language = languageOfTag(given);
  if (language === undefined) throw errors.unknownLanguage({ given: shortened(given), known: languages }, { field });
  return language;
}

/** The language that was stored with the caller's own record. */
export const keptLanguage = ({ language }: { readonly language?: string | undefined }): string =>
  language ?? defaultLanguage;
