import type { Message, Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Place } from '../facts/fault.js';

/** A value as it was written, not interpreted yet: plain data with its places. */
export type RawValue = RawScalar | RawList | RawMapping;

export interface RawScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As it was written: `0101` for the value 101. */
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
  /** The place of the key. */
  readonly place: Place;
  readonly value: RawValue;
}

export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/** Plain data from one place, such as a row of a list. Null and undefined are left out. */
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

/** The maximum characters that a message quotes: more would not help, and could be anything. */
const quoted = 100;

/** The value as it was written, for a message. */
export function describe(given: RawValue): Message {
  if (given.kind === 'list') return messages.reading.list();
  if (given.kind === 'mapping') return messages.reading.mapping();
  return given.value === null ? messages.reading.nothing() : messages.reading.quoted({ given: shortened(given.text) });
}

/** The field of a message, and the value given for it. */
export interface About {
  readonly field: string;
  readonly given: Message;
}

/** A message about a wrong value of a field. */
export type Wrong = (about: About) => Text;

export const aboutField = (field: string, given: RawValue): About => ({ field, given: describe(given) });

/** A text, shortened for a message. */
export function shortened(text: string): string {
  return text.length <= quoted ? text : `${text.slice(0, quoted)}…`;
}
