import type { Localized } from './localized.js';
import type { Message } from './message.js';
import type { DayPrecision, Join, Parameter } from './parameter.js';

/** The kind of a message's parameter: `of` makes the parameter from a value. */
export interface Kind<Value = unknown> {
  readonly name: Parameter['kind'] | 'optional';
  /** The kind of the entries of a list, of a quoted or of an optional value. */
  readonly inner?: Kind;
  /** Values of a choice, between which the catalogue selects. */
  readonly choices?: readonly string[];
  /** The enum of a term. */
  readonly term?: string;
  of(value: Value): Parameter;
}

/** User input, an id, a code: the same in every language. */
export const text: Kind<string> = { name: 'text', of: (value) => ({ kind: 'text', value }) };

/** A whole number. The catalogue writes `{n, number}` or `{n, plural, …}`. */
export const count: Kind<number> = { name: 'count', of: (value) => ({ kind: 'count', value }) };

/** A number with up to six decimals: `{rate}`. */
export const number: Kind<number> = { name: 'number', of: (value) => ({ kind: 'number', value }) };

/** Percent, not a fraction: 2.5 is `2.5 %`. */
export const percent: Kind<number> = { name: 'percent', of: (value) => ({ kind: 'percent', value }) };

/** An ISO day. */
export const day: Kind<string> = { name: 'day', of: (value) => ({ kind: 'day', value }) };

/** A day, of which possibly only the month or the year is known. */
export const dateKnown: Kind<{ readonly day: string; readonly precision: DayPrecision | 'UNKNOWN' | undefined }> = {
  name: 'day',
  of: ({ day, precision }) =>
    precision === undefined || precision === 'UNKNOWN'
      ? { kind: 'day', value: day }
      : { kind: 'day', value: day, precision },
};

export const money: Kind<{ readonly amount: number; readonly currency: string }> = {
  name: 'money',
  of: ({ amount, currency }) => ({ kind: 'money', amount, currency }),
};

/** A name or another text of the knowledge, in the languages that it has. */
export const name: Kind<Localized> = { name: 'name', of: (value) => ({ kind: 'name', value }) };

/** A value of an enum, or a type or field, by its display name in `terms.yaml`. */
export const term = <Value extends string = string>(of: string): Kind<Value> => ({
  name: 'term',
  term: of,
  of: (value) => ({ kind: 'term', of, value }),
});

/** `{when, select, A {…} other {…}}`. */
export const choice = <const Value extends string>(...choices: readonly Value[]): Kind<Value> => ({
  name: 'choice',
  choices,
  of: (value) => ({ kind: 'choice', value }),
});

/** `{isKnown, select, yes {…} other {…}}`. */
export const flag: Kind<boolean> = { name: 'flag', of: (value) => ({ kind: 'flag', value }) };

/** A value whose kind is known only at run time: the parameter, made by its kind. */
export const made: Kind<Parameter> = { name: 'text', of: (value) => value };

/** Another message as a part of this one. */
export const part: Kind<Message> = {
  name: 'message',
  of: ({ id, parameters }) => ({ kind: 'message', id, parameters }),
};

/** In quotation marks. */
export const quoted = <Value>(inner: Kind<Value>): Kind<Value> => ({
  name: 'quoted',
  inner,
  of: (value) => ({ kind: 'quoted', value: inner.of(value) }),
});

/** `{names}`, with `{namesCount, plural, =0 {…} …}` for their number. */
export const list = <Value>(inner: Kind<Value>, join: Join = 'and'): Kind<readonly Value[]> => ({
  name: 'list',
  inner,
  of: (values) => ({ kind: 'list', join, values: values.map((value) => inner.of(value)) }),
});

/** Optional: `{hasBy, select, yes { by {by}} other {}}`. */
export const optional = <Value>(inner: Kind<Value>): Kind<Value | undefined> => ({
  name: 'optional',
  inner,
  of: (value) => (value === undefined ? { kind: 'absent' } : inner.of(value)),
});
