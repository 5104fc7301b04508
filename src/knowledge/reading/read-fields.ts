import type { Value } from '../../graph/port.js';
import type { Field } from '../../graph/vocabulary/types.js';
import type { Place, Report } from '../facts/fault.js';
import { describe, type GivenEntry, type RawMapping, type RawValue } from './raw-value.js';
import { readDay } from './read-day.js';
import { readLocalized } from './read-localized.js';
import { readScalar } from './read-scalar.js';
import { reportUnknown } from './report-unknown.js';
import { longestText } from './text-limits.js';

/** Nested values by field name, as `dehydrate` takes them. */
export type Values = { [name: string]: Value };

interface Whole {
  readonly path: string;
  readonly place: Place;
  readonly beside?: readonly Field[];
}

/**
 * Reads the entries that are about these fields. What does not fit is reported and left out.
 * @param path what stands before a field's name in messages: `cost.`
 * @param place of the whole, for what is missing in it
 * @param beside all fields of the whole, where the precision of a day may be kept: `fields` when absent
 */
export function readFields(
  fields: readonly Field[],
  entries: readonly GivenEntry[],
  { path, place, beside = fields }: Whole,
  report: Report,
): Values {
  const values: Values = {};
  for (const field of fields) {
    const entry = entries.find((each) => each.key === field.name);
    if (entry !== undefined)
      Object.assign(values, readField(field, entry, { path: path + field.name, fields: beside }, report));
    else if (field.required) report(place, `"${path}${field.name}" is missing${expectation(field)}`);
  }
  return values;
}

interface Beside {
  readonly path: string;
  /** The fields next to it, where a date's precision may be kept. */
  readonly fields: readonly Field[];
}

function readField(field: Field, { value: given }: GivenEntry, beside: Beside, report: Report): Values {
  if (field.kind === 'date' && !field.list) return readDay(field, given, beside, report);
  const value = field.list ? readList(field, given, beside.path, report) : readOne(field, given, beside.path, report);
  return value === undefined ? {} : { [field.name]: value };
}

function readList(field: Field, given: RawValue, path: string, report: Report): Value {
  const items = given.kind === 'list' ? given.items : [given];
  return items.flatMap((item) => readOne(field, item, path, report) ?? []);
}

function readOne(field: Field, given: RawValue, path: string, report: Report): Value | undefined {
  const refuse = (message: string): undefined => {
    report(given.place, message);
  };
  if (field.kind === 'localized') return readLocalized(given, { path, longest: longestText(field) }, report);
  if (field.kind === 'embedded') return readGroup(field, given, path, report);
  if (given.kind !== 'scalar') return refuse(`"${path}": ${describe(given)} is not one value`);
  if (given.value === null) return refuse(`"${path}" has no value: give one, or leave the key out`);
  const read = readScalar(field, given);
  return 'value' in read ? read.value : refuse(`"${path}": ${describe(given)} ${read.wrong}`);
}

function readGroup(field: Field, given: RawValue, path: string, report: Report): Values | undefined {
  if (given.kind !== 'mapping') {
    report(given.place, `"${path}": ${describe(given)} is not a mapping of ${namesOf(field.fields)}`);
    return undefined;
  }
  return readMapping(field, given, path, report);
}

function readMapping(field: Field, given: RawMapping, path: string, report: Report): Values {
  reportUnknown(given.entries, field.fields.map(nameOf), `"${path}"`, report);
  return readFields(field.fields, given.entries, { path: `${path}.`, place: given.place }, report);
}

function expectation(field: Field): string {
  return field.kind === 'enum' ? `: one of ${field.values.join(', ')}` : '';
}

const nameOf = (field: Field): string => field.name;
const namesOf = (fields: readonly Field[]): string => fields.map(nameOf).join(', ');
