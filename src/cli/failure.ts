import { z } from 'zod';
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
      .flatMap(({ message, extensions: { code, field, problems } = {} }) => {
        const several = problemList.safeParse(problems).data;
        return several ?? [{ message, code, field }];
      })
      .map(({ message, code, field }) => line(message, code, field, language))
      .join('\n');
  }
  if (failure instanceof LandfallError) return errorText(failure, language);
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

function errorText({ code, said, field, faults }: LandfallError, language: string): string {
  const coded = faults.filter((fault) => fault.code !== undefined);
  const problems = coded.length > 0 ? coded : [{ code, message: said, field }];
  return problems.map((each) => line(render(each.message, language), each.code, each.field, language)).join('\n');
}

/** The problems of an input, in the response of a server. */
const problemList = z.array(z.object({ message: z.string(), code: z.unknown(), field: z.unknown() }));

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
