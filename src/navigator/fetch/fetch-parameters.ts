import { addMonths } from '../../day.js';
import { classIdsOf, nationalCodes, withZero } from '../input/hs-code.js';
import type { NamedOffering } from '../input/offering.js';
import type { ParsedInput } from '../input/parsed-input.js';

/** What must be read for a question, also for several destinations or days. */
export interface FetchParameters {
  /** Ids of the countries: destinations, origin, dispatch, seat. */
  readonly places: readonly string[];
  /** Ids of the destinations, whose schedules divide the offered class. */
  readonly targets: readonly string[];
  /** Where the firm is based, if the caller states it. */
  readonly basedIn: string | undefined;
  /** The seat, if neither the caller nor the profile of the firm states it. */
  readonly origin: string | undefined;
  /** Ids of the class or the product; of a code, of every class that it can mean. */
  readonly offerings: readonly string[];
  /** Codes to look up in the tariff schedules of the places. */
  readonly codes: readonly string[];
  /** Ids that the caller gave: traits, held requirements, company, and codes to explain. */
  readonly given: readonly string[];
  readonly held: readonly string[];
  /** For each day its month, `2026-11`, and the months before it in which an exchange rate is looked up. */
  readonly months: readonly (readonly string[])[];
}

/** @param asked the same question, once for each day */
export function fetchParameters(
  asked: readonly [ParsedInput, ...ParsedInput[]],
  targets: readonly string[],
): FetchParameters {
  const [{ origin, dispatch, seat, offering, answers, company }] = asked;
  const { offerings, codes, named } = offered(offering);
  const held = unique(company.holds.map((each) => each.requirement));
  const traits = answers.map((each) => each.trait);
  return {
    places: unique([...targets, origin?.id, dispatch?.id, seat?.id]),
    targets,
    basedIn: seat?.id,
    origin: origin?.id,
    offerings,
    codes,
    given: unique([...named, company.id, ...traits, ...held]),
    held,
    months: unique(asked.flatMap(({ asOf, entryOn }) => [asOf, entryOn]).map((day) => day.slice(0, 7))).map(monthsUpTo),
  };
}

/** What an offering can mean. */
function offered(offering: NamedOffering | undefined) {
  if (offering?.digits === undefined) {
    const ids = unique([offering?.id]);
    return { offerings: ids, codes: [], named: ids };
  }
  const { digits } = offering;
  const zero = withZero(digits);
  const offerings = classIdsOf(digits);
  return {
    offerings,
    codes: nationalCodes(digits),
    named: [...offerings, ...(zero === undefined ? [] : classIdsOf(zero))],
  };
}

/** Older rates are not used for today's amounts. */
const monthsAtMost = 60;

function monthsUpTo(month: string): string[] {
  const first = `${month}-01`;
  return Array.from({ length: monthsAtMost }, (_, back) => addMonths(first, -back).slice(0, 7));
}

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
