import type { Field } from '../../graph/vocabulary/types.js';
import type { Report } from '../facts/fault.js';
import { isFirstDay, isLastDay } from '../facts/period.js';
import { describe, type Given } from './given.js';
import { readDate } from './read-date.js';

/**
 * A day by its field's name, with `<name>Precision` where only the month or the year was given and the field keeps that;
 * `unknown` where nobody has found it out.
 * @param fields those beside it, where the precision may be kept
 */
export function readDay(
  field: Field,
  given: Given,
  { path, fields }: { readonly path: string; readonly fields: readonly Field[] },
  report: Report,
): { [name: string]: string } {
  const precision = `${field.name}Precision`;
  const keepsPrecision = fields.some((each) => each.name === precision);
  if (given.kind === 'scalar' && given.text === 'unknown' && keepsPrecision) return { [precision]: 'UNKNOWN' };
  const read = given.kind === 'scalar' && given.value !== null ? readDate(given.text, boundOf(field)) : notADate;
  if ('wrong' in read) {
    report(given.place, `"${path}": ${describe(given)} ${read.wrong}`);
    return {};
  }
  if (read.precision === 'DAY') return { [field.name]: read.day };
  if (keepsPrecision) return { [field.name]: read.day, [precision]: read.precision };
  if (isFirstDay(field.name) || isLastDay(field.name)) return { [field.name]: read.day };
  report(given.place, `"${path}": ${describe(given)} is no day, and this field keeps no precision: write 2013-07-11`);
  return {};
}

const notADate = { wrong: 'is not a date: write 2013-07-11' };

function boundOf(field: Field): 'first' | 'last' {
  return isLastDay(field.name) ? 'last' : 'first';
}
