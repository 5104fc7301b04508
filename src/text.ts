/**
 * Characters that control a terminal or break a feed, halves of characters, marks that reverse the direction of text,
 * and invisible characters that make two texts look alike: zero-width spaces, word joiners, soft hyphens, tags, line
 * separators. Marks that scripts need (U+200C to U+200F) are allowed.
 */
const steering =
  /(?![\n\r\t])[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u2028-\u202e\u2060-\u2069\ufeff\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/u;

/** The first character of a text that cannot be shown everywhere, as `U+200B`; undefined if all can. */
export function unprintable(text: string): string | undefined {
  const [found] = steering.exec(text) ?? [];
  if (found === undefined) return undefined;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text has a break of lines or a tab, so that it does not fit in one line. */
export const isBroken = (text: string): boolean => /[\n\r\t]/.test(text);
