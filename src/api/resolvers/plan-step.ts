import type { PlanStepResolvers, Resolvers } from '../generated/resolvers.js';
import { stepsOf } from '../steps-of.js';

const PlanStep: PlanStepResolvers = {
  id: ({ step }) => step.id,
  requirement: ({ step }) => step.requirement,
  stage: ({ step }) => step.stage,
  status: ({ step }) => step.status,
  rules: ({ step }) => step.rules,
  because: ({ step }) => step.because,
  dependsOn: ({ answer, step }) => stepsOf(answer, step.dependsOn),
  days: ({ step }) => step.days ?? null,
  cost: ({ step }) => step.cost ?? null,
  earliestStart: ({ step }) => step.earliestStart ?? null,
  earliestFinish: ({ step }) => step.earliestFinish ?? null,
  slack: ({ step }) => step.slack ?? null,
  critical: ({ step }) => step.critical,
  due: ({ step }) => step.due ?? null,
  recurs: ({ step }) => step.recurs ?? null,
  creditedBy: ({ step }) => step.creditedBy ?? null,
  support: ({ answer, step }) =>
    answer.plan.support.filter((match) => match.steps.includes(step.id)).map((match) => ({ answer, match })),
  sources: ({ step }) => step.sources,
};

export const planStep: Resolvers = { PlanStep };
