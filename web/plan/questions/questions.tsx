import type { PlanQuestionsFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { questionsWords } from './questions.words.js';

interface Props {
  readonly plan: PlanQuestionsFragment;
}

export function Questions({ plan }: Props) {
  const say = useWords(questionsWords);
  return (
    <section className="sec" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
