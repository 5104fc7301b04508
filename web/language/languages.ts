/** The languages of the pages, with their own names. */
export const languages = { ko: '한국어', en: 'English' } as const;

export type Language = keyof typeof languages;

const isLanguage = (text: string): text is Language => text in languages;

const storageKey = 'landfall.language';

/** The language that the reader chose, else the first one of the browser that the pages have, else English. */
export function firstLanguage(): Language {
  const kept = read();
  if (kept !== null && isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** Keeps the choice for the next visit. A browser that keeps nothing loses it with the page. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The browser forbids storage: the choice holds for this page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
