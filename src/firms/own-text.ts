import { writtenText } from '../knowledge/reading/written-text.js';
import { textAtMost } from './limits.js';

/** The name that a firm or a person gives to its own record. @throws `BAD_TEXT` */
export const ownText = (given: string, field: string): string =>
  writtenText(given, { most: textAtMost, oneLine: true }, field);
