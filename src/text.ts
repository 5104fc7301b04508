/**
 * Characters that steer a terminal or break a feed instead of being read, halves of characters, marks that turn text
 * round, and what shows nothing, so that two texts look like one: zero-width spaces, joiners of words, soft hyphens, tags,
 * separators of lines. Marks that scripts need to be written (U+200C to U+200F) are allowed.
 */
const steering =
  /(?![\n\r\t])[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u2028-\u202e\u2060-\u2069\ufeff\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/u;

/** What is wrong with a text that cannot be shown everywhere, as the end of a sentence; undefined where it can. */
export function unprintable(text: string): string | undefined {
  const [found] = steering.exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `has a character that cannot be shown, U+${code}: leave it out`;
}

/** What is wrong with a text that must be one line, as the end of a sentence; undefined if nothing is. */
export const broken = (text: string): string | undefined =>
  /[\n\r\t]/.test(text) ? 'has a line break or a tab: write it in one line' : undefined;
