import type { Check } from '../checks/check.js';
import type { Facts } from '../facts/facts.js';
import type { Fault } from '../facts/fault.js';
import { choiceIsNamed } from './choice-is-named.js';
import { journeyIsWhole } from './journey-is-whole.js';
import { nothingIsLoose } from './nothing-is-loose.js';
import { programmeIsUsable } from './programme-is-usable.js';
import { requirementIsPlaced } from './requirement-is-placed.js';
import { ruleIsDated } from './rule-is-dated.js';

/** Checks beyond consistency. A seed with such gaps can be loaded, but should not be published. */
const completeness: readonly Check[] = [
  requirementIsPlaced,
  ruleIsDated,
  programmeIsUsable,
  nothingIsLoose,
  journeyIsWhole,
  choiceIsNamed,
];

export function gapsIn(facts: Facts): Fault[] {
  return completeness.flatMap(({ id, find }) => find(facts).map((finding) => ({ ...finding, rule: id })));
}
