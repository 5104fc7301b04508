import type { PlanAnswerFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';

interface Props {
  readonly plan: PlanAnswerFragment;
}

export function Answer({ plan }: Props) {
  const say = useWords(answerWords);
  return (
    <section className="sec" id="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
