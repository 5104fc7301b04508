import { message } from '../definition.js';
import { list, name, optional, text } from '../kinds.js';

/** How codes of goods are read. */
export const codes = {
  otherSchedule: message('codes.otherSchedule', { line: name, owner: optional(name), whole: name }),
  uniformLine: message('codes.uniformLine', { line: text, whole: name }),
  inBothSchedules: message('codes.inBothSchedules', { own: name, home: name, whole: name, classId: text }),
  oldCode: message('codes.oldCode', { given: text, edition: text, now: name }),
  severalNow: message('codes.severalNow', { edition: text, became: list(name, 'or') }),
  partsMoved: message('codes.partsMoved', { code: name, edition: text, moved: list(name) }),
  otherGoods: message('codes.otherGoods', { code: name, edition: text, moved: list(name) }),
  unknownLine: message('codes.unknownLine', { given: text, places: list(name) }),
  lineOfSeveral: message('codes.lineOfSeveral', { given: text, lines: list(text, 'or') }),
  subheading: message('codes.subheading', { subheading: name, digits: text }),
  oldSubheading: message('codes.oldSubheading', { digits: text, edition: text, became: list(name, 'or') }),
  nearest: message('codes.nearest', { codes: list(name, 'or') }),
  word: message('codes.word', { given: text }),
  lostZero: message('codes.lostZero', { meant: name }),
} as const;
