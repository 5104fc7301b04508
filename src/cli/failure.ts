import { LandfallError } from '../errors.js';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';
import { Refused } from './ask.js';

/**
 * The output of a failed command: the place of the fault, the message, and its code. An unexpected failure shows its
 * cause.
 */
export function failureText(failure: unknown, language: string): string {
  if (failure instanceof Refused) {
    return failure.refusals
      .map(({ message, extensions }) => line(message, extensions?.code, extensions?.field, language))
      .join('\n');
  }
  if (failure instanceof LandfallError)
    return line(render(failure.said, language), failure.code, failure.field, language);
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

/** The code is at the end of the first line: further lines, such as the faults of a seed, have none. */
function line(message: string, code: unknown, field: unknown, language: string): string {
  const [first = '', ...others] = message.split('\n');
  const error = messages.cli.error({
    where: typeof field === 'string' ? optionFor(field) : undefined,
    message: first,
    code: typeof code === 'string' ? code : undefined,
  });
  return [render(error, language), ...others].join('\n');
}

/** The options whose names differ from those of their input fields. */
const options: readonly (readonly [start: string, option: string])[] = [
  ['target', '--to'],
  ['origin', '--from'],
  ['offering.hsCode', '--hs'],
  ['offering.traits', '--trait'],
  ['offering.consignment.value', '--value'],
  ['offering.consignment.unit', '--quantity'],
  ['company.id', '--company'],
  ['sale.importerOfRecord', '--importer'],
];

/** `--as-of` for `asOf`, `--class` for `offering.classId`: the user of a terminal does not know the fields. */
function optionFor(field: string): string {
  const own = options.find(([start]) => field.startsWith(start));
  if (own) return own[1];
  const name = field.replace(/^((offering|company|consignment|sale)\.)+/, '').replace(/(\[\d+\]|\.|Id$|Code$).*$/, '');
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
