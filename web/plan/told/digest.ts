import type { PlanAnswerFragment, StepStatus } from '../../api/generated/operations.js';
import type { Figures } from '../../language/figures.js';
import type { Say } from '../../language/words.js';
import { rateText, shipmentOf } from '../answer/answer-figures.js';
import type { toldWords } from './told.words.js';

interface WithSteps {
  readonly steps: readonly { readonly status: StepStatus; readonly inBranch: boolean }[];
}

type DigestedPlan = PlanAnswerFragment & WithSteps;

export const digestParts = ['verdict', 'days', 'cost', 'duty', 'steps', 'questions'] as const;

/** The figures in which two plans are compared, as they are read out. */
export type Digest = Readonly<Record<(typeof digestParts)[number], string>>;

/** What remains to be done: not what is held, met, advised, or asked for by other answers only. */
export const stepsToDo = ({ steps }: WithSteps): number =>
  steps.filter(({ status, inBranch }) => inBranch && ['REQUIRED', 'CONDITIONAL', 'REDUCED'].includes(status)).length;

export function digest(plan: DigestedPlan, say: Say<typeof toldWords>, figures: Figures): Digest {
  const shipment = shipmentOf(plan);
  const { inCurrency, unknownCosts } = plan.cost;
  const days = shipment === undefined ? plan.duration : shipment.days;
  return {
    verdict: say(plan.verdict),
    days: figures.days(days, shipment?.isLowerBound ?? plan.durationIsLowerBound) ?? say('notOnRecord'),
    cost: figures.cost(inCurrency?.net, unknownCosts > 0) ?? say('notOnRecord'),
    duty: rateText(plan.duty.best, figures) ?? say('notOnRecord'),
    steps: say('stepCount', { n: stepsToDo(plan) }),
    questions: say('questionCount', { n: plan.questions.length }),
  };
}

/** @returns what differs, with the value before and after; that nothing does, if nothing does */
export function differenceText(before: Digest, after: Digest, say: Say<typeof toldWords>): string {
  const changes = digestParts
    .filter((part) => before[part] !== after[part])
    .map((part) => say('change', { name: say(part), before: before[part], after: after[part] }));
  return changes.length === 0 ? say('same') : say('told', { changes: changes.join('; ') });
}
