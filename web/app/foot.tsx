import { useWords } from '../language/words.js';
import { appWords } from './app.words.js';
import './foot.css';
import { ThemeSwitch } from './theme-switch.js';

export function Foot() {
  const say = useWords(appWords);
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{say('foot')}</p>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
