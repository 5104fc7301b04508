import type { MarketFiguresFragment } from '../api/generated/operations.js';
import type { Figures } from '../language/figures.js';
import type { Say } from '../language/words.js';
import { headCost, rateText, shipmentOf } from '../plan/answer/answer-figures.js';
import type { compareWords } from './compare.words.js';
import type { ComparedMarket } from './compared-market.js';
import { type MeasuredColumn, recordOf } from './measures.js';

/** A figure as it is written; undefined if it is not known. */
export function figureText(
  { plan, measures }: Pick<ComparedMarket, 'plan' | 'measures'>,
  column: MeasuredColumn,
  figures: Figures,
  say: Say<typeof compareWords>,
): string | undefined {
  switch (column) {
    case 'days':
      return daysText(plan, figures);
    case 'cost':
      return costText(plan, figures, say);
    case 'duty':
      return measures.duty === undefined ? say('noDuty') : rateText(plan.duty.best, figures);
    case 'coverage': {
      const record = recordOf(measures);
      return record === undefined ? undefined : figures.percent(Math.round(record * 100));
    }
    default:
      return figures.number(measures[column]);
  }
}

function daysText(plan: MarketFiguresFragment, figures: Figures): string | undefined {
  const shipment = shipmentOf(plan);
  return figures.days(
    shipment === undefined ? plan.duration : shipment.days,
    shipment?.isLowerBound ?? plan.durationIsLowerBound,
  );
}

/** As the page of the plan says it, so that nobody reads two figures for one cost. */
function costText(
  { cost: { inCurrency, unknownCosts } }: MarketFiguresFragment,
  figures: Figures,
  say: Say<typeof compareWords>,
): string | undefined {
  const head = inCurrency == null ? undefined : headCost(inCurrency.net, unknownCosts > 0);
  const amount = figures.shortCost(head?.cost && { ...head.cost, per: 'ONCE' }, head?.isLowerBound);
  return amount !== undefined && head?.isTypical ? say('typically', { amount }) : amount;
}
