/** A text by language, always in English: `{ en: 'label', ko: '라벨' }`. */
export type Localized = { readonly en: string } & { readonly [language: string]: string };

/** The text in a language, or in English if it has none. */
export const textIn = (texts: Localized, language: string): string =>
  Object.hasOwn(texts, language) ? (texts[language] ?? texts.en) : texts.en;

/** The language of the text that `textIn` gives. */
export const languageIn = (texts: Localized, language: string): string =>
  Object.hasOwn(texts, language) ? language : 'en';

export const isLocalized = (text: unknown): text is Localized =>
  typeof text === 'object' && text !== null && 'en' in text;

/** The texts of a field: one, each of a list, or none. */
export const textsOf = (field: unknown): readonly Localized[] =>
  Array.isArray(field) ? field.filter(isLocalized) : isLocalized(field) ? [field] : [];

/** The same texts, each changed. */
export function mapTexts(texts: Localized, change: (text: string) => string): Localized {
  const changed: { [language: string]: string } = {};
  for (const [language, text] of Object.entries(texts)) changed[language] = change(text);
  return { ...changed, en: change(texts.en) };
}
