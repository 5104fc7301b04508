/** Characters that steer a terminal or break a feed instead of being read, halves of characters, and marks that turn text round. */
const steering = /(?![\n\r\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a text that cannot be shown everywhere, as the end of a sentence; undefined where it can. */
export function unprintable(text: string): string | undefined {
  const [found] = steering.exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `has a character that cannot be shown, U+${code}: leave it out`;
}
