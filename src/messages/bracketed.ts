/** A text with another in parentheses. Korean has no blank before them. */
export const bracketed = (text: string, inside: string): string =>
  /\p{Script=Hangul}/u.test(text + inside) ? `${text}(${inside})` : `${text} (${inside})`;
