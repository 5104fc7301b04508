import { errors } from '../errors.js';

/** Characters of what somebody calls a watch or a key. */
const longest = 200;

/** What somebody calls a thing of his own. @throws `BAD_TEXT` for an empty or an overlong one */
export function labelIn(given: string, field: string): string {
  const label = given.trim();
  if (label === '' || label.length > longest)
    throw errors.badText({ length: label.length, atMost: longest }, { field });
  return label;
}
