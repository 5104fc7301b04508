import stringWidth from 'string-width';

/** A text with blanks up to a number of columns of a terminal: a Korean letter takes two. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
