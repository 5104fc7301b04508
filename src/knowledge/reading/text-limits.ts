import type { Field } from '../../graph/vocabulary/types.js';
import { messages } from '../../messages/messages.js';
import { unprintable } from '../../text.js';
import type { Wrong } from './raw-value.js';

/** The longest ids: they are parts of addresses. */
export const longestId = 200;

/** Names, citations, units: texts of one line. */
const line = 500;
/** What explains something, in sentences. */
const prose = 5_000;
const webAddress = 2_000;

/** Fields that hold more than a line, by name. */
const longer: Readonly<Record<string, number>> = {
  id: longestId,
  url: webAddress,
  description: prose,
  reason: prose,
  note: prose,
  endsWhen: prose,
  text: prose,
  says: prose,
};

/** How many characters a text of this field may have, as `String.length` and the `maxlength` of a page count them. */
export const longestText = (field: Pick<Field, 'name'>): number => longer[field.name] ?? line;

/** What is wrong with a text that is too long; undefined where it is not. */
export function overlong({ length }: string, most: number): Wrong | undefined {
  return length <= most ? undefined : (about) => messages.reading.tooLong({ ...about, length, most });
}

/** What is wrong with a text that is too long or cannot be shown everywhere; undefined where nothing is. */
export function unfit(text: string, most: number): Wrong | undefined {
  const character = unprintable(text);
  const hidden: Wrong | undefined =
    character === undefined ? undefined : (about) => messages.reading.unprintable({ ...about, character });
  return overlong(text, most) ?? hidden;
}
