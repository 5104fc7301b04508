/** The version of the form of schedule files. */
export const formatVersion = '1';

/** The words that begin the lines before the table, in this order. */
export const heads = {
  format: 'landfall-schedule',
  territory: 'territory',
  scheme: 'scheme',
  edition: 'edition',
  read: 'read',
} as const;

/** The first columns of the table; a column for each schedule follows. */
export const tableColumns = ['class', 'part of', 'title'] as const;

/** Begins the row with the other codes of a heading. */
export const othersMark = '+';

/** Between the rates of a cell. */
export const periodMark = ' | ';

const escapes: readonly (readonly [character: string, escaped: string])[] = [
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['|', '\\p'],
];

const escapedOf = new Map(escapes);
const characterOf = new Map(escapes.map(([character, escaped]) => [escaped, character]));

/** A text that has none of the characters with a meaning in the file. */
export const escapeText = (text: string): string =>
  text.replace(/[\\\t\n\r|]/g, (found) => escapedOf.get(found) ?? found);

export const unescapeText = (text: string): string =>
  text.includes('\\') ? text.replace(/\\./g, (found) => characterOf.get(found) ?? found) : text;

/** Digits of a heading: the codes of other lines are listed by heading. */
export const headingDigits = 4;
