import { errors } from '../../errors.js';
import { messages } from '../../messages/messages.js';
import { classIdText } from '../../written/code-text.js';
import { cpcClassId } from '../../written/cpc-code.js';
import { codeTitle } from '../scope/names.js';
import { hsDigits } from './hs-code.js';
import type { OfferingInput } from './plan-input.js';
import { UnknownCode } from './unknown.js';

/** The class or product of an offering. */
export interface NamedOffering {
  /** Its id, unless it is named by a code of goods. */
  readonly id: string | undefined;
  /** The digits of a code of goods. */
  readonly digits: string | undefined;
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
  if (way === 'hsCode') return { id: undefined, digits: digitsIn(given, field), field, given };
  return { id: idOf(way, given), digits: undefined, field, given };
}

/** The digits of a code. @throws `BAD_HS_CODE`, `UnknownCode` for a word, which can be the name of goods */
function digitsIn(given: string, field: string): string {
  if (!isWord(given)) return hsDigits(given, field);
  throw new UnknownCode(given, [], (near) => errors.wordForCode({ given, nearest: near.map(codeTitle) }, { field }));
}

/** Letters without digits. */
const isWord = (given: string): boolean => /\p{L}/u.test(given) && !/\p{N}/u.test(given);

function idOf(way: (typeof ways)[number], given: string): string {
  if (way === 'cpcCode') return cpcClassId(given);
  return way === 'classId' ? classIdText(given) : given;
}
