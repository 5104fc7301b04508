import type { Value } from '../../graph/port.js';
import type { Field } from '../../graph/vocabulary/types.js';
import type { Message, Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Place, Report } from '../facts/fault.js';
import { aboutField, type GivenEntry, type RawMapping, type RawValue } from './raw-value.js';
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
 * Reads the entries of these fields. Wrong values are reported and left out.
 * @param path what precedes a field's name in messages: `cost.`
 * @param place of the whole, to report missing fields
 * @param beside all fields of the whole, where the precision of a day can be stored: `fields` if absent
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
    else if (field.required) report(place, missing(field, path + field.name));
  }
  return values;
}

interface Beside {
  readonly path: string;
  /** The fields next to it, where a date's precision can be stored. */
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
  const refuse = (message: Text): undefined => {
    report(given.place, message);
  };
  if (field.kind === 'localized') return readLocalized(given, { path, longest: longestText(field) }, report);
  if (field.kind === 'embedded') return readGroup(field, given, path, report);
  if (given.kind !== 'scalar') return refuse(messages.reading.severalValues(aboutField(path, given)));
  if (given.value === null) return refuse(messages.reading.noValue({ field: path }));
  const read = readScalar(field, given);
  return 'value' in read ? read.value : refuse(read.wrong(aboutField(path, given)));
}

function readGroup(field: Field, given: RawValue, path: string, report: Report): Values | undefined {
  if (given.kind !== 'mapping') {
    report(given.place, messages.reading.notAGroup({ ...aboutField(path, given), fields: field.fields.map(nameOf) }));
    return undefined;
  }
  return readMapping(field, given, path, report);
}

function readMapping(field: Field, given: RawMapping, path: string, report: Report): Values {
  reportUnknown(given.entries, field.fields.map(nameOf), messages.reading.ofField({ field: path }), report);
  return readFields(field.fields, given.entries, { path: `${path}.`, place: given.place }, report);
}

const missing = ({ kind, values }: Field, field: string): Message =>
  kind === 'enum' ? messages.reading.missingChoice({ field, values }) : messages.reading.missing({ field });

const nameOf = (field: Field): string => field.name;
