import type { Actor, Money, TraitNode } from '../../graph/generated/nodes.js';
import { comparable } from '../money/comparable.js';
import type { Sale } from '../plan-request.js';
import { shippedIn } from '../quantity/shipped.js';
import type { PlanContext } from '../scope/plan-context.js';
import { moneyGiven } from './not-comparable.js';
import type { TraitValue } from './trait-value.js';

/**
 * A trait's value if the caller gave it in another field, in the trait's unit. Money is converted at the rate of the
 * day work starts; without a rate, and in a unit that does not convert, the value is unknown.
 */
export function readGiven(planContext: PlanContext, trait: TraitNode): TraitValue | undefined {
  const { company, consignment, dispatch, mode, origin, sale } = planContext.request;
  switch (trait.readFrom) {
    case undefined:
      return undefined;
    case 'SUPPLY_MODE':
      return optionOf(trait, mode);
    case 'SALE_TRANSPORT':
      return optionOf(trait, sale.transport);
    case 'SALE_BUYER':
      return optionOf(trait, sale.buyer);
    case 'SALE_FORM':
      return optionOf(trait, sale.form);
    case 'SALE_IMPORTER_OF_RECORD':
      return optionOf(trait, importerOfRecord(sale));
    case 'SALE_INCOTERM':
      return optionOf(trait, sale.incoterm);
    case 'DISPATCH':
      return optionOf(trait, dispatch === origin ? 'ORIGIN' : undefined);
    case 'COMPANY_EMPLOYEES':
      return amountOf(company.employees);
    case 'COMPANY_SALES':
    case 'COMPANY_EXPORTS':
    case 'CONSIGNMENT_VALUE':
      return moneyIn(planContext, trait, moneyGiven(planContext.request, trait));
    case 'CONSIGNMENT_QUANTITY':
      return amountOf(shippedIn(consignment, trait.unit));
  }
}

function moneyIn({ facts, request }: PlanContext, trait: TraitNode, money: Money | undefined): TraitValue | undefined {
  if (money === undefined || trait.unit === undefined) return undefined;
  const converted = comparable(facts, money, trait.unit, request.asOf);
  return converted && { amount: converted.amount, rates: converted.rates };
}

/** If nobody says who, the Incoterms 2020 rule: the seller clears the goods for import under DDP only. */
function importerOfRecord({ importerOfRecord, incoterm }: Sale): Actor | undefined {
  if (importerOfRecord !== undefined || incoterm === undefined) return importerOfRecord;
  return incoterm === 'DDP' ? 'EXPORTER' : 'IMPORTER';
}

/** A choice takes the option; a yes/no trait holds for one of the options. */
function optionOf({ kind, holdsIf }: TraitNode, option: string | undefined): TraitValue | undefined {
  if (option === undefined) return undefined;
  return kind === 'YES_NO' ? { holds: option === holdsIf } : { option };
}

function amountOf(amount: number | undefined): TraitValue | undefined {
  return amount === undefined ? undefined : { amount };
}
