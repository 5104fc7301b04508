import type { Message, Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Place } from '../facts/fault.js';

/** What somebody wrote, before it is known to mean anything: plain data that knows its places. */
export type RawValue = RawScalar | RawList | RawMapping;

export interface RawScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As it was written: `0101` where the value is 101. */
  readonly text: string;
}

export interface RawList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly RawValue[];
}

export interface RawMapping {
  readonly kind: 'mapping';
  readonly place: Place;
  readonly entries: readonly GivenEntry[];
}

export interface GivenEntry {
  readonly key: string;
  /** Of the key. */
  readonly place: Place;
  readonly value: RawValue;
}

export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/** Plain data that stands in one place, such as a row of a list. What is null or undefined is left out. */
export function rawValueAt(place: Place, value: Plain): RawValue {
  if (Array.isArray(value)) return { kind: 'list', place, items: value.map((item) => rawValueAt(place, item)) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
    return {
      kind: 'mapping',
      place,
      entries: entries.map(([key, each]) => ({ key, place, value: rawValueAt(place, each) })),
    };
  }
  return { kind: 'scalar', place, value: value ?? null, text: String(value ?? '') };
}

/** Characters of what was written that a message quotes: more would be no help, and could be anything. */
const quoted = 100;

/** What was written, as a part of a message. */
export function describe(given: RawValue): Message {
  if (given.kind === 'list') return messages.reading.list();
  if (given.kind === 'mapping') return messages.reading.mapping();
  return given.value === null ? messages.reading.nothing() : messages.reading.quoted({ given: shortened(given.text) });
}

/** The field that a message is about, and what was given for it. */
export interface About {
  readonly field: string;
  readonly given: Message;
}

/** Says what is wrong with what was given for a field. */
export type Wrong = (about: About) => Text;

export const aboutField = (field: string, given: RawValue): About => ({ field, given: describe(given) });

/** A text as a message quotes it. */
export function shortened(text: string): string {
  return text.length <= quoted ? text : `${text.slice(0, quoted)}…`;
}
