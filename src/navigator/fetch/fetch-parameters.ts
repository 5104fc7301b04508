import { addMonths } from '../day.js';
import { olderEdition } from '../input/offered-class.js';
import type { ParsedInput } from '../input/parsed-input.js';

/** What one question, or one for several destinations or days, needs to have read. */
export interface FetchParameters {
  /** Ids of the countries: destinations, origin, dispatch, seat. */
  readonly places: readonly string[];
  /** Where the firm is based, when the caller says so. */
  readonly basedIn: string | undefined;
  /** Stands for the seat when neither the caller nor the firm's profile says it. */
  readonly origin: string;
  /** The class or the product. */
  readonly offering: string;
  /** Ids that the caller gave: traits, held requirements, company, and codes to explain. */
  readonly given: readonly string[];
  readonly held: readonly string[];
  /** For each day asked its month, `2026-11`, and those before it in which to look for an exchange rate. */
  readonly months: readonly (readonly string[])[];
}

/** @param asked the same question, for each day that it is asked for */
export function fetchParameters(
  asked: readonly [ParsedInput, ...ParsedInput[]],
  targets: readonly string[],
): FetchParameters {
  const [{ origin, dispatch, seat, offering, answers, company }] = asked;
  const held = unique(company.holds.map((each) => each.requirement));
  const traits = answers.map((each) => each.trait);
  return {
    places: unique([...targets, origin.id, dispatch.id, seat?.id]),
    basedIn: seat?.id,
    origin: origin.id,
    offering: offering.id,
    given: unique([offering.id, olderEdition(offering.id), company.id, ...traits, ...held]),
    held,
    months: unique(asked.flatMap(({ asOf, entryOn }) => [asOf, entryOn]).map((day) => day.slice(0, 7))).map(monthsUpTo),
  };
}

/** An older rate says nothing of today's money. */
const monthsAtMost = 60;

function monthsUpTo(month: string): string[] {
  const first = `${month}-01`;
  return Array.from({ length: monthsAtMost }, (_, back) => addMonths(first, -back).slice(0, 7));
}

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
