import { z } from 'zod';
import { errors } from '../../../errors.js';
import { messages } from '../../../messages/messages.js';
import { htsEdition } from './hts.js';
import { type ReadEdition, type ScheduleSource, textOf } from './schedule-source.js';

const cell = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const schedule = z.array(
  z.object({
    htsno: cell,
    description: cell,
    units: z.array(z.string()).nullish(),
    general: cell,
    special: cell,
  }),
);

/** An edition of the HTS as the USITC exports it as JSON, unpacked. The file does not state its day. */
export function readUsitcJson(source: ScheduleSource, day: string): ReadEdition {
  const parsed = schedule.safeParse(parseJson(source));
  if (!parsed.success) {
    const reason = messages.scheduleErrors.otherFile({ format: 'USITC_JSON' });
    throw errors.scheduleNotRead({ file: source.name, line: undefined, reason }, { cause: parsed.error });
  }
  const rows = parsed.data.map(({ htsno, description, units, general, special }, index) => ({
    row: index + 1,
    code: htsno,
    description,
    units: units ?? [],
    general,
    special,
  }));
  return htsEdition({ name: source.name, format: 'USITC_JSON' }, rows, day);
}

function parseJson(source: ScheduleSource): unknown {
  const text = textOf(source, 'USITC_JSON');
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const reason = messages.scheduleErrors.badSyntax({ format: 'JSON', reason: `${cause.message}.` });
    throw errors.scheduleNotRead({ file: source.name, line: undefined, reason }, { cause });
  }
}
