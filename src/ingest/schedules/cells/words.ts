import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';

const zeroWords = new Set([...['free', 'exempted', 'exempt', 'exemption', 'zero', 'free%', 'free.', 'nil', '0']]);

/** Whether a text is a word for a rate of zero. */
export const isZeroWord = (text: string): boolean => zeroWords.has(text.toLowerCase());

/** The agreement concedes nothing. */
const notConceded = new Set(['미양허', 'N.A.', 'N/A', 'N.O.', 'MFN', '없음']);

/** The general column has no rate of its own for the line. */
const notApplicable = new Set(['N/A', 'N.A.']);

/** The publisher of the collection has not established the rate. */
const notEstablished = new Set(['미확인']);

/** The publisher states nothing for the line. */
const nothing = new Set(['-']);

/**
 * Phrases that name another provision or a circumstance in place of a rate: there is a rate, but it has to be found
 * there.
 */
const elsewhere =
  /^\[?(?:special goods$|the (?:rates?|duty)\b|same customs duty\b|a duty\b|see\b|according to\b|additional duties\b|no change$|free, (?:under|for)\b|\d+(?:\.\d+)? percent of\b)/i;

/** Formulas and parts of a value that a rate of the whole cannot state: `6% on the case`, `100c/kg less 80%`, a price band. */
const formula = /% on (?:the )?[a-z]|\bless \d|Andean Price/i;

const prohibitedForm = /^prohibited(?: from (.+)ing)?$/i;

/** What a cell states by a word or a phrase alone. */
export function readWord(text: string, column: string): StatedRate | undefined {
  if (isZeroWord(text)) return { kind: 'CHARGE', percent: 0 };
  if (notConceded.has(text) && column !== 'mfn') return { kind: 'MFN' };
  if (notApplicable.has(text)) return { kind: 'UNKNOWN', text };
  if (notEstablished.has(text)) return { kind: 'UNKNOWN' };
  if (nothing.has(text)) return { kind: 'ABSENT' };
  const prohibited = prohibitedForm.exec(text);
  if (prohibited) return readProhibition(text, prohibited[1]);
  return elsewhere.test(text) || formula.test(text) ? { kind: 'UNKNOWN', text } : undefined;
}

/** A prohibition of export leaves the rate of import open. */
function readProhibition(text: string, direction: string | undefined): StatedRate {
  const isOfImport = direction === undefined || /import/i.test(direction);
  return isOfImport ? { kind: 'PROHIBITED', text } : { kind: 'UNKNOWN', text };
}
