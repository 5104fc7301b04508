import type { Plan } from '../queried-plan.js';

type Step = Plan['steps'][number];
type Reason = Step['because'][number];
type Rule = Step['rules'][number];

/** The rules that require the step itself, not a step that needs it. */
export function askingRules({ because, rules }: Step): readonly Rule[] {
  const leading = new Set(because.filter(isAsking).flatMap(({ path }) => path.map(({ id }) => id)));
  return rules.filter(({ id }) => leading.has(id));
}

/** Ids of the steps that need it. */
export function needingSteps({ because }: Step): readonly string[] {
  return because.filter((reason) => isNeeding(reason)).flatMap(({ path }) => path.at(-2)?.id ?? []);
}

/** A path leads from the offering to the step: the last node before the step is what requires it. */
const isAsking = ({ path }: Reason): boolean => ['Regulation', 'CustomsRule'].includes(path.at(-2)?.__typename ?? '');

export const isNeeding = ({ path }: Reason): boolean =>
  ['Certification', 'Formality'].includes(path.at(-2)?.__typename ?? '');
