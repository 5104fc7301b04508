import type { Facts } from '../facts/facts.js';
import type { Fault } from '../facts/fault.js';
import { bandsMeet } from './bands-meet.js';
import type { Check } from './check.js';
import { chosenClaimsAreApart } from './chosen-claims-are-apart.js';
import { countryIsItsCode } from './country-is-its-code.js';
import { decidingTraitExists } from './deciding-trait-exists.js';
import { edgeIsUnique } from './edge-is-unique.js';
import { endExists } from './end-exists.js';
import { endIsAllowed } from './end-is-allowed.js';
import { formulaFitsRate } from './formula-fits-rate.js';
import { idIsReadable } from './id-is-readable.js';
import { idIsUnique } from './id-is-unique.js';
import { namedFieldExists } from './named-field-exists.js';
import { noCycle } from './no-cycle-of-acts.js';
import { numberIsNotNegative } from './number-is-not-negative.js';
import { optionNamesFit } from './option-names-fit.js';
import { partialScopeHasWords } from './partial-scope-has-words.js';
import { periodIsInOrder } from './period-is-in-order.js';
import { periodsAreApart } from './periods-are-apart.js';
import { privateIsExample } from './private-is-example.js';
import { quotaIsAsked } from './quota-is-asked.js';
import { rangeIsInOrder } from './range-is-in-order.js';
import { ratesAreApart } from './rates-are-apart.js';
import { readingFitsTrait } from './reading-fits-trait.js';
import { relationCount } from './relation-count.js';
import { ruleHasScope } from './rule-has-scope.js';
import { sourceIsPresent } from './source-is-present.js';
import { triggerFitsTrait } from './trigger-fits-trait.js';
import { urlIsWebAddress } from './url-is-web-address.js';
import { validityIsWithin } from './validity-is-within.js';

/** Every check of the consistency of facts. */
export const checks: readonly Check[] = [
  idIsReadable,
  idIsUnique,
  countryIsItsCode,
  edgeIsUnique,
  endExists,
  endIsAllowed,
  relationCount,
  sourceIsPresent,
  namedFieldExists,
  periodIsInOrder,
  periodsAreApart,
  validityIsWithin,
  rangeIsInOrder,
  numberIsNotNegative,
  urlIsWebAddress,
  optionNamesFit,
  readingFitsTrait,
  triggerFitsTrait,
  decidingTraitExists,
  bandsMeet,
  ruleHasScope,
  partialScopeHasWords,
  chosenClaimsAreApart,
  ratesAreApart,
  quotaIsAsked,
  formulaFitsRate,
  privateIsExample,
  ...noCycle,
];

/** The faults of these facts, by all checks. */
export function checkFacts(facts: Facts): Fault[] {
  return checks.flatMap(({ id, find }) => find(facts).map((finding) => ({ ...finding, rule: id })));
}
