import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { rateText } from './answer-figures.js';
import { Figure, type FigureProps } from './figure.js';

/** The lowest lawful rate on record, and what it saves. */
export function DutyFigure({ plan, figures }: FigureProps) {
  const say = useWords(answerWords);
  const { best, mfn, saving } = plan.duty;
  const general = rateText(mfn, figures);
  return (
    <div>
      <dt>{say('duty')}</dt>
      <dd>
        <Figure text={rateText(best, figures)} />
        {best == null && general !== undefined && <p className="sub">{say('noLowest')}</p>}
        {best?.agreement != null && <p className="sub">{say('under', { agreement: best.agreement.name })}</p>}
        {general !== undefined && <p className="sub">{say('mfn', { rate: general })}</p>}
        {saving != null && saving > 0 && (
          <p className="sub">
            <b>{say('saves', { points: figures.number(saving) })}</b>
          </p>
        )}
      </dd>
    </div>
  );
}
