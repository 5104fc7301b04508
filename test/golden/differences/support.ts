import type { SupportMatch } from '../../../src/navigator/plan.js';
import type { Expected } from '../case.js';
import { type Difference, missing, silent, unlikeIn, unwanted } from './difference.js';

type Wanted = NonNullable<NonNullable<Expected['support']>['must']>[string];

export const supportDifferences: Difference<'support'> = ({ support }, { must = {}, mustNot }) => {
  const ids = support.map(({ program }) => program.id);
  return [
    ...missing('The programme', ids, Object.keys(must)),
    ...support.flatMap((match) => ofMatch(match, must[match.program.id] ?? {})),
    ...unwanted('The programme', ids, mustNot),
  ];
};

function ofMatch({ program, status, share, cap, amount, steps, note }: SupportMatch, expected: Wanted) {
  const { steps: helped, note: part, ...wanted } = expected;
  const what = `The programme ${program.id}`;
  return [
    ...unlikeIn(what, { status, share, cap: money(cap), amount: money(amount) }, wanted),
    ...missing(`${what} helps, and the step`, steps, helped),
    ...silent(`${what}: its note`, note, part),
  ];
}

function money(cost: SupportMatch['amount']) {
  return cost && { amount: cost.typical ?? cost.max, currency: cost.currency };
}
