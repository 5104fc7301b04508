import { Link, useSearchParams } from 'wouter';
import type { PlanAnswerFragment, PlanLandedCostFragment } from '../../api/generated/operations.js';
import type { Figures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { Figure } from './figure.js';

interface Props {
  readonly plan: PlanAnswerFragment & PlanLandedCostFragment;
  readonly figures: Figures;
}

/** What one shipment costs after import; without its value, the way to give it. */
export function LandedFigure({ plan, figures }: Props) {
  const say = useWords(answerWords);
  const [query] = useSearchParams();
  const { landedCost } = plan;
  const missing = query.has('value') ? 'quantity' : 'value';
  const unknown = landedCost?.lines.filter(({ amount }) => amount == null).length ?? 0;
  return (
    <div>
      <dt>{say('landed')}</dt>
      <dd>
        {landedCost == null ? (
          <p className="sub">
            <Link href={`/?${query}#${missing}`}>{say(missing === 'value' ? 'giveValue' : 'giveQuantity')}</Link>
          </p>
        ) : (
          <>
            <Figure
              text={figures.shortCost(
                landedCost.total && { ...landedCost.total, per: 'ONCE' },
                landedCost.isLowerBound,
              )}
            />
            {unknown > 0 && <p className="sub">{say('parts', { n: unknown })}</p>}
          </>
        )}
      </dd>
    </div>
  );
}
