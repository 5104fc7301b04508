import { errors } from '../../errors.js';
import type { CliPlanQueryVariables } from '../generated/operations.js';
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

/** @throws `BAD_OPTION`, `OFFERING_NOT_NAMED`, `OFFERING_NAMED_TWICE`; the API checks the rest */
export function planVariables(options: PlanOptions): CliPlanQueryVariables {
  const { to, from, dispatchFrom, asOf, entryOn, prefer } = options;
  return {
    input: {
      target: to,
      origin: from,
      dispatchFrom: dispatchFrom ?? null,
      offering: offering(options),
      company: company(options),
      asOf: asOf ?? null,
      entryOn: entryOn ?? null,
      prefer: prefer === 'time' ? 'TIME' : 'COST',
      sale: sale(options),
    },
  };
}

function offering(options: PlanOptions): Input['offering'] {
  const ways = { '--hs': options.hs, '--class': options.class, '--product': options.product, '--cpc': options.cpc };
  const named = Object.entries(ways).flatMap(([option, given]) => (given === undefined ? [] : [option]));
  if (named.length === 0) throw errors.offeringNotNamed({ ways: Object.keys(ways) });
  if (named.length > 1) throw errors.offeringNamedTwice({ named });
  const value = amount(options.value, '--value');
  return {
    hsCode: options.hs ?? null,
    classId: options.class ?? null,
    productId: options.product ?? null,
    cpcCode: options.cpc ?? null,
    mode: upper(options.mode),
    traits: (options.trait ?? []).map(answer),
    consignment: { value, ...quantity(options.quantity, '--quantity') },
  };
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

function company(options: PlanOptions): Input['company'] {
  return {
    id: options.company ?? null,
    basedIn: options.basedIn ?? null,
    holds: (options.holds ?? []).map(held),
    exports: amount(options.exports, '--exports'),
    sales: amount(options.sales, '--sales'),
    employees: number(options.employees, '--employees'),
    size: options.size === undefined ? null : sizes[options.size],
  };
}
