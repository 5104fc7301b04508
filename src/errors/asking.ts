import type { Localized } from '../messages/localized.js';
import type { Message, Text } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { countryName, isIsoCountry } from '../written/countries/countries.js';
import { define, type LandfallError, withNearest } from './define.js';

interface OldCode {
  readonly given: string;
  readonly edition: string;
  readonly became: readonly string[];
  readonly titles: readonly Localized[];
}

interface UnknownLine {
  readonly given: string;
  readonly places: readonly Localized[];
  readonly subheading: { readonly subheading: Localized; readonly digits: string } | undefined;
  readonly nearest: readonly Localized[];
}

/** A subheading of an older edition of the Harmonized System, with its successors in HS 2022. */
interface OldSubheading {
  readonly digits: string;
  readonly edition: string;
  readonly became: readonly Localized[];
}

const nearestCodes = (codes: readonly Localized[]): readonly Message[] =>
  codes.length === 0 ? [] : [messages.codes.nearest({ codes })];

/** `"DE" (Germany)`; a code alone if it is not that of a country. */
function codeAndName(code: string): Message {
  const name = countryName(code);
  return name === undefined
    ? messages.askingErrors.codeAlone({ code })
    : messages.askingErrors.codeAndName({ code, name });
}

/** A message about an unknown country, with the countries that can be meant, if there are any. */
function withCountries(said: (details: { readonly given: string }) => Message) {
  return ({ given, nearest }: { readonly given: string; readonly nearest: readonly string[] }): Text =>
    nearest.length === 0
      ? said({ given })
      : [said({ given }), messages.askingErrors.countriesMeant({ countries: nearest.map(codeAndName) })];
}

const severalProblems = define('SEVERAL_PROBLEMS', 'input', (problems: readonly LandfallError[]) => [
  messages.askingErrors.severalProblems({ count: problems.length }),
  ...problems.flatMap(({ saidToClients }) => saidToClients),
]);

/** Errors of what a user requests. */
export const askingErrors = {
  /** Several problems of one input, each with its own code and field. */
  severalProblems: (problems: readonly LandfallError[]) =>
    severalProblems(problems, {
      faults: problems.map(({ code, saidToClients: message, field }) => ({ code, message, field })),
    }),
  unknownCountry: define('UNKNOWN_COUNTRY', 'input', withCountries(messages.askingErrors.unknownCountry)),
  unknownMarket: define('UNKNOWN_COUNTRY', 'input', withCountries(messages.askingErrors.unknownMarket)),
  /** A country that was read, and that the graph does not have. */
  noDataOnCountry: define('UNKNOWN_COUNTRY', 'input', ({ code }: { code: string }) =>
    messages.askingErrors.noDataOnCountry({ country: codeAndName(code), isIso: isIsoCountry(code) }),
  ),
  /** @param codes the most likely one first */
  ambiguousCountry: define(
    'AMBIGUOUS_COUNTRY',
    'input',
    ({ given, codes }: { given: string; codes: readonly string[] }) =>
      messages.askingErrors.ambiguousCountry({ given, countries: codes.map(codeAndName) }),
  ),
  /** @param members codes of the countries of the bloc */
  blocAsTarget: define('BLOC_AS_TARGET', 'input', ({ given, members }: { given: string; members: readonly string[] }) =>
    messages.askingErrors.blocAsTarget({ given, members: members.map(codeAndName) }),
  ),
  unknownId: define('UNKNOWN_ID', 'input', withNearest(messages.askingErrors.unknownId)),
  /** What was given, and what would be right. */
  invalid: define('BAD_INPUT', 'input', ({ given, right }: { given: string; right: Message }) => [
    messages.askingErrors.invalid({ given }),
    right,
  ]),
  /** Nothing was given, or nothing that can be quoted: states what would be right. */
  nothingGiven: define('BAD_INPUT', 'input', ({ right }: { right: Message }) => right),
  badText: define(
    'BAD_TEXT',
    'input',
    ({ length, atLeast, atMost }: { length: number; atLeast: number; atMost: number }) =>
      messages.askingErrors.textLength({
        wrong: length === 0 ? 'empty' : length < atLeast ? 'short' : 'long',
        length,
        atLeast,
        atMost,
      }),
  ),
  unshownCharacter: define('BAD_TEXT', 'input', messages.askingErrors.unshownCharacter),
  severalLines: define('BAD_TEXT', 'input', messages.askingErrors.severalLines),
  offeringNotNamed: define('OFFERING_NOT_NAMED', 'input', messages.askingErrors.offeringNotNamed),
  offeringNamedTwice: define('OFFERING_NAMED_TWICE', 'input', messages.askingErrors.offeringNamedTwice),
  badHsCode: define(
    'BAD_HS_CODE',
    'input',
    ({ given, digits, meant }: { given: string; digits: number | undefined; meant?: Localized | undefined }) => [
      messages.askingErrors.badHsCode({ given, digits }),
      ...(meant === undefined ? [] : [messages.codes.lostZero({ meant })]),
    ],
  ),
  /** A word in place of a code, with the codes of goods that are called so. */
  wordForCode: define(
    'BAD_HS_CODE',
    'input',
    ({ given, nearest }: { given: string; nearest: readonly Localized[] }) => [
      messages.codes.word({ given }),
      ...nearestCodes(nearest),
    ],
  ),
  badTariffCode: define('BAD_HS_CODE', 'input', messages.askingErrors.badTariffCode),
  unknownHsCode: define(
    'UNKNOWN_HS_CODE',
    'input',
    ({ given, nearest }: { given: string; nearest: readonly Localized[] }) => [
      messages.askingErrors.unknownHsCode({ given }),
      ...nearestCodes(nearest),
    ],
  ),
  /** A code of a tariff schedule, with the subheading of its first digits. */
  unknownLine: define('UNKNOWN_HS_CODE', 'input', ({ given, places, subheading, nearest }: UnknownLine) => [
    messages.codes.unknownLine({ given, places }),
    ...(subheading === undefined ? [] : [messages.codes.subheading(subheading)]),
    ...nearestCodes(nearest),
  ]),
  /** A code of a tariff schedule whose first digits are a subheading of an older edition. */
  oldLine: define(
    'UNKNOWN_HS_CODE',
    'input',
    ({ given, places, old }: Pick<UnknownLine, 'given' | 'places'> & { old: OldSubheading }) => [
      messages.codes.unknownLine({ given, places }),
      messages.codes.oldSubheading({ digits: old.digits, edition: old.edition, became: old.became }),
    ],
  ),
  /** Digits that stand for different lines. */
  lineOfSeveral: define('BAD_HS_CODE', 'input', messages.codes.lineOfSeveral),
  /** A code of an older edition, with the codes and the titles of its successors. */
  oldHsCode: define('OLD_HS_CODE', 'input', ({ given, edition, became, titles }: OldCode) => [
    messages.askingErrors.oldHsCode({ given, became }),
    messages.codes.severalNow({ edition, became: titles }),
  ]),
  badDate: define('BAD_DATE', 'input', messages.askingErrors.badDate),
  noSuchMonth: define('BAD_DATE', 'input', messages.askingErrors.noSuchMonth),
  noSuchDay: define('BAD_DATE', 'input', messages.askingErrors.noSuchDay),
  unclearDay: define('BAD_DATE', 'input', messages.askingErrors.unclearDay),
  endsBeforeStart: define('BAD_DATE', 'input', messages.askingErrors.endsBeforeStart),
  badNumber: define('BAD_NUMBER', 'input', messages.askingErrors.badNumber),
  unknownUnit: define('UNKNOWN_UNIT', 'input', messages.askingErrors.unknownUnit),
  badIncoterm: define('BAD_INCOTERM', 'input', messages.askingErrors.badIncoterm),
  badCurrency: define('BAD_CURRENCY', 'input', withNearest(messages.askingErrors.badCurrency)),
  sameCountry: define('SAME_COUNTRY', 'input', messages.askingErrors.sameCountry),
  badTargets: define('BAD_TARGETS', 'input', messages.askingErrors.badTargets),
  wrongAnswer: define(
    'WRONG_ANSWER',
    'input',
    ({ right, ...answer }: { given: string | undefined; trait: string; right: Message }) => [
      messages.askingErrors.wrongAnswer(answer),
      right,
    ],
  ),
  answeredTwice: define('ANSWERED_TWICE', 'input', messages.askingErrors.answeredTwice),
  goodsOnly: define('MODE_MISMATCH', 'input', messages.askingErrors.goodsOnly),
  notGoods: define('MODE_MISMATCH', 'input', messages.askingErrors.notGoods),
  asOfWithDays: define('AS_OF_WITH_DAYS', 'input', messages.askingErrors.asOfWithDays),
  entryBeforeStart: define('DAYS_NOT_IN_ORDER', 'input', messages.askingErrors.entryBeforeStart),
  daysInOrder: define('DAYS_NOT_IN_ORDER', 'input', messages.askingErrors.daysInOrder),
  tooManyGiven: define('TOO_MANY_GIVEN', 'limit', messages.askingErrors.tooManyGiven),

  badCursor: define('BAD_CURSOR', 'input', messages.askingErrors.badCursor),
  badPageSize: define('BAD_PAGE_SIZE', 'input', messages.askingErrors.badPageSize),
  tooManyIds: define('TOO_MANY_IDS', 'limit', messages.askingErrors.tooManyIds),
  unknownType: define('UNKNOWN_TYPE', 'input', withNearest(messages.askingErrors.unknownType)),
  unknownScheme: define('UNKNOWN_SCHEME', 'input', withNearest(messages.askingErrors.unknownScheme)),
} as const;
