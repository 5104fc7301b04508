import type { PlanAnswerFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { headCost } from './answer-figures.js';
import { Figure, type FigureProps } from './figure.js';

/** What the steps cost after support. Costs that are not on record make it a lower bound. */
export function CostFigure({ plan, figures }: FigureProps) {
  const say = useWords(answerWords);
  const { inCurrency, unknownCosts, net } = plan.cost;
  const head = inCurrency == null ? undefined : headCost(inCurrency.net, unknownCosts > 0);
  const amount = figures.shortCost(head?.cost, head?.isLowerBound);
  const support =
    inCurrency != null && hasAmount(inCurrency.support) ? figures.shortCost(inCurrency.support) : undefined;
  const gross = figures.shortCost(inCurrency?.gross);
  return (
    <div>
      <dt>{say('cost')}</dt>
      <dd>
        {inCurrency == null && net.length > 0 ? (
          <>
            <p className="several">{net.map((cost) => figures.cost(cost)).join(' + ')}</p>
            <p className="sub">{say('noRate')}</p>
          </>
        ) : (
          <Figure text={amount === undefined || !head?.isTypical ? amount : say('typicalCost', { amount })} />
        )}
        {support !== undefined && gross !== undefined && (
          <p className="sub">
            {say('before', { gross })}, {say('supported', { support })}
          </p>
        )}
        {amount !== undefined && net.some(({ per }) => per !== 'ONCE') && <p className="sub">{say('eachOnce')}</p>}
        {unknownCosts > 0 && <p className="sub">{say('unknownCosts', { n: unknownCosts })}</p>}
      </dd>
    </div>
  );
}

const hasAmount = ({ min, typical, max }: PlanAnswerFragment['cost']['net'][number]): boolean =>
  [min, typical, max].some((amount) => amount != null && amount !== 0);
