import type { CustomsRuleNode, Money } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { convertedAt } from '../money/exchange-rates.js';
import type { Day, PlanRequest } from '../plan-request.js';

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
  const { value, quantity, unit } = request.consignment;
  if (value === undefined || value.amount <= 0 || quantity === undefined || !isSameUnit(unit, rule.specificUnit)) {
    const missing = messages.rates.consignmentMissing({ rule: rule.name, unit: rule.specificUnit });
    return { percent: undefined, notes: [missing] };
  }
  const due = convert(facts, { ...specific, amount: specific.amount * quantity }, value.currency, day);
  if (due === undefined) {
    const [from, to] = [specific.currency, value.currency];
    return { percent: undefined, notes: [messages.rates.notConvertible({ rule: rule.name, from, to, day })] };
  }
  return { percent: (due.amount / value.amount) * 100, notes: due.rates.length > 0 ? [convertedAt(due.rates)] : [] };
}

function isSameUnit(given: string | undefined, wanted: string | undefined): boolean {
  return given !== undefined && wanted !== undefined && given.trim().toLowerCase() === wanted.trim().toLowerCase();
}
