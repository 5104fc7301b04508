import type {
  PlanAnswerFragment,
  PlanChargesFragment,
  PlanLandedCostFragment,
} from '../../api/generated/operations.js';
import { Sign } from '../../design/signs.js';
import { verdictLooks } from '../../design/status.js';
import { useFigures } from '../../language/figures.js';
import { useLanguage } from '../../language/language-context.js';
import { useWords } from '../../language/words.js';
import type { PlanInput } from '../../plan-input/plan-input.js';
import { countryInSentence } from '../frame/country-in-sentence.js';
import { shortName } from '../frame/offering-name.js';
import { answerWords } from './answer.words.js';
import './answer.css';
import type { Names } from '../../names/use-names.js';
import { CostFigure } from './cost-figure.js';
import { DutyFigure } from './duty-figure.js';
import { LandedFigure } from './landed-figure.js';
import { NotKnown } from './not-known.js';
import { TaxesFigure } from './taxes-figure.js';
import { TimeFigure } from './time-figure.js';

interface Props {
  readonly plan: PlanAnswerFragment & PlanChargesFragment & PlanLandedCostFragment;
  readonly input: PlanInput;
  readonly names: Names;
}

/** The answer first: verdict, reason, four figures, and what is not known beside them. */
export function Answer({ plan, input, names }: Props) {
  const say = useWords(answerWords);
  const figures = useFigures();
  const { verdict, branch } = plan;
  const { language } = useLanguage();
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h1 id="answer-title">
        {say('question', {
          what: shortName(plan.offering, input.typed),
          market: countryInSentence(plan.target, language),
        })}
      </h1>
      <p className={`verdict ${verdictLooks[verdict].colour}`}>
        <Sign name={verdictLooks[verdict].sign} />
        <span>{say(verdict)}</span>
      </p>
      <p className="why">{plan.verdictReason}</p>
      <dl className="figures">
        <TimeFigure plan={plan} figures={figures} />
        <CostFigure plan={plan} figures={figures} />
        {plan.offering.mode === 'GOODS' ? (
          <>
            <DutyFigure plan={plan} figures={figures} />
            <LandedFigure plan={plan} figures={figures} />
          </>
        ) : (
          <TaxesFigure plan={plan} names={names} />
        )}
      </dl>
      <NotKnown plan={plan} names={names} />
      {branch.length > 0 && (
        <div className="assumes">
          <p>{say('assumes')}</p>
          <ul>
            {branch.map(({ question, answer }) => (
              <li key={question.key}>
                {question.text} <b>{answer.name}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
