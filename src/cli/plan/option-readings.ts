import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { CliPlanQueryVariables } from '../generated/operations.js';
import type { Plan } from './queried-plan.js';
import type { PlanOptions } from './variables.js';

type Input = CliPlanQueryVariables['input'];
type Reading = Plan['readings'][number];

/** `12000`, `12000.5`: nobody reads these differently. */
const plainNumber = /^\d+(?:\.\d+)?$/;
const plainAmount = /^\d+(?:\.\d+)? ?[\p{L}\d]+$/u;

/** What was read as something else than what was typed, of amounts: the API gets them as numbers. */
export function optionReadings(options: PlanOptions, input: Input, say: (message: Message) => string): Reading[] {
  const { traits, consignment } = input.offering;
  const { exports, sales, employees } = input.company ?? {};
  const answers = (traits ?? []).map(({ amount }, index) => {
    const given = options.trait?.[index]?.split('=').slice(1).join('=');
    return numberRead(`offering.traits[${index}].amount`, given, amount);
  });
  const { quantity, unit } = consignment ?? {};
  return [
    ...answers,
    moneyRead('offering.consignment.value', options.value, consignment?.value),
    quantity == null || unit == null
      ? undefined
      : read('offering.consignment.quantity', plainAmount, options.quantity, (given) =>
          messages.readings.quantity({ given, quantity, unit }),
        ),
    moneyRead('company.exports', options.exports, exports),
    moneyRead('company.sales', options.sales, sales),
    numberRead('company.employees', options.employees, employees),
  ].flatMap((found) => (found === undefined ? [] : [{ ...found, text: say(found.text) }]));
}

interface Found {
  readonly field: string;
  readonly given: string;
  readonly text: Message;
}

function read(
  field: string,
  plain: RegExp,
  given: string | undefined,
  text: (given: string) => Message,
): Found | undefined {
  return given === undefined || plain.test(given.trim()) ? undefined : { field, given, text: text(given) };
}

const numberRead = (field: string, given: string | undefined, value: number | null | undefined) =>
  value == null
    ? undefined
    : read(field, plainNumber, given, (typed) => messages.readings.number({ given: typed, value }));

function moneyRead(
  field: string,
  given: string | undefined,
  value: { readonly amount: number; readonly currency: string } | null | undefined,
): Found | undefined {
  if (value == null) return undefined;
  const isPlain = given?.trim().toUpperCase().endsWith(value.currency) === true;
  return read(field, isPlain ? plainAmount : /^$/, given, (typed) => messages.readings.money({ given: typed, value }));
}
