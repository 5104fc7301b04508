import type { Money, TraitNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { convertQuantity } from '../../written/units.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import type { PlanRequest } from '../plan-request.js';

/**
 * Why an amount that the caller gave is unknown all the same: no exchange rate, or a unit that does not convert.
 * Undefined if it was not given, or can be compared.
 */
export function whyNotComparable(facts: FactGraph, request: PlanRequest, trait: TraitNode): Message | undefined {
  const { unit } = trait;
  if (unit === undefined) return undefined;
  const money = moneyGiven(request, trait);
  const day = request.asOf;
  if (money !== undefined && convert(facts, money, unit, day) === undefined)
    return messages.applicability.noExchangeRate({ from: money.currency, to: unit, day });
  return trait.readFrom === 'CONSIGNMENT_QUANTITY' ? otherUnit(request, unit) : undefined;
}

/** Money that the caller gave in the field that a trait is read from. */
export function moneyGiven({ company, consignment }: PlanRequest, { readFrom }: TraitNode): Money | undefined {
  switch (readFrom) {
    case 'COMPANY_SALES':
      return company.sales;
    case 'COMPANY_EXPORTS':
      return company.exports;
    case 'CONSIGNMENT_VALUE':
      return consignment.value;
    default:
      return undefined;
  }
}

function otherUnit({ consignment: { quantity, unit: given } }: PlanRequest, unit: string): Message | undefined {
  if (quantity === undefined || given === undefined || convertQuantity(quantity, given, unit) !== undefined)
    return undefined;
  return messages.applicability.otherUnit({ given, unit });
}
