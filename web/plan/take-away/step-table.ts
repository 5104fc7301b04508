import type { PlanJourneyFragment, StepStatus } from '../../api/generated/operations.js';
import { dayAfter } from '../../language/day-after.js';
import type { Figures } from '../../language/figures.js';
import type { Say } from '../../language/words.js';
import type { takeAwayWords } from './take-away.words.js';

interface Naming {
  readonly say: Say<typeof takeAwayWords>;
  readonly figures: Figures;
  /** Names a status and a party. */
  statusName(status: StepStatus): string;
  actorName(actor: string): string;
}

const columns = [
  ...(['stage', 'step', 'status', 'doneBy', 'authority', 'days', 'start', 'finish'] as const),
  ...(['cost', 'due', 'rules', 'support', 'sources'] as const),
] as const;

/** The steps of a plan as a table, in the order in which to do them, with a head. What is not known is said. */
export function stepTable(
  plan: PlanJourneyFragment & { readonly asOf: string },
  { say, figures, statusName, actorName }: Naming,
): readonly (readonly string[])[] {
  const stages = new Map(plan.journey.map(({ stage }) => [stage.id, stage.name]));
  const unknown = say('unknown');
  const dayOf = (days: number | null | undefined): string => (days == null ? '' : dayAfter(plan.asOf, days));
  const rows = plan.steps.map((step) => {
    const row: Readonly<Record<(typeof columns)[number], string>> = {
      stage: stages.get(step.stage.id) ?? step.stage.id,
      step: step.requirement.name,
      status: statusName(step.status),
      doneBy: step.doneBy == null ? unknown : actorName(step.doneBy),
      authority: step.requirement.handledBy.map(({ name }) => name).join('; '),
      days: figures.days(step.days) ?? unknown,
      start: dayOf(step.earliestStart),
      finish: dayOf(step.earliestFinish),
      cost: figures.cost(step.cost) ?? unknown,
      due: step.due?.text ?? '',
      rules: step.rules.map(({ name }) => name).join('; '),
      support: step.support.map(({ program }) => program.name).join('; '),
      sources: [...new Set(step.sources.map(({ source }) => source.name))].join('; '),
    };
    return columns.map((column) => row[column]);
  });
  return [columns.map((column) => say(column)), ...rows];
}
