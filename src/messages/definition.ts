import type { Kind } from './kinds.js';
import { Message } from './message.js';

type Kinds = { readonly [parameter: string]: Kind };

type ValueOf<K> = K extends Kind<infer Value> ? Value : never;

type Values<K extends Kinds> = {
  readonly [Name in keyof K as undefined extends ValueOf<K[Name]> ? never : Name]: ValueOf<K[Name]>;
} & {
  readonly [Name in keyof K as undefined extends ValueOf<K[Name]> ? Name : never]?: ValueOf<K[Name]>;
};

/** The id of a message, and the kinds of its parameters. */
export interface Definition {
  readonly id: string;
  readonly kinds: Kinds;
}

/** Makes a message from its values; a missing value, or one of the wrong type, does not compile. */
export interface Builder<K extends Kinds> extends Definition {
  (...values: object extends Values<K> ? [values?: Values<K>] : [values: Values<K>]): Message;
  readonly kinds: K;
}

/** An entry of the tables in `areas/`. */
export function message(id: string): Builder<Record<never, Kind>>;
export function message<K extends Kinds>(id: string, kinds: K): Builder<K>;
export function message(id: string, kinds: Kinds = {}): Builder<Kinds> {
  const entries = Object.entries(kinds);
  const build = (values: { readonly [name: string]: unknown } = {}): Message =>
    new Message(id, Object.fromEntries(entries.map(([name, kind]) => [name, kind.of(values[name])])));
  return Object.assign(build, { id, kinds });
}
