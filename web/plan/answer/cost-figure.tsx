import type { PlanAnswerFragment } from '../../api/generated/operations.js';
import type { Figures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { Figure } from './figure.js';

interface Props {
  readonly plan: PlanAnswerFragment;
  readonly figures: Figures;
}

/** What the steps cost after support. Costs that are not on record make it a lower bound. */
export function CostFigure({ plan, figures }: Props) {
  const say = useWords(answerWords);
  const { inCurrency, unknownCosts } = plan.cost;
  const gross = figures.shortCost(inCurrency?.gross);
  const support = figures.shortCost(inCurrency?.support);
  const isNothing = isZero(inCurrency?.gross) && unknownCosts > 0;
  return (
    <div>
      <dt>{say('cost')}</dt>
      <dd>
        <Figure text={isNothing ? undefined : figures.shortCost(inCurrency?.net, unknownCosts > 0)} />
        {!isNothing && gross !== undefined && <p className="sub">{say('before', { gross })}</p>}
        {support !== undefined && !isZero(inCurrency?.support) && (
          <p className="sub">{say('supported', { support })}</p>
        )}
        {unknownCosts > 0 && <p className="sub">{say('unknownCosts', { n: unknownCosts })}</p>}
      </dd>
    </div>
  );
}

/** Nothing is on record: 0 would be read as free. */
const isZero = (cost: { readonly min?: number | null; readonly max?: number | null } | null | undefined): boolean =>
  (cost?.min ?? 0) === 0 && (cost?.max ?? 0) === 0;
