import { errors } from '../../errors.js';
import type { CliPlanQueryVariables } from '../generated/operations.js';

type Input = CliPlanQueryVariables['input'];
type TraitAnswer = NonNullable<NonNullable<Input['offering']['traits']>[number]>;

/** The options of `landfall plan`, as they were typed. */
export interface PlanOptions {
  readonly to: string;
  readonly hs?: string;
  readonly class?: string;
  readonly product?: string;
  readonly cpc?: string;
  readonly from: string;
  readonly dispatchFrom?: string;
  readonly asOf?: string;
  readonly entryOn?: string;
  readonly prefer: 'time' | 'cost';
  readonly holds?: readonly string[];
  readonly trait?: readonly string[];
  readonly value?: string;
  readonly exports?: string;
  readonly sales?: string;
  readonly employees?: string;
}

/** @throws `BAD_OPTION` for what cannot be read; the API checks the rest */
export function planVariables(options: PlanOptions): CliPlanQueryVariables {
  const value = money(options.value, '--value');
  return {
    input: {
      target: options.to,
      origin: options.from,
      dispatchFrom: options.dispatchFrom ?? null,
      offering: {
        hsCode: options.hs ?? null,
        classId: options.class ?? null,
        productId: options.product ?? null,
        cpcCode: options.cpc ?? null,
        traits: (options.trait ?? []).map(answer),
        consignment: value === null ? null : { value },
      },
      company: {
        holds: (options.holds ?? []).map(held),
        exports: money(options.exports, '--exports'),
        sales: money(options.sales, '--sales'),
        employees: options.employees === undefined ? null : number(options.employees, '--employees'),
      },
      asOf: options.asOf ?? null,
      entryOn: options.entryOn ?? null,
      prefer: options.prefer === 'time' ? 'TIME' : 'COST',
    },
  };
}

function answer(given: string): TraitAnswer {
  const [trait, said] = pair(given, '=');
  if (trait === '' || said === undefined)
    throw errors.badOption({ option: '--trait', given, right: 'trait/sunscreen=yes' });
  if (/^(yes|true)$/i.test(said)) return { trait, holds: true };
  if (/^(no|false)$/i.test(said)) return { trait, holds: false };
  return /^\d+(\.\d+)?$/.test(said) ? { trait, amount: Number(said) } : { trait, option: said };
}

function held(given: string) {
  const [requirement, validTo] = pair(given, ':');
  return { requirement, validTo: validTo ?? null };
}

function money(given: string | undefined, option: string) {
  if (given === undefined) return null;
  const parts = /^\s*([\d.,]+)\s*([A-Za-z]{3})\s*$/.exec(given);
  if (parts?.[1] === undefined || parts[2] === undefined) throw errors.badOption({ option, given, right: '12000USD' });
  return { amount: number(parts[1].replaceAll(',', ''), option), currency: parts[2] };
}

function number(given: string, option: string): number {
  const found = Number(given);
  if (given.trim() === '' || Number.isNaN(found)) throw errors.badOption({ option, given, right: '25' });
  return found;
}

function pair(given: string, by: string): readonly [string, string | undefined] {
  const at = given.indexOf(by);
  return at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)];
}
