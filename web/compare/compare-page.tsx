import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';

export default function ComparePage() {
  const say = useWords(compareWords);
  return (
    <div className="wrap">
      <h1>{say('title')}</h1>
    </div>
  );
}
