import type { Field } from '../../graph/vocabulary/types.js';
import { messages } from '../../messages/messages.js';
import type { Report } from '../facts/fault.js';
import { isFirstDay, isLastDay } from '../facts/period.js';
import { aboutField, type RawValue } from './raw-value.js';
import { datePatterns, readDate } from './read-date.js';

/** The text for an unknown day. */
export const unknownDay = 'unknown';

/**
 * A day by its field's name, with `<name>Precision` if only the month or the year was given and such a field exists;
 * `unknown` if nobody knows the day.
 * @param fields of the same node, edge or group, where the precision can be stored
 */
export function readDay(
  field: Field,
  given: RawValue,
  { path, fields }: { readonly path: string; readonly fields: readonly Field[] },
  report: Report,
): { [name: string]: string } {
  const precision = precisionField(field, fields);
  if (given.kind === 'scalar' && given.text === unknownDay && precision !== undefined)
    return { [precision]: 'UNKNOWN' };
  const read = given.kind === 'scalar' && given.value !== null ? readDate(given.text, boundOf(field)) : notADate;
  if ('wrong' in read) {
    report(given.place, read.wrong(aboutField(path, given)));
    return {};
  }
  if (read.precision === 'DAY') return { [field.name]: read.day };
  if (precision !== undefined) return { [field.name]: read.day, [precision]: read.precision };
  if (isBound(field)) return { [field.name]: read.day };
  report(given.place, messages.reading.notADay(aboutField(path, given)));
  return {};
}

/** The name of the field beside a date that stores its precision. */
export function precisionField(
  { name }: Pick<Field, 'name'>,
  fields: readonly Pick<Field, 'name'>[],
): string | undefined {
  return fields.find((each) => each.name === `${name}Precision`)?.name;
}

/** The form of dates of this field, next to these fields. */
export function datePattern(field: Pick<Field, 'name'>, fields: readonly Pick<Field, 'name'>[]): RegExp {
  if (precisionField(field, fields) !== undefined) return datePatterns.dayMonthYearOrUnknown;
  return isBound(field) ? datePatterns.dayMonthOrYear : datePatterns.day;
}

const isBound = ({ name }: Pick<Field, 'name'>): boolean => isFirstDay(name) || isLastDay(name);

const notADate = { wrong: messages.reading.notADate };

function boundOf(field: Field): 'first' | 'last' {
  return isLastDay(field.name) ? 'last' : 'first';
}
