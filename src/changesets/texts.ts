import { writtenText } from '../knowledge/reading/written-text.js';

/** The maximum characters of each text of a changeset. */
export const longest = { title: 200, reason: 5_000, comment: 5_000, word: 1_000 } as const;

/** A text of a changeset. @throws `BAD_TEXT` */
export const textIn = (given: string, field: keyof typeof longest): string =>
  writtenText(given, { most: longest[field], oneLine: field === 'title' }, field);
