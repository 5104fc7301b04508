import { define, didYouMean, type Given, type Near } from './define.js';

/** Errors of what a user asks. */
export const askingErrors = {
  unknownCountry: define(
    'UNKNOWN_COUNTRY',
    'input',
    ({ given, nearest }: Near) =>
      `"${given}" is not an ISO 3166-1 alpha-2 country code, such as "DE".${didYouMean(nearest)}`,
  ),
  unknownMarket: define(
    'UNKNOWN_COUNTRY',
    'input',
    ({ given, nearest }: Near) =>
      `"${given}" is not an ISO 3166-1 alpha-2 country code, such as "DE", nor a bloc, such as "EU".${didYouMean(nearest)}`,
  ),
  unknownId: define(
    'UNKNOWN_ID',
    'input',
    ({ given, nearest, what }: Near & { what: string }) =>
      `There is no ${what} with the id "${given}".${didYouMean(nearest)}`,
  ),
  invalid: define(
    'BAD_INPUT',
    'input',
    ({ given, right }: Given & { right: string }) => `"${given}" cannot be used here: ${right}.`,
  ),
  badText: define(
    'BAD_TEXT',
    'input',
    ({ length, atLeast, atMost }: { length: number; atLeast: number; atMost: number }) =>
      length === 0
        ? `There is no text here: give ${atLeast} to ${atMost} characters.`
        : `A text of ${length} characters is too ${length < atLeast ? 'short' : 'long'}: give ${atLeast} to ${atMost}.`,
  ),
  unshownText: define('BAD_TEXT', 'input', ({ wrong }: { wrong: string }) => `This text ${wrong}.`),
  offeringNotNamed: define(
    'OFFERING_NOT_NAMED',
    'input',
    ({ ways }: { ways: readonly string[] }) => `The offering is not named: give exactly one of ${ways.join(', ')}.`,
  ),
  offeringNamedTwice: define(
    'OFFERING_NAMED_TWICE',
    'input',
    ({ named }: { named: readonly string[] }) =>
      `The offering is named by ${named.join(' and ')} at once: give exactly one of them.`,
  ),
  badHsCode: define(
    'BAD_HS_CODE',
    'input',
    ({ given, wrong }: Given & { wrong: string }) =>
      `The HS code "${given}" ${wrong}: give 2, 4 or 6 digits of HS 2022, such as "330499"; a national line goes by classId, such as "hts/85076000".`,
  ),
  unknownHsCode: define(
    'UNKNOWN_HS_CODE',
    'input',
    ({ given, nearest }: Near) => `HS 2022 has no code "${given}".${didYouMean(nearest)}`,
  ),
  oldHsCode: define(
    'OLD_HS_CODE',
    'input',
    ({ given, became }: Given & { became: readonly string[] }) =>
      `"${given}" is a code of HS 2017: in HS 2022 it became ${became.join(', ')}.`,
  ),
  badDate: define(
    'BAD_DATE',
    'input',
    ({ given, wrong }: Given & { wrong: string }) => `"${given}" ${wrong}: give an ISO day, such as "2026-11-01".`,
  ),
  badNumber: define(
    'BAD_NUMBER',
    'input',
    ({ given, atMost, whole }: Given & { atMost: number; whole: boolean }) =>
      `${given} cannot be used here: give a ${whole ? 'whole ' : ''}number from 0 to ${atMost}.`,
  ),
  badCurrency: define(
    'BAD_CURRENCY',
    'input',
    ({ given, nearest }: Near) => `"${given}" is not an ISO 4217 currency code, such as "USD".${didYouMean(nearest)}`,
  ),
  sameCountry: define(
    'SAME_COUNTRY',
    'input',
    ({ given }: Given) =>
      `"${given}" is both the destination and the origin: an export crosses a border, so give two countries.`,
  ),
  badTargets: define(
    'BAD_TARGETS',
    'input',
    ({ count }: { count: number }) =>
      `${count} ${count === 1 ? 'destination' : 'destinations'} cannot be compared: give 2 to 20 different ones.`,
  ),
  wrongAnswer: define(
    'WRONG_ANSWER',
    'input',
    ({ given, trait, right }: Given & { trait: string; right: string }) =>
      `"${given}" does not answer "${trait}": ${right}.`,
  ),
  answeredTwice: define(
    'ANSWERED_TWICE',
    'input',
    ({ trait }: { trait: string }) => `"${trait}" is answered twice: answer it once.`,
  ),
  goodsOnly: define(
    'MODE_MISMATCH',
    'input',
    ({ given, what }: Given & { what: string }) =>
      `"${what}" is goods, and cannot be supplied as "${given}": leave the mode out, or name what is supplied by classId, such as "intangible/technology-licence".`,
  ),
  notGoods: define(
    'MODE_MISMATCH',
    'input',
    ({ given, what }: Given & { what: string }) =>
      `"${what}" is no goods, and cannot be supplied as "${given}": leave the mode out, or name the goods by hsCode.`,
  ),
  asOfWithDays: define(
    'AS_OF_WITH_DAYS',
    'input',
    (_: object) => 'Two days are compared: leave input.asOf out, or ask entryPlan for one day.',
  ),
  daysInOrder: define(
    'DAYS_NOT_IN_ORDER',
    'input',
    ({ from, to }: { from: string; to: string }) => `"${to}" is not after "${from}": give the earlier day as from.`,
  ),

  badCursor: define(
    'BAD_CURSOR',
    'input',
    ({ given }: Given) =>
      `"${given}" is not a cursor of this list: give one that the list returned, or leave it out to begin.`,
  ),
  badPageSize: define(
    'BAD_PAGE_SIZE',
    'input',
    ({ given, atMost }: Given & { atMost: number }) =>
      `A page of ${given} cannot be given: ask for 0 to ${atMost}, and page on with after.`,
  ),
  tooManyIds: define(
    'TOO_MANY_IDS',
    'limit',
    ({ count, atMost }: { count: number; atMost: number }) =>
      `${count} ids at once are too many: ask for ${atMost} at most.`,
  ),
  unknownType: define(
    'UNKNOWN_TYPE',
    'input',
    ({ given, nearest }: Near) => `There is no type "${given}".${didYouMean(nearest)}`,
  ),
  unknownScheme: define(
    'UNKNOWN_SCHEME',
    'input',
    ({ given, nearest }: Near) => `No product class is of the scheme "${given}".${didYouMean(nearest)}`,
  ),
} as const;
