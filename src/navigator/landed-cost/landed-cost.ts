import type { Cost } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { coverageRecords } from '../coverage/records.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { ChargeQuote, DutyQuote, LandedCost, LandedCostLine } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { createPlanContext, type PlanContext } from '../scope/plan-context.js';
import { chargeParts } from './charge-parts.js';
import { dutyOn, withDuty } from './duty-parts.js';
import type { Part } from './part.js';
import { costOf, exactly } from './span.js';

/**
 * What a consignment costs after import, line by line in the currency of its value. A part that is not known stays open
 * and makes the sum a lower bound. Undefined without a value, and for anything but goods.
 */
export function landedCost(
  facts: FactGraph,
  request: PlanRequest,
  quote: DutyQuote,
  charges: readonly ChargeQuote[],
): LandedCost | undefined {
  const planContext = createPlanContext(facts, request);
  const { value } = request.consignment;
  if (value === undefined || value.amount <= 0) return undefined;
  if (request.mode !== 'GOODS' || !planContext.above.has('class/goods')) return undefined;
  const duty = dutyOn(value.amount, quote);
  const bases = { value: exactly(value.amount), withDuty: withDuty(value.amount, duty) };
  const parts = [
    valuePart(value.amount),
    ...duty.parts,
    ...chargeParts(bases, charges),
    ...unrecordedParts(planContext),
  ];
  const lines = parts.map((part) => lineOf(part, value.currency));
  return { lines, total: totalOf(lines, value.currency), isLowerBound: lines.some(isOpen) };
}

function valuePart(amount: number): Part {
  const note = [messages.landedCost.valueAsGiven()];
  return { label: messages.landedCost.customsValue(), rule: undefined, amount: exactly(amount), note };
}

/** What the market's statement on taxes leaves out. */
function unrecordedParts(planContext: PlanContext): readonly Part[] {
  const [coverage] = coverageRecords(planContext, 'TAX');
  if (coverage?.level === 'COVERED') return [];
  const note =
    coverage?.note === undefined
      ? messages.landedCost.othersUnknown()
      : messages.landedCost.othersPartly({ coverage: recorded(coverage.note) });
  return [{ label: messages.landedCost.others(), rule: undefined, amount: undefined, note: [note] }];
}

function lineOf({ label, rule, amount, note }: Part, currency: string): LandedCostLine {
  return { label, rule, amount: amount && costOf(amount, currency), note };
}

const isOpen = ({ amount }: LandedCostLine): boolean => amount?.max === undefined;

/** The sum of the lines as they are shown. An upper end is known only if that of every line is. */
function totalOf(lines: readonly LandedCostLine[], currency: string): Cost | undefined {
  const known = lines.flatMap(({ amount }) => amount ?? []);
  const added = (amounts: readonly (number | undefined)[]) =>
    amounts.reduce<number | undefined>(
      (total, each) => (total === undefined || each === undefined ? undefined : total + each),
      0,
    );
  return costOf(
    {
      min: added(known.map(({ min }) => min ?? 0)),
      typical: added(known.map(({ typical }) => typical)),
      max: lines.some(isOpen) ? undefined : added(known.map(({ max }) => max)),
    },
    currency,
  );
}
