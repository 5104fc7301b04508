import { errors } from '../../errors.js';
import { messages } from '../../messages/messages.js';
import { cpcClassId } from './cpc-code.js';
import type { OfferingInput } from './plan-input.js';

/** The id of the class or product of an offering. */
export interface NamedOffering {
  readonly id: string;
  /** The input field, and its value. */
  readonly field: string;
  readonly given: string;
}

const ways = ['productId', 'classId', 'hsCode', 'cpcCode'] as const;

/**
 * The class or product of an offering.
 * @throws `OFFERING_NOT_NAMED`, `OFFERING_NAMED_TWICE`, `BAD_HS_CODE`, `BAD_INPUT`
 */
export function namedOffering(offering: OfferingInput): NamedOffering {
  const named = ways.filter((way) => offering[way] != null);
  const [way, second] = named;
  if (way === undefined) throw errors.offeringNotNamed({ ways }, { field: 'offering' });
  if (second !== undefined) throw errors.offeringNamedTwice({ named }, { field: `offering.${second}` });
  const given = (offering[way] ?? '').trim();
  const field = `offering.${way}`;
  if (given === '') throw errors.nothingGiven({ right: messages.askingErrors.nameOffering() }, { field });
  return { id: idOf(way, given, field), field, given };
}

function idOf(way: (typeof ways)[number], given: string, field: string): string {
  if (way === 'hsCode') return `hs/${hsDigits(given, field)}`;
  if (way === 'cpcCode') return cpcClassId(given);
  return given;
}

/** The digits of an HS code. Printed codes have dots and blanks between digits: 3304.99. @throws `BAD_HS_CODE` */
export function hsDigits(given: string, field: string): string {
  const digits = given.replace(/[.\s]/g, '');
  if (!/^\d+$/.test(digits)) throw errors.badHsCode({ given }, { field });
  if (![2, 4, 6].includes(digits.length)) {
    throw errors.badHsCode({ given, digits: digits.length }, { field });
  }
  return digits;
}
