import type { Message } from './message.js';
import { messages } from './messages.js';

/** Best, typical and worst case; an unknown one is absent. */
interface Span {
  readonly min?: number | null | undefined;
  readonly typical?: number | null | undefined;
  readonly max?: number | null | undefined;
}

interface CostSpan extends Span {
  readonly currency: string;
  readonly per: 'ONCE' | 'SHIPMENT' | 'ITEM' | 'YEAR';
}

/** `5 days`, `5 to 20 days, typically 10 days`; undefined if nothing is known. */
export const daysText = (span: Span): Message | undefined =>
  spanText(
    span,
    (count) => messages.amounts.days({ count }),
    (value) => messages.amounts.number({ number: value }),
  );

/** `USD 500 per year`, `free`; undefined if nothing is known. */
export const costText = (cost: CostSpan): Message | undefined => moneyText(cost, messages.amounts.per);

/** The same for what a support programme pays: an item can be a project or an application. */
export const supportText = (paid: CostSpan): Message | undefined => moneyText(paid, messages.amounts.paidPer);

function moneyText(cost: CostSpan, shownPer: typeof messages.amounts.per): Message | undefined {
  const { min, typical, max, currency, per } = cost;
  const isFree = [min, typical, max].every((amount) => amount == null || amount === 0);
  if (isFree && (typical === 0 || max === 0)) return messages.amounts.free();
  const span = spanText(cost, (amount) => messages.amounts.money({ amount: { amount, currency } }));
  return span && shownPer({ amount: span, per });
}

/** `2.5 percentage points`. */
export const pointsText = (points: number): Message =>
  points === 1 ? messages.amounts.onePoint() : messages.amounts.points({ points });

/** @param bare how to show the lower end of a range whose unit follows the upper end */
function spanText({ min, typical, max }: Span, shown: (value: number) => Message, bare = shown): Message | undefined {
  const span = boundsText(min, max, shown, bare);
  if (typical == null) return span;
  if (span === undefined || (min === typical && max === typical)) return shown(typical);
  const isShown = min === max || (min == null && typical === max) || (max == null && typical === min);
  return isShown ? span : messages.amounts.typically({ span, amount: shown(typical) });
}

function boundsText(
  min: number | null | undefined,
  max: number | null | undefined,
  shown: (value: number) => Message,
  bare: (value: number) => Message,
): Message | undefined {
  if (min == null) return max == null ? undefined : messages.amounts.atMost({ amount: shown(max) });
  if (max == null) return messages.amounts.atLeast({ amount: shown(min) });
  return min === max ? shown(min) : messages.amounts.range({ low: bare(min), high: shown(max) });
}
