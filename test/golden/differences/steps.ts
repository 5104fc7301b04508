import type { Step } from '../../../src/navigator/plan.js';
import type { Expected } from '../case.js';
import { type Difference, missing, unlike, unlikeIn, unwanted } from './difference.js';

type Must = NonNullable<NonNullable<Expected['steps']>['must']>[number];
type Wanted = Exclude<Must, string>[string];

export const stepDifferences: Difference<'steps'> = ({ schedule: { steps } }, { must = [], mustNot, before = [] }) => {
  const ids = steps.map((step) => step.id);
  const wanted = must.flatMap((each) => (typeof each === 'string' ? [[each, {}] as const] : Object.entries(each)));
  const named = [...wanted.map(([id]) => id), ...before.flat()];
  return [
    ...missing('The step', ids, [...new Set(named)]),
    ...wanted.flatMap(([id, each]) => steps.filter((step) => step.id === id).flatMap((step) => ofStep(step, each))),
    ...unwanted('The step', ids, mustNot),
    ...before
      .filter(([first, then]) => ids.includes(then) && ids.indexOf(first) > ids.indexOf(then))
      .map(([first, then]) => `The step ${first} should come before ${then}, and comes after it.`),
  ];
};

function ofStep(step: Step, wanted: Wanted): readonly string[] {
  const what = `The step ${step.id}`;
  if (typeof wanted === 'string') return unlike(`${what}, status`, step.status, wanted);
  const { due, ...others } = wanted;
  const { status, stage, days, cost, recurs } = step;
  const found = { status, stage: stage.id, days, cost, credit: creditOf(step), ...recurs };
  return [
    ...unlikeIn(what, found, others),
    ...(due === undefined ? [] : unlikeIn(`${what}, due`, step.due ?? {}, due)),
  ];
}

function creditOf({ creditedBy }: Step) {
  return (
    creditedBy && {
      effect: creditedBy.effect,
      recognition: creditedBy.recognition?.id,
      certification: creditedBy.certification?.id,
    }
  );
}
