import type { Check } from '../../knowledge/checks/check.js';
import { checks } from '../../knowledge/checks/checks.js';
import { programmeIsUsable } from '../../knowledge/completeness/programme-is-usable.js';
import { requirementIsPlaced } from '../../knowledge/completeness/requirement-is-placed.js';
import { ruleIsDated } from '../../knowledge/completeness/rule-is-dated.js';
import { canBeRead } from './can-be-read.js';
import type { ChangeCheck } from './change-check.js';
import { changesSomething } from './changes-something.js';
import { confidenceHolds } from './confidence-holds.js';
import { newIsJoined } from './new-is-joined.js';
import { nothingInUseIsRemoved } from './nothing-in-use-is-removed.js';
import { nothingReachesBack } from './nothing-reaches-back.js';
import { replacedIsNotEnded } from './replaced-is-not-ended.js';
import { requirementIsAskedFor } from './requirement-is-asked-for.js';
import { sourceIsRenewed } from './source-is-renewed.js';
import { whatBoundIsEnded } from './what-bound-is-ended.js';

/** Checks of completeness that a changeset alone can show. */
const completeness: readonly Check[] = [requirementIsPlaced, ruleIsDated, programmeIsUsable];

/** Every check of a changeset: those of the facts themselves, and those of the change. */
export const changeChecks: readonly ChangeCheck[] = [
  canBeRead,
  changesSomething,
  ...checks.map((check) => ofFacts(check, 'ERROR')),
  nothingInUseIsRemoved,
  ...completeness.map((check) => ofFacts(check, 'WARNING')),
  newIsJoined,
  nothingReachesBack,
  sourceIsRenewed,
  confidenceHolds,
  replacedIsNotEnded,
  whatBoundIsEnded,
  requirementIsAskedFor,
];

function ofFacts({ id, sentence, find }: Check, level: ChangeCheck['level']): ChangeCheck {
  return {
    id,
    sentence,
    level,
    find: ({ facts }) =>
      find(facts).map(({ place, message }) => ({ change: 'file' in place ? undefined : place.change, message })),
  };
}
