import type { Language } from '../../language/languages.js';

/** Countries whose English names take an article, by ISO 3166-1 code. */
const withArticle = new Set('AE BS CF CG CK DO FK FO GB GM KM KY MH MV NL PH SB SC TC US'.split(' '));

/** The name of a country inside a sentence: `the United Kingdom`. */
export const countryInSentence = (
  country: { readonly code: string; readonly name: string },
  language: Language,
): string => (language === 'en' && withArticle.has(country.code) ? `the ${country.name}` : country.name);
