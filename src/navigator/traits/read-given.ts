import type { Money, TraitNode } from '../../graph/generated/nodes.js';
import { convert } from '../money/convert.js';
import type { Setting } from '../scope/plan-context.js';
import type { TraitValue } from './known-traits.js';

/**
 * A trait's value where the caller gave it in another place, in the trait's unit. Money is converted at the rate of the
 * day work starts; without a rate, and in another unit of measure, the value is not known.
 */
export function readGiven(setting: Setting, trait: TraitNode): TraitValue | undefined {
  const { company, consignment, mode } = setting.question;
  switch (trait.readFrom) {
    case undefined:
      return undefined;
    case 'SUPPLY_MODE':
      return { option: mode };
    case 'COMPANY_EMPLOYEES':
      return amountOf(company.employees);
    case 'COMPANY_SALES':
      return moneyIn(setting, trait, company.sales);
    case 'COMPANY_EXPORTS':
      return moneyIn(setting, trait, company.exports);
    case 'CONSIGNMENT_VALUE':
      return moneyIn(setting, trait, consignment.value);
    case 'CONSIGNMENT_QUANTITY':
      return trait.unit === consignment.unit ? amountOf(consignment.quantity) : undefined;
  }
}

function moneyIn({ facts, question }: Setting, trait: TraitNode, money: Money | undefined): TraitValue | undefined {
  if (money === undefined || trait.unit === undefined) return undefined;
  return amountOf(convert(facts, money, trait.unit, question.asOf)?.amount);
}

function amountOf(amount: number | undefined): TraitValue | undefined {
  return amount === undefined ? undefined : { amount };
}
