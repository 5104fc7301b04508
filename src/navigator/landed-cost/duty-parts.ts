import { messages } from '../../messages/messages.js';
import { roundPercent } from '../money/round.js';
import type { DutyLayer, DutyLine, DutyQuote } from '../plan.js';
import type { Part } from './part.js';
import { exactly, type Span, share, sum } from './span.js';

interface Duty {
  /** All of it, for what is charged on it. A duty is never below 0. */
  readonly amount: Span;
  readonly parts: readonly Part[];
}

/** The duty of the best line that can be used: the rate of its column, then each additional duty. */
export function dutyOn(value: number, { best, mfn, idle }: DutyQuote): Duty {
  const used = best ?? mfn;
  const nothing = { min: 0, typical: undefined, max: undefined };
  if (used === undefined) {
    const label = messages.landedCost.duty();
    return {
      amount: nothing,
      parts: [{ label, rule: undefined, amount: undefined, note: [messages.landedCost.dutyUnknown()] }],
    };
  }
  const whole = exactly(value);
  if (used.total === undefined)
    return { amount: { ...nothing, ...boundsOf(used, value) }, parts: [openPart(used, value)] };
  const open = used.layers.filter(({ rule, binds }) => !binds && !idle.includes(rule.id));
  if (open.length > 0) return dependingOn(open, used, share(whole, used.total));
  return {
    amount: share(whole, used.total),
    parts: areLayersShown(used) ? layerParts(used, whole) : [wholePart(used, used.total, whole)],
  };
}

/** A duty that layers on open questions can still raise, lower or lift. */
function dependingOn(open: readonly DutyLayer[], { rule, formula }: DutyLine, known: Span): Duty {
  const canFall = open.some(({ effect }) => effect === 'EXEMPT' || effect === 'REPLACE');
  const canRise = open.some(({ effect }) => effect !== 'EXEMPT');
  const amount = { ...known, ...(canFall && { min: 0 }), ...(canRise && { max: undefined }) };
  const rules = open.map((layer) => layer.rule.name);
  const note = [messages.landedCost.published({ formula }), messages.landedCost.dutyDepends({ rules })];
  return { amount, parts: [{ label: messages.landedCost.named({ rule: rule.name }), rule, amount, note }] };
}

const boundsOf = ({ atLeast, atMost }: DutyLine, value: number) => ({
  min: atLeast === undefined ? undefined : (value * atLeast) / 100,
  max: atMost === undefined ? undefined : (value * atMost) / 100,
});

function openPart(used: DutyLine, value: number): Part {
  const { min, max } = boundsOf(used, value);
  return {
    label: messages.landedCost.named({ rule: used.rule.name }),
    rule: used.rule,
    amount: min === undefined && max === undefined ? undefined : { min, typical: undefined, max },
    note: [messages.landedCost.dutyOpen({ formula: used.formula })],
  };
}

/** Whether the parts are amounts to pay that add up to the total. A relief takes away instead. */
function areLayersShown({ rate, layers, total }: DutyLine): boolean {
  if (rate === undefined || total === undefined || layers.some(({ added }) => added !== undefined && added < 0))
    return false;
  const added = layers.reduce((points, layer) => points + (layer.added ?? 0), rate);
  return roundPercent(added) === roundPercent(total);
}

function layerParts({ rule, rate, layers }: DutyLine, whole: Span): readonly Part[] {
  const rates = [{ rule, added: rate }, ...layers];
  return rates.flatMap(({ rule: each, added }, index) =>
    added === undefined || (added === 0 && index > 0)
      ? []
      : [
          {
            label: messages.landedCost.named({ rule: each.name }),
            rule: each,
            amount: share(whole, added),
            note: [messages.landedCost.share({ rate: added, base: 'CUSTOMS_VALUE' })],
          },
        ],
  );
}

function wholePart({ rule, formula }: DutyLine, total: number, whole: Span): Part {
  return {
    label: messages.landedCost.named({ rule: rule.name }),
    rule,
    amount: share(whole, total),
    note: [
      messages.landedCost.share({ rate: total, base: 'CUSTOMS_VALUE' }),
      messages.landedCost.published({ formula }),
    ],
  };
}

/** The sum of a value and the duty on it. */
export const withDuty = (value: number, duty: Duty): Span => sum(exactly(value), duty.amount);
