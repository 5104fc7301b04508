import type { PlanAnswerFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { useAreaNames } from './use-area-names.js';

/** What the figures above do not hold. It has a place of its own, never a footnote. */
export function NotKnown({ plan }: { readonly plan: PlanAnswerFragment }) {
  const say = useWords(answerWords);
  const nameOf = useAreaNames();
  const { questions, coverage, duty, unknownDurations } = plan;
  const missing = coverage.filter(({ level }) => level === 'NO_DATA').map(({ area }) => nameOf(area));
  const { unknownCosts } = plan.cost;
  const lines = [
    duty.note,
    unknownDurations > 0 && say('lowerBound', { n: unknownDurations }),
    unknownCosts > 0 && say('unknownCosts', { n: unknownCosts }),
    missing.length > 0 && say('noData', { areas: missing.join(', ') }),
  ].filter((line) => typeof line === 'string');
  return (
    <div className="not-known">
      <h2>{say('unknownTitle')}</h2>
      <ul>
        {questions.length > 0 && (
          <li>
            {say.parts('openQuestions', { n: questions.length, a: (inside) => <a href="#questions">{inside}</a> })}
          </li>
        )}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length === 0 && questions.length === 0 && <li>{say('nothingUnknown')}</li>}
      </ul>
    </div>
  );
}
