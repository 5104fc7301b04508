import type { CustomsRuleNode, Money } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { ratesText } from '../money/rates-text.js';
import type { Day, PlanRequest } from '../plan-request.js';

interface PerUnit {
  readonly percent: number | undefined;
  readonly notes: readonly string[];
}

/** Money for each unit as percent of the consignment's value; undefined, with the reason, where that cannot be told. */
export function moneyPerUnit(
  facts: FactGraph,
  request: PlanRequest,
  rule: CustomsRuleNode,
  specific: Money,
  day: Day,
): PerUnit {
  const { value, quantity, unit } = request.consignment;
  if (value === undefined || value.amount <= 0 || quantity === undefined || !isSameUnit(unit, rule.specificUnit)) {
    return { percent: undefined, notes: [missingConsignment(rule)] };
  }
  const due = convert(facts, { ...specific, amount: specific.amount * quantity }, value.currency, day);
  if (due === undefined) {
    const note = `No exchange rate between ${specific.currency} and ${value.currency} is known on ${day}, so "${rule.name.en}" has no percentage.`;
    return { percent: undefined, notes: [note] };
  }
  return { percent: (due.amount / value.amount) * 100, notes: due.rates.length > 0 ? [ratesText(due.rates)] : [] };
}

function missingConsignment({ name, specificUnit }: CustomsRuleNode): string {
  return `"${name.en}" is money per ${specificUnit ?? 'unit'}: say the value of a consignment and its quantity${
    specificUnit === undefined ? '' : ` in ${specificUnit}`
  } to have it as a percentage.`;
}

function isSameUnit(given: string | undefined, wanted: string | undefined): boolean {
  return given !== undefined && wanted !== undefined && given.trim().toLowerCase() === wanted.trim().toLowerCase();
}
