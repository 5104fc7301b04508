import type { PlanWarning } from '../../../src/navigator/plan.js';
import { english } from '../../messages/english.js';
import type { Expected } from '../case.js';
import { type Difference, missing, unlike, unwanted } from './difference.js';

type Wanted = NonNullable<NonNullable<Expected['warnings']>['must']>[number];

export const questionDifferences: Difference<'questions'> = ({ questions }, { must, mustNot }) => {
  const ids = questions.map(({ key, trait }) => trait?.id ?? key.replace(/^question\//, ''));
  return [...missing('The question', ids, must), ...unwanted('The question', ids, mustNot)];
};

export const warningDifferences: Difference<'warnings'> = ({ warnings }, { must = [], mustNot = [] }) => [
  ...must
    .filter((wanted) => !warnings.some((warning) => isOne(warning, wanted)))
    .map((wanted) => `The warning ${name(wanted)} should be there, and is not; there is: ${alike(warnings, wanted)}.`),
  ...mustNot
    .filter((wanted) => warnings.some((warning) => isOne(warning, wanted)))
    .map((wanted) => `The warning ${name(wanted)} should not be there, and is: ${alike(warnings, wanted)}.`),
];

export const coverageDifferences: Difference<'coverage'> = ({ coverage }, wanted) =>
  Object.entries(wanted).flatMap(([area, level]) =>
    unlike(`What is known of ${area}`, coverage.find((each) => each.area === area)?.level, level),
  );

function isOne({ code, message, about }: PlanWarning, wanted: Wanted): boolean {
  const isAbout = wanted.about === undefined || about.some(({ id }) => id === wanted.about);
  return code === wanted.code && isAbout && english(message).includes(wanted.says ?? '');
}

function name({ code, about, says }: Wanted): string {
  return [code, about && `about ${about}`, says && `that says "${says}"`].filter(Boolean).join(' ');
}

/** The warnings with the same code. */
function alike(warnings: readonly PlanWarning[], { code }: Wanted): string {
  const messages = warnings.filter((warning) => warning.code === code).map(({ message }) => english(message));
  return messages.join(' | ') || 'none of that code';
}
