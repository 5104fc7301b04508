import { offered } from '../errors/nearest-words.js';
import { compareText } from '../graph/order.js';
import { narrow } from '../written/narrow.js';

const prefix = 'cpc/';

/**
 * The classes whose CPC code shares the longest beginning with the digits of a mistyped one: the code itself if only its
 * separators were wrong, otherwise longer codes first. Undefined for what has no digits: that is a name.
 */
export function nearestCpc(classes: readonly string[], given: string): string[] | undefined {
  const digits = given.startsWith(prefix) ? narrow(given).replace(/\D/g, '') : '';
  if (digits === '') return undefined;
  const codes = classes.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  for (let length = digits.length; length > 0; length -= 1) {
    const near = codes.filter((code) => code.startsWith(digits.slice(0, length)) && code.length <= digits.length);
    if (near.length > 0)
      return near
        .sort(nearFirst(digits))
        .slice(0, offered)
        .map((code) => prefix + code);
  }
  return [];
}

const nearFirst =
  (digits: string) =>
  (a: string, b: string): number =>
    Number(b === digits) - Number(a === digits) || b.length - a.length || compareText(a, b);
