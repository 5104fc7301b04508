import { message } from '../definition.js';
import { flag, list, name, text } from '../kinds.js';

/** Checks that agency codes of a tariff or a list advise. */
export const advised = {
  certain: message('advised.certain', { class: name, code: name, authorities: list(name) }),
  everyLine: message('advised.everyLine', { class: name, code: name, authorities: list(name) }),
  someLines: message('advised.someLines', { class: name, code: name, authorities: list(name) }),
  listed: message('advised.listed', { class: name, code: name, entries: list(text), authorities: list(name) }),
  lineFirst: message('advised.lineFirst', { lines: list(text), areMore: flag }),
  noLaw: message('advised.noLaw', { authorities: list(name) }),
} as const;
