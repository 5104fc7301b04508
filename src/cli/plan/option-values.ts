import { errors } from '../../errors.js';
import { messages } from '../../messages/messages.js';
import type { CliPlanQueryVariables } from '../generated/operations.js';

type Input = CliPlanQueryVariables['input'];
type TraitAnswer = NonNullable<NonNullable<Input['offering']['traits']>[number]>;

/** `trait/sunscreen=yes`, `trait/company-sales=500000`, `trait/royalty-kind=COPYRIGHT`. @throws `BAD_OPTION` */
export function answer(given: string): TraitAnswer {
  const [trait, said] = pair(given, '=');
  if (trait === '' || !said)
    throw errors.badOption({ option: '--trait', given, right: example('trait/sunscreen=yes') });
  if (/^(yes|true)$/i.test(said)) return { trait, holds: true };
  if (/^(no|false)$/i.test(said)) return { trait, holds: false };
  return /^-?\d+(\.\d+)?$/.test(said) ? { trait, amount: Number(said) } : { trait, option: said };
}

/** `certification/iso-22716`, or with its last day after a colon. */
export function held(given: string) {
  const [requirement, validTo] = pair(given, ':');
  return { requirement, validTo: validTo ?? null };
}

/** `12000USD`. @throws `BAD_OPTION` */
export function amount(given: string | undefined, option: string) {
  if (given === undefined) return null;
  const [value, currency] = measured(given, option, '12000USD');
  return { amount: value, currency: currency.toUpperCase() };
}

/** `500kg`. @throws `BAD_OPTION` */
export function quantity(given: string | undefined, option: string) {
  if (given === undefined) return { quantity: null, unit: null };
  const [value, unit] = measured(given, option, '500kg');
  return { quantity: value, unit };
}

/** `25`. @throws `BAD_OPTION` */
export function number(given: string | undefined, option: string): number | null {
  if (given === undefined) return null;
  const found = Number(given);
  if (given.trim() === '' || Number.isNaN(found)) throw errors.badOption({ option, given, right: example('25') });
  return found;
}

/** A number, with optional commas between thousands, and its unit. */
function measured(given: string, option: string, right: string): readonly [number, string] {
  const [, digits, unit] =
    /^\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(\p{L}[\p{L}\d_. ]*?)\s*$/u.exec(given) ?? [];
  if (digits === undefined || unit === undefined) throw errors.badOption({ option, given, right: example(right) });
  return [Number(digits.replaceAll(',', '')), unit];
}

const example = (text: string) => messages.setupErrors.giveExample({ example: text });

function pair(given: string, by: string): readonly [string, string | undefined] {
  const at = given.indexOf(by);
  return at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)];
}
