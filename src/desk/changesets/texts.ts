import { errors } from '../../errors.js';
import { shortened } from '../reading/given.js';
import { unprintable } from '../reading/unprintable.js';

/** Characters that a text of a changeset may have. */
export const longest = { title: 200, reason: 5_000, comment: 5_000, word: 1_000 } as const;

/**
 * A text that a person wrote, without blanks around it.
 * @throws `BAD_INPUT` where it is empty, too long or cannot be shown; what is too long is not quoted whole
 */
export function textIn(given: string, field: keyof typeof longest): string {
  const text = given.trim();
  if (text === '') throw errors.invalid({ given: '', right: `write a ${field}` }, { field });
  const wrong = unprintable(text) ?? (field === 'title' ? broken(text) : undefined);
  if (wrong !== undefined) throw errors.invalid({ given: shortened(text), right: `this ${field} ${wrong}` }, { field });
  if (text.length <= longest[field]) return text;
  const shown = `${text.slice(0, 40)}…`;
  throw errors.invalid(
    { given: shown, right: `a ${field} has ${longest[field]} characters at most, and this has ${text.length}` },
    { field },
  );
}

/** A title stands in a line: of a feed, of a list, of what a command prints. */
const broken = (text: string): string | undefined =>
  /[\n\r\t]/.test(text) ? 'has a line break or a tab: write it in one line' : undefined;
