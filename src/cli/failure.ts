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
  const problems = problemsIn(failure, language);
  if (problems.length > 0) return problems.map((problem) => line(problem, language)).join('\n');
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

interface Problem {
  readonly message: string;
  readonly code?: unknown;
  readonly field?: unknown;
}

/** What the user can correct; nothing of an unexpected failure. */
function problemsIn(failure: unknown, language: string): readonly Problem[] {
  if (failure instanceof AggregateError) return distinct(failure.errors.flatMap((each) => problemsIn(each, language)));
  if (failure instanceof Refused) {
    return failure.refusals.flatMap(({ message, extensions: { code, field, problems } = {} }) => {
      return problemList.safeParse(problems).data ?? [{ message, code, field }];
    });
  }
  if (!(failure instanceof LandfallError)) return [];
  const { code, said, field, faults } = failure;
  const coded = faults.filter((fault) => fault.code !== undefined);
  const problems = coded.length > 0 ? coded : [{ code, message: said, field }];
  return problems.map((each) => ({ ...each, message: render(each.message, language) }));
}

/** Without what the options have said already in their own words, such as that no goods are named. */
const distinct = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    ({ code, field }) =>
      field === undefined || !problems.some((each) => each.code === code && each.field === undefined),
  );

/** The problems of an input, in the response of a server. */
const problemList = z.array(z.object({ message: z.string(), code: z.unknown(), field: z.unknown() }));

/** The code is at the end of the first line: further lines, such as the faults of a seed, have none. */
function line({ message, code, field }: Problem, language: string): string {
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
