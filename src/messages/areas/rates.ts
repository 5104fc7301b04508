import { message } from '../definition.js';
import { count, dateKnown, day, flag, list, money, name, optional, part, percent, quoted, text } from '../kinds.js';

/** Papers that a rate requires: each choice has options, and an option all its papers. */
export const proofs = list(list(list(name), 'or'), 'semicolon');

/** Rates of duty and of charges, in the form of a schedule, and notes on them. */
export const rates = {
  /** In the form printed in the schedule. */
  printed: message('rates.printed', { formula: text }),
  percent: message('rates.percent', { rate: percent }),
  between: message('rates.between', { least: percent, most: percent }),
  atLeast: message('rates.atLeast', { rate: percent }),
  atMost: message('rates.atMost', { rate: percent }),
  perUnit: message('rates.perUnit', { amount: money, unit: optional(text) }),
  sum: message('rates.sum', { rate: part, perUnit: part }),
  bounded: message('rates.bounded', { rate: part, least: list(part), most: list(part) }),
  exempt: message('rates.exempt'),
  unknown: message('rates.unknown'),
  linesBetween: message('rates.linesBetween', { least: percent, most: percent }),
  linesOneOf: message('rates.linesOneOf', { rates: list(part, 'or') }),
  another: message('rates.another'),
  eitherOf: message('rates.eitherOf', { rates: list(part, 'or') }),
  ofEdition: message('rates.ofEdition', { rate: part, day: day, isHighest: flag }),
  edition: message('rates.edition', { rules: list(quoted(name)), source: name, isOver: flag }),
  scheduleSays: message('rates.scheduleSays', { rule: name, text }),
  linesNotConceded: message('rates.linesNotConceded', { rate: part, notConceded: count, lines: count }),
  linesMissing: message('rates.linesMissing', { rate: part, missing: count, lines: count }),

  /** An entry of the rates that were left out. */
  named: message('rates.named', { rule: quoted(name), rate: part }),
  leftOut: message('rates.leftOut', { rates: list(part), questions: list(quoted(name)) }),
  disagreement: message('rates.disagreement', { rule: quoted(name), others: list(percent) }),
  reason: message('rates.reason', { reason: part }),
  consignmentMissing: message('rates.consignmentMissing', { rule: quoted(name), unit: optional(text) }),
  otherUnit: message('rates.otherUnit', { rule: quoted(name), given: text, unit: text }),
  notConvertible: message('rates.notConvertible', { rule: quoted(name), from: text, to: text, day }),
  converted: message('rates.converted', { rates: list(part) }),
  /** A rate that is old, or that no official source gives. */
  weakExchangeRate: message('rates.weakExchangeRate', {
    perDollar: money,
    month: dateKnown,
    months: count,
    isOld: flag,
    isSecondary: flag,
  }),
  fixedRate: message('rates.fixedRate', { per: money, to: text, isSecondary: flag }),
  exchangeRate: message('rates.exchangeRate', { perDollar: money, month: dateKnown }),
} as const;
