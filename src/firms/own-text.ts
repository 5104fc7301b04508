import { unprintable } from '../desk/reading/unprintable.js';
import { errors } from '../errors.js';
import { textAtMost } from './limits.js';

/**
 * What somebody calls a thing of his own, without blanks around it.
 * @throws `BAD_TEXT` where it is empty, too long or cannot be shown
 */
export function ownText(given: string, field: string): string {
  const text = given.trim();
  if (text === '' || text.length > textAtMost)
    throw errors.badText({ length: text.length, atMost: textAtMost }, { field });
  const wrong = unprintable(text);
  if (wrong !== undefined) throw errors.unshownText({ wrong }, { field });
  return text;
}
