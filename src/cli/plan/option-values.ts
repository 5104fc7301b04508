import { errors } from '../../errors.js';
import { messages } from '../../messages/messages.js';
import { writtenAmount, writtenMoney } from '../../written/money-text.js';
import { type WrittenNumber, writtenNumber } from '../../written/number-text.js';
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
  const found = writtenNumber(said);
  return found === undefined ? { trait, option: said } : { trait, amount: certain(found, given, '--trait', '') };
}

/** `certification/iso-22716`, or with its last day after a colon. */
export function held(given: string) {
  const [requirement, validTo] = pair(given, ':');
  return { requirement, validTo: validTo ?? null };
}

/** `12000USD`, `€12,000`, `1억 원`. @throws `BAD_OPTION` */
export function amount(given: string | undefined, option: string) {
  if (given === undefined) return null;
  const found = writtenMoney(given);
  const [currency, other] = found?.currencies ?? [];
  if (found === undefined || currency === undefined)
    throw errors.badOption({ option, given, right: example('12000USD') });
  const value = certain(found.number, given, option, currency);
  if (other !== undefined)
    throw errors.badOption({ option, given, right: oneOf(`${value}${currency}`, `${value}${other}`) });
  return { amount: value, currency };
}

/** `500kg`. @throws `BAD_OPTION` */
export function quantity(given: string | undefined, option: string) {
  if (given === undefined) return { quantity: null, unit: null };
  const found = writtenAmount(given);
  if (found === undefined) throw errors.badOption({ option, given, right: example('500kg') });
  return { quantity: certain(found.number, given, option, found.unit), unit: found.unit };
}

/** `25`, `1,200`. @throws `BAD_OPTION` */
export function number(given: string | undefined, option: string): number | null {
  if (given === undefined) return null;
  const found = writtenNumber(given);
  if (found === undefined) throw errors.badOption({ option, given, right: example('25') });
  return certain(found, given, option, '');
}

/** @throws `BAD_OPTION` for a number with two meanings */
function certain({ value, meanings }: WrittenNumber, given: string, option: string, unit: string): number {
  if (meanings === undefined) return value;
  const [one, other] = meanings;
  throw errors.badOption({ option, given, right: oneOf(`${one}${unit}`, `${other}${unit}`) });
}

const oneOf = (one: string, other: string) => messages.setupErrors.giveOneOf({ one, other });
const example = (text: string) => messages.setupErrors.giveExample({ example: text });

function pair(given: string, by: string): readonly [string, string | undefined] {
  const at = given.indexOf(by);
  return at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)];
}
