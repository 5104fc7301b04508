import { useState } from 'react';
import { useWords } from '../language/words.js';
import { appWords } from './app.words.js';
import { setTheme, shownTheme, themes } from './theme.js';

/** Chooses light or dark colours; at first they follow the system. */
export function ThemeSwitch() {
  const say = useWords(appWords);
  const [shown, setShown] = useState(shownTheme);
  return (
    <fieldset className="themes">
      <legend>{say('theme')}</legend>
      <div className="switch">
        {themes.map((theme) => (
          <button
            key={theme}
            type="button"
            aria-pressed={theme === shown}
            onClick={() => {
              setTheme(theme);
              setShown(theme);
            }}
          >
            {say(theme)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
