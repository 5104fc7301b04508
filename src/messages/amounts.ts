import type { Message } from './message.js';
import { messages } from './messages.js';

/** At best, as a rule, at worst; what is not known is absent. */
interface Span {
  readonly min?: number | null | undefined;
  readonly typical?: number | null | undefined;
  readonly max?: number | null | undefined;
}

interface CostSpan extends Span {
  readonly currency: string;
  readonly per: 'ONCE' | 'SHIPMENT' | 'ITEM' | 'YEAR';
}

/** `5 days`, `5 to 20 days, typically 10 days`; undefined where nothing is known. */
export const daysText = (span: Span): Message | undefined =>
  spanText(
    span,
    (count) => messages.amounts.days({ count }),
    (value) => messages.amounts.number({ number: value }),
  );

/** `USD 500 per year`, `free`; undefined where nothing is known. */
export function costText(cost: CostSpan): Message | undefined {
  const { min, typical, max, currency, per } = cost;
  const known = [min, typical, max].filter((amount) => amount != null);
  if (known.length > 0 && known.every((amount) => amount === 0)) return messages.amounts.free();
  return spanText(cost, (amount) => messages.amounts.money({ amount: { amount, currency }, per }));
}

/** `2.5 percentage points`. */
export const pointsText = (points: number): Message =>
  points === 1 ? messages.amounts.onePoint() : messages.amounts.points({ points });

/** @param bare how the lower end of a range is shown, where the unit follows the upper end */
function spanText({ min, typical, max }: Span, shown: (value: number) => Message, bare = shown): Message | undefined {
  const [low, high] = [min ?? typical ?? max, max ?? typical ?? min];
  if (low == null || high == null) return undefined;
  if (low === high) return shown(low);
  const span =
    min == null
      ? messages.amounts.atMost({ amount: shown(high) })
      : max == null
        ? messages.amounts.atLeast({ amount: shown(low) })
        : messages.amounts.range({ low: bare(low), high: shown(high) });
  const isShown = typical == null || typical === (min == null ? high : max == null ? low : undefined);
  return isShown ? span : messages.amounts.typically({ span, amount: shown(typical) });
}
