import type { Field } from '../../graph/vocabulary/types.js';
import { messages } from '../../messages/messages.js';
import { unprintable } from '../../text.js';
import type { Wrong } from './raw-value.js';

/** The maximum length of an id: ids are parts of addresses. */
export const longestId = 200;

/** Names, citations, units: texts of one line. */
const line = 500;
/** Explanations in sentences. */
const prose = 5_000;
const webAddress = 2_000;

/** Fields with longer texts, by name. */
const longer: Readonly<Record<string, number>> = {
  id: longestId,
  url: webAddress,
  description: prose,
  reason: prose,
  note: prose,
  endsWhen: prose,
  scopeNote: prose,
  text: prose,
  says: prose,
};

/** The maximum characters of a text of this field, as `String.length` and the `maxlength` of a page count them. */
export const longestText = (field: Pick<Field, 'name'>): number => longer[field.name] ?? line;

/** The fault of a text that is too long; undefined if it is not. */
export function overlong({ length }: string, most: number): Wrong | undefined {
  return length <= most ? undefined : (about) => messages.reading.tooLong({ ...about, length, most });
}

/** The fault of a text that is too long or cannot be shown everywhere; undefined if it has none. */
export function unfit(text: string, most: number): Wrong | undefined {
  const character = unprintable(text);
  const hidden: Wrong | undefined =
    character === undefined ? undefined : (about) => messages.reading.unprintable({ ...about, character });
  return overlong(text, most) ?? hidden;
}
