import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { firstLanguage, keepLanguage, type Language } from './languages.js';

interface LanguageState {
  readonly language: Language;
  setLanguage(language: Language): void;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);

/** The language of the page and the way to change it. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === undefined) throw new Error('LanguageProvider is missing');
  return state;
}

/** Holds the language; controls and the `lang` of the document follow it. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const state = useMemo(
    () => ({
      language,
      setLanguage(next: Language) {
        keepLanguage(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return (
    <LanguageContext.Provider value={state}>
      <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext.Provider>
  );
}
