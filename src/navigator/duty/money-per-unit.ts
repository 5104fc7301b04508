import type { CustomsRuleNode, Money } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { convertQuantity } from '../../written/units.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { convertedAt } from '../money/exchange-rates.js';
import type { Consignment, Day, PlanRequest } from '../plan-request.js';
import { shippedIn } from '../quantity/shipped.js';

interface PerUnit {
  readonly percent: number | undefined;
  readonly notes: readonly Message[];
}

/** Money for each unit as percent of the consignment's value; undefined, with the reason, if that is unknown. */
export function moneyPerUnit(
  facts: FactGraph,
  request: PlanRequest,
  rule: CustomsRuleNode,
  specific: Money,
  day: Day,
): PerUnit {
  const { value } = request.consignment;
  const quantity = shippedIn(request.consignment, rule.specificUnit);
  // A share of nothing is not defined, and a quantity of 0 is one that nobody has counted.
  if (value === undefined || value.amount <= 0 || quantity === undefined)
    return { percent: undefined, notes: [whyUnknown(request.consignment, rule)] };
  const due = convert(facts, { ...specific, amount: specific.amount * quantity }, value.currency, day);
  if (due === undefined) {
    const [from, to] = [specific.currency, value.currency];
    return { percent: undefined, notes: [messages.rates.notConvertible({ rule: rule.name, from, to, day })] };
  }
  return { percent: (due.amount / value.amount) * 100, notes: convertedAt(facts, due.rates, day) };
}

function whyUnknown({ quantity, unit }: Consignment, { name, specificUnit }: CustomsRuleNode): Message {
  const isOtherUnit =
    quantity !== undefined &&
    unit !== undefined &&
    specificUnit !== undefined &&
    convertQuantity(quantity, unit, specificUnit) === undefined;
  return isOtherUnit
    ? messages.rates.otherUnit({ rule: name, given: unit, unit: specificUnit })
    : messages.rates.consignmentMissing({ rule: name, unit: specificUnit });
}
