import { Link, useSearchParams } from 'wouter';
import type { PlanAnswerFragment } from '../../api/generated/operations.js';
import type { Figures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { Figure } from './figure.js';

interface Props {
  readonly plan: PlanAnswerFragment;
  readonly figures: Figures;
}

/** What one shipment costs after import; without its value, the way to give it. */
export function LandedFigure({ plan, figures }: Props) {
  const say = useWords(answerWords);
  const [query] = useSearchParams();
  if (plan.offering.mode !== 'GOODS') return null;
  const { landedCost } = plan;
  return (
    <div>
      <dt>{say('landed')}</dt>
      <dd>
        {landedCost == null ? (
          <p className="sub">
            <Link href={`/?${query}#value`}>{say('giveValue')}</Link>
          </p>
        ) : (
          <Figure
            text={figures.shortCost(landedCost.total && { ...landedCost.total, per: 'ONCE' }, landedCost.isLowerBound)}
          />
        )}
      </dd>
    </div>
  );
}
