import { errors } from '../../errors.js';
import type { CliPlanQueryVariables } from '../generated/operations.js';
import { amount, answer, held, number, quantity } from './option-values.js';

/** The options of `landfall plan`, as they were typed. */
export interface PlanOptions {
  readonly to: string;
  readonly hs?: string;
  readonly class?: string;
  readonly product?: string;
  readonly cpc?: string;
  readonly mode?: 'goods' | 'service' | 'software' | 'licence';
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
    // The options are the values of the API in lower case.
    mode: (options.mode?.toUpperCase() ?? null) as Input['offering']['mode'],
    traits: (options.trait ?? []).map(answer),
    consignment: { value, ...quantity(options.quantity, '--quantity') },
  };
}

function company(options: PlanOptions): Input['company'] {
  return {
    id: options.company ?? null,
    basedIn: options.basedIn ?? null,
    holds: (options.holds ?? []).map(held),
    exports: amount(options.exports, '--exports'),
    sales: amount(options.sales, '--sales'),
    employees: number(options.employees, '--employees'),
  };
}
