import { errors, type LandfallError } from '../../errors.js';
import type { CliPlanQueryVariables } from '../generated/operations.js';
import { collectOptionFaults, type OptionFaults } from './option-faults.js';
import { amount, answer, held, number, quantity } from './option-values.js';

/** What each option of the sale takes. */
export const saleOptions = {
  transport: ['sea', 'air', 'road', 'rail', 'post'],
  buyer: ['business', 'consumer'],
  form: ['consignment', 'parcel'],
  importer: ['importer', 'exporter', 'manufacturer', 'representative', 'carrier'],
} as const;

/** What `--size` takes. */
export const firmSizes = ['sme', 'mid-market', 'large'] as const;

const sizes = { sme: 'SME', 'mid-market': 'MID_MARKET', large: 'LARGE' } as const;

/** The options of `landfall plan`, as they were typed. */
export interface PlanOptions {
  readonly to: string;
  readonly hs?: string;
  readonly class?: string;
  readonly product?: string;
  readonly cpc?: string;
  readonly mode?: 'goods' | 'service' | 'software' | 'licence';
  readonly transport?: (typeof saleOptions.transport)[number];
  readonly buyer?: (typeof saleOptions.buyer)[number];
  readonly form?: (typeof saleOptions.form)[number];
  readonly importer?: (typeof saleOptions.importer)[number];
  readonly incoterm?: string;
  readonly from: string;
  readonly dispatchFrom?: string;
  readonly asOf?: string;
  readonly entryOn?: string;
  readonly prefer: 'time' | 'cost';
  readonly holds?: readonly string[];
  readonly trait?: readonly string[];
  readonly value?: string;
  readonly quantity?: string;
  readonly company?: string;
  readonly basedIn?: string;
  readonly exports?: string;
  readonly sales?: string;
  readonly employees?: string;
  readonly size?: (typeof firmSizes)[number];
}

type Input = CliPlanQueryVariables['input'];

/** The input of a plan, without the options that are at fault. The API checks what is not checked here. */
export interface ReadOptions {
  readonly input: Input;
  /** `BAD_OPTION`, `OFFERING_NOT_NAMED`, `OFFERING_NAMED_TWICE` */
  readonly faults: readonly LandfallError[];
}

export function readOptions(options: PlanOptions): ReadOptions {
  const { to, from, dispatchFrom, asOf, entryOn, prefer } = options;
  const faults = collectOptionFaults();
  const input: Input = {
    target: to,
    origin: from,
    dispatchFrom: dispatchFrom ?? null,
    offering: offering(options, faults),
    company: company(options, faults),
    asOf: asOf ?? null,
    entryOn: entryOn ?? null,
    prefer: prefer === 'time' ? 'TIME' : 'COST',
    sale: sale(options),
  };
  return { input, faults: faults.found };
}

function offering(options: PlanOptions, { check }: OptionFaults): Input['offering'] {
  check(() => namedOnce(options));
  const counted = check(() => quantity(options.quantity, '--quantity'));
  return {
    hsCode: options.hs ?? null,
    classId: options.class ?? null,
    productId: options.product ?? null,
    cpcCode: options.cpc ?? null,
    mode: upper(options.mode),
    traits: (options.trait ?? []).flatMap((each) => check(() => answer(each)) ?? []),
    consignment: { value: check(() => amount(options.value, '--value')) ?? null, ...counted },
  };
}

/** @throws `OFFERING_NOT_NAMED`, `OFFERING_NAMED_TWICE` */
function namedOnce(options: PlanOptions): void {
  const ways = { '--hs': options.hs, '--class': options.class, '--product': options.product, '--cpc': options.cpc };
  const named = Object.entries(ways).flatMap(([option, given]) => (given === undefined ? [] : [option]));
  if (named.length === 0) throw errors.offeringNotNamed({ ways: Object.keys(ways) });
  if (named.length > 1) throw errors.offeringNamedTwice({ named });
}

function sale({ transport, buyer, form, importer, incoterm }: PlanOptions): Input['sale'] {
  return {
    transport: upper(transport),
    buyer: upper(buyer),
    form: upper(form),
    importerOfRecord: upper(importer),
    incoterm: incoterm ?? null,
  };
}

/** The options are the values of the API in lower case. */
const upper = <Value extends string>(given: Value | undefined): Uppercase<Value> | null =>
  given === undefined ? null : (given.toUpperCase() as Uppercase<Value>);

function company(options: PlanOptions, { check }: OptionFaults): Input['company'] {
  return {
    id: options.company ?? null,
    basedIn: options.basedIn ?? null,
    holds: (options.holds ?? []).map(held),
    exports: check(() => amount(options.exports, '--exports')) ?? null,
    sales: check(() => amount(options.sales, '--sales')) ?? null,
    employees: check(() => number(options.employees, '--employees')) ?? null,
    size: options.size === undefined ? null : sizes[options.size],
  };
}
