import { useWords } from '../language/words.js';
import { plansWords } from './plans.words.js';

export default function PlansPage() {
  const say = useWords(plansWords);
  return (
    <div className="wrap">
      <h1>{say('title')}</h1>
    </div>
  );
}
