import { dayAfter } from '../../language/day-after.js';
import { useWords } from '../../language/words.js';
import { answerWords } from './answer.words.js';
import { firstSaleOf, shipmentOf } from './answer-figures.js';
import { Figure, type FigureProps } from './figure.js';

/** Days until the goods are on their way; for all else, until everything is done. */
export function TimeFigure({ plan, figures }: FigureProps) {
  const say = useWords(answerWords);
  const shipment = shipmentOf(plan);
  const sale = firstSaleOf(plan);
  const days = shipment === undefined ? plan.duration : shipment.days;
  const isLowerBound = shipment?.isLowerBound ?? plan.durationIsLowerBound;
  const saleText = figures.days(sale?.days, sale?.isLowerBound);
  const typical = days?.typical;
  return (
    <div>
      <dt>{say(shipment === undefined ? 'start' : 'shipment')}</dt>
      <dd>
        <Figure text={figures.days(days, isLowerBound)} />
        {typical != null && !isLowerBound && (
          <p className="sub">
            {say('typically', {
              days: figures.days({ typical }) ?? '',
              day: figures.day(dayAfter(plan.asOf, typical)),
            })}
          </p>
        )}
        {saleText !== undefined && <p className="sub">{say('firstSale', { days: saleText })}</p>}
        {plan.unknownDurations > 0 && <p className="sub">{say('lowerBound', { n: plan.unknownDurations })}</p>}
      </dd>
    </div>
  );
}
