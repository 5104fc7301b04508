import type { EntryPlanInput, MoneyInput } from '../api/generated/operations.js';
import { readAddress } from './address.js';
import type { Answer, OfferingChoice, OfferingKind, PlanInput } from './plan-input.js';

/** The input of a page from a stored input of the API, such as the `question` of a saved plan. */
export function fromApiInput(stored: EntryPlanInput): PlanInput {
  const { offering, company, sale } = stored;
  const empty = readAddress(new URLSearchParams());
  const choice = choiceIn(offering);
  return {
    ...empty,
    to: [stored.target],
    from: stored.origin ?? undefined,
    dispatchFrom: stored.dispatchFrom ?? undefined,
    offering: choice,
    kind: kindOf(choice),
    answers: (offering.traits ?? []).flatMap(answerIn),
    on: stored.asOf ?? undefined,
    entryOn: stored.entryOn ?? undefined,
    firm: {
      id: company?.id ?? undefined,
      size: company?.size ?? undefined,
      employees: text(company?.employees),
      sales: money(company?.sales),
      exports: money(company?.exports),
      holds: (company?.holds ?? []).map(({ requirement }) => requirement),
    },
    sale: {
      transport: sale?.transport ?? undefined,
      buyer: sale?.buyer ?? undefined,
      form: sale?.form ?? undefined,
      importer: sale?.importerOfRecord ?? undefined,
      incoterm: sale?.incoterm ?? undefined,
    },
    consignment: {
      value: money(offering.consignment?.value),
      quantity: text(offering.consignment?.quantity),
      unit: offering.consignment?.unit ?? undefined,
    },
    prefer: stored.prefer === 'COST' ? 'COST' : undefined,
  };
}

function choiceIn(offering: EntryPlanInput['offering']): OfferingChoice | undefined {
  for (const by of ['hsCode', 'cpcCode', 'classId', 'productId'] as const) {
    const value = offering[by];
    if (value != null) return { by, value };
  }
  return undefined;
}

function kindOf(choice: OfferingChoice | undefined): OfferingKind {
  if (choice?.by === 'cpcCode') return 'service';
  return choice?.value.startsWith('intangible/') === true ? 'software' : 'goods';
}

function answerIn({
  trait,
  holds,
  amount,
  option,
}: NonNullable<EntryPlanInput['offering']['traits']>[number]): Answer[] {
  if (holds != null) return [{ trait, holds }];
  if (amount != null) return [{ trait, amount: String(amount) }];
  return option == null ? [] : [{ trait, option }];
}

const text = (value: number | null | undefined): string | undefined => (value == null ? undefined : String(value));

const money = (value: MoneyInput | null | undefined): string | undefined =>
  value == null ? undefined : `${value.amount} ${value.currency}`;
