import { errors } from '../../errors.js';
import { isBroken, unprintable } from '../../text.js';

/** Limits of a text that a person writes: its characters, at least one, and whether it must be one line. */
export interface TextBounds {
  readonly least?: number;
  readonly most: number;
  /** For texts in a line of a feed, a list, or the output of a command. */
  readonly oneLine?: boolean;
}

/**
 * A text in its stored form, without surrounding blanks.
 * @throws `BAD_TEXT` if it is too short or too long, or cannot be shown; the error does not quote it
 */
export function writtenText(given: string, { least = 1, most, oneLine = false }: TextBounds, field: string): string {
  const text = given.trim();
  if (text.length < least || text.length > most)
    throw errors.badText({ length: text.length, atLeast: least, atMost: most }, { field });
  const character = unprintable(text);
  if (character !== undefined) throw errors.unshownCharacter({ character }, { field });
  if (oneLine && isBroken(text)) throw errors.severalLines({}, { field });
  return text;
}
