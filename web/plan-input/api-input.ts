import { writtenMoney } from '../../src/written/money-text.js';
import { writtenNumber } from '../../src/written/number-text.js';
import type {
  Actor,
  Buyer,
  CompareMarketsInput,
  EntryPlanInput,
  FirmSize,
  MoneyInput,
  ShipmentForm,
  TraitAnswer,
  Transport,
} from '../api/generated/operations.js';
import type { Answer, PlanInput } from './plan-input.js';

const firmSizes = ['SME', 'MID_MARKET', 'LARGE'] as const satisfies readonly FirmSize[];
const transports = ['SEA', 'AIR', 'ROAD', 'RAIL', 'POST'] as const satisfies readonly Transport[];
const buyers = ['BUSINESS', 'CONSUMER'] as const satisfies readonly Buyer[];
const shipmentForms = ['CONSIGNMENT', 'PARCEL'] as const satisfies readonly ShipmentForm[];
export const importers = [
  'EXPORTER',
  'IMPORTER',
  'MANUFACTURER',
  'REPRESENTATIVE',
  'CARRIER',
] as const satisfies readonly Actor[];

type FaultyField =
  | ('to' | 'what' | 'size' | 'employees' | 'sales' | 'exports' | 'transport' | 'buyer' | 'form' | 'importer')
  | ('value' | 'quantity' | 'answers');

/** Why a text of the form cannot be sent: the field by its name in the address, and what is wrong with it. */
export interface InputFault {
  readonly field: FaultyField;
  readonly fault: 'missing' | 'number' | 'money' | 'choice';
  /** As it was written. */
  readonly given: string;
}

/** All but the destinations and the day, which a plan, a comparison and a list of changes take in their own ways. */
export type SharedInput = Omit<EntryPlanInput, 'target' | 'asOf'> & Omit<CompareMarketsInput, 'targets' | 'asOf'>;

export interface ApiInput {
  readonly shared: SharedInput;
  readonly targets: readonly string[];
  readonly asOf: string | undefined;
}

/** @returns the input as the API takes it, or the faults that only the reader can mend */
export function toApiInput(input: PlanInput): ApiInput | { readonly faults: readonly InputFault[] } {
  const faults: InputFault[] = [];
  const read = readerOf(faults);
  const { firm, sale, consignment, offering } = input;
  if (input.to.length === 0) faults.push({ field: 'to', fault: 'missing', given: '' });
  if (offering === undefined) faults.push({ field: 'what', fault: 'missing', given: input.typed ?? '' });
  const shared: SharedInput = {
    ...(input.from !== undefined && { origin: input.from }),
    dispatchFrom: input.dispatchFrom,
    offering: {
      ...(offering !== undefined && { [offering.by]: offering.value }),
      traits: input.answers.flatMap((answer) => traitAnswer(answer, read) ?? []),
      consignment: present({
        value: read.money('value', consignment.value),
        quantity: read.number('quantity', consignment.quantity),
        unit: consignment.unit,
      }),
    },
    company: present({
      id: firm.id,
      size: read.oneOf('size', firmSizes, firm.size),
      employees: read.number('employees', firm.employees),
      sales: read.money('sales', firm.sales),
      exports: read.money('exports', firm.exports),
      holds: firm.holds.length === 0 ? undefined : firm.holds.map((requirement) => ({ requirement })),
    }),
    sale: present({
      transport: read.oneOf('transport', transports, sale.transport),
      buyer: read.oneOf('buyer', buyers, sale.buyer),
      form: read.oneOf('form', shipmentForms, sale.form),
      importerOfRecord: read.oneOf('importer', importers, sale.importer),
      incoterm: sale.incoterm,
    }),
    entryOn: input.entryOn,
    ...(input.prefer !== undefined && { prefer: input.prefer }),
  };
  return faults.length > 0 ? { faults } : { shared, targets: input.to, asOf: input.on };
}

/** The input of a plan for the first destination. */
export const entryPlanInput = ({ shared, targets, asOf }: ApiInput): EntryPlanInput => ({
  ...shared,
  target: targets[0] ?? '',
  asOf,
});

type Reader = ReturnType<typeof readerOf>;

/** Reads texts of the form; what cannot be read becomes a fault. */
function readerOf(faults: InputFault[]) {
  function checked<T>(field: FaultyField, fault: InputFault['fault'], given: string, value: T | undefined) {
    if (value === undefined) faults.push({ field, fault, given });
    return value;
  }
  return {
    number: (field: FaultyField, given: string | undefined): number | undefined =>
      given === undefined ? undefined : checked(field, 'number', given, writtenNumber(given)?.value),
    money: (field: FaultyField, given: string | undefined): MoneyInput | undefined =>
      given === undefined ? undefined : checked(field, 'money', given, moneyIn(given)),
    oneOf: <T extends string>(field: FaultyField, values: readonly T[], given: string | undefined): T | undefined =>
      given === undefined
        ? undefined
        : checked(
            field,
            'choice',
            given,
            values.find((value) => value === given),
          ),
  };
}

function moneyIn(given: string): MoneyInput | undefined {
  const money = writtenMoney(given);
  const [currency, another] = money?.currencies ?? [];
  const amount = money?.number.value;
  // ¥ is money of two countries: the reader says which.
  return amount === undefined || currency === undefined || another !== undefined ? undefined : { amount, currency };
}

function traitAnswer(answer: Answer, read: Reader): TraitAnswer | undefined {
  if (!('amount' in answer)) return answer;
  const amount = read.number('answers', answer.amount);
  return amount === undefined ? undefined : { trait: answer.trait, amount };
}

/** Undefined if the reader said nothing of it. */
const present = <T extends object>(value: T): T | undefined =>
  Object.values(value).some((each) => each !== undefined) ? value : undefined;
