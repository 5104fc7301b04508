import type { Value } from '../../graph/port.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { Field } from '../../graph/vocabulary/types.js';
import { day, list, made, number, part, quoted, term, text } from '../../messages/kinds.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Parameter } from '../../messages/parameter.js';
import type { FactChange } from '../facts/fact-change.js';

/** The maximum length of a quotation. */
const longest = 160;

/** A text, shortened for a message. */
export const shorten = (given: string): string => (given.length > longest ? `${given.slice(0, longest)} …` : given);

/** A value of a field; for a text by language, the one in that language. */
interface Entry {
  readonly field: Field;
  readonly language?: string;
  readonly value: Value;
}

/** Each field that differs, with its old and its new value. */
export function moved(fields: readonly Field[], { before, after }: Pick<FactChange, 'before' | 'after'>): Message[] {
  const [then, now] = [entriesOf(fields, before), entriesOf(fields, after)];
  return [...new Map([...then, ...now])].flatMap(([key, { field, language }]) => {
    const [was, is] = [shown(then.get(key)), shown(now.get(key))];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return messages.facts.becomes({ field: field.name, language, before: was, after: is });
  });
}

/** Each field that has a value, with it. */
export const stated = (fields: readonly Field[], values: Properties | null): Message[] =>
  [...entriesOf(fields, values).values()].map((entry) =>
    messages.facts.value({ field: entry.field.name, language: entry.language, value: parameterOf(entry) }),
  );

function entriesOf(fields: readonly Field[], values: Properties | null): ReadonlyMap<string, Entry> {
  return new Map(
    fields.flatMap((field): [string, Entry][] => {
      const value = values?.[field.name];
      if (value === null || value === undefined) return [];
      if (field.kind !== 'localized') return [[field.name, { field, value }]];
      const byLanguage = Array.isArray(value) ? listsByLanguage(value) : value;
      if (!isGroup(byLanguage)) return [[field.name, { field, value }]];
      return Object.entries(byLanguage).flatMap(([language, each]): [string, Entry][] =>
        each === null ? [] : [[`${field.name} ${language}`, { field, language, value: each }]],
      );
    }),
  );
}

/** A list of texts by language as a list for each language. */
function listsByLanguage(texts: readonly Value[]): Properties {
  const groups = texts.map((each) => (isGroup(each) ? each : {}));
  const spoken = [...new Set(groups.flatMap((each) => Object.keys(each)))];
  return Object.fromEntries(spoken.map((language) => [language, groups.map((each) => each[language] ?? '')]));
}

const shown = (entry: Entry | undefined): Parameter | undefined =>
  entry === undefined ? undefined : parameterOf(entry);

function parameterOf({ field, value }: Pick<Entry, 'field' | 'value'>): Parameter {
  if (Array.isArray(value)) return list(made).of(value.map((each: Value) => parameterOf({ field, value: each })));
  if (isGroup(value)) return list(part).of(stated(field.fields, value));
  if (typeof value === 'boolean') return part.of(value ? messages.facts.yes() : messages.facts.no());
  if (typeof value === 'number') return number.of(value);
  const given = String(value);
  if (field.kind === 'enum') return term(field.type).of(given);
  return field.kind === 'date' ? day.of(given) : quoted(text).of(shorten(given));
}

const isGroup = (value: Value): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
