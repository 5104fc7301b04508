import { useWords } from '../language/words.js';
import { navigatorWords } from './navigator.words.js';

export function NavigatorPage() {
  const say = useWords(navigatorWords);
  return (
    <div className="wrap">
      <h1>{say('title')}</h1>
    </div>
  );
}
