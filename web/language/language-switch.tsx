import { useLanguage } from './language-context.js';
import { languageSwitchWords } from './language-switch.words.js';
import { languages } from './languages.js';
import { useWords } from './words.js';
import './language-switch.css';

const codes = ['ko', 'en'] as const;

/** Changes the language in place: the address and what was typed stay. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const say = useWords(languageSwitchWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons
    <div className="switch" role="group" aria-label={say('label')}>
      {codes.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => setLanguage(code)}>
          {languages[code]}
        </button>
      ))}
    </div>
  );
}
