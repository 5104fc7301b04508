import { message } from '../definition.js';
import { choice, count, list, optional, part, text } from '../kinds.js';

/** Files of tariff schedules that cannot be read: what is wrong with them, and what would be right. */
export const scheduleErrors = {
  notRead: message('scheduleErrors.notRead', { file: text, line: optional(count), reason: part }),
  empty: message('scheduleErrors.empty'),
  otherEncoding: message('scheduleErrors.otherEncoding'),
  otherFile: message('scheduleErrors.otherFile', { format: choice('KCS', 'USITC_CSV', 'USITC_JSON', 'JAPAN') }),
  missingColumns: message('scheduleErrors.missingColumns', { missing: list(text) }),
  badSyntax: message('scheduleErrors.badSyntax', { format: text, reason: text }),
  cutOff: message('scheduleErrors.cutOff', { last: text }),
  missingChapters: message('scheduleErrors.missingChapters', { found: count, expected: count }),
  otherVersion: message('scheduleErrors.otherVersion', { version: text, known: text }),
  headExpected: message('scheduleErrors.headExpected', { head: text, found: text }),
  lineCut: message('scheduleErrors.lineCut'),
  badEdition: message('scheduleErrors.badEdition', { given: text }),
  badCount: message('scheduleErrors.badCount', { given: text }),
  badRow: message('scheduleErrors.badRow', { given: text, columns: list(text) }),
  badRate: message('scheduleErrors.badRate', { given: text, schedule: text }),
  packed: message('scheduleErrors.packed', { kind: choice('WORKBOOK', 'COMPRESSED') }),
  badBytes: message('scheduleErrors.badBytes', { encoding: text }),
  rowCutOff: message('scheduleErrors.rowCutOff'),
  otherWidth: message('scheduleErrors.otherWidth', { found: count, expected: count }),
  noRows: message('scheduleErrors.noRows'),
  noEdition: message('scheduleErrors.noEdition', { found: text }),
  noMarket: message('scheduleErrors.noMarket', { found: text, markets: list(text) }),
  otherEdition: message('scheduleErrors.otherEdition', { found: text, expected: text }),
} as const;
