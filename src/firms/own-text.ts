import { writtenText } from '../knowledge/reading/written-text.js';
import { textAtMost } from './limits.js';

/** What somebody calls a thing of his own. @throws `BAD_TEXT` */
export const ownText = (given: string, field: string): string =>
  writtenText(given, { most: textAtMost, oneLine: true }, field);
