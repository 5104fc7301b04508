import type { Resolvers } from '../generated/resolvers.js';
import { stepsOf } from './steps-of.js';

export const planStep: Resolvers = {
  PlanStep: {
    dependsOn: ({ answer, dependsOn }) => stepsOf(answer, dependsOn),
    support: ({ answer, id }) =>
      answer.plan.support.filter((match) => match.steps.includes(id)).map((match) => ({ answer, ...match })),
  },
};
