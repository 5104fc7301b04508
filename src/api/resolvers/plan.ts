import type { EntryPlanResolvers, Resolvers } from '../generated/resolvers.js';
import { stepsOf } from '../steps-of.js';

const EntryPlan: EntryPlanResolvers = {
  target: ({ plan }) => plan.target,
  origin: ({ plan }) => plan.origin,
  offering: ({ plan }) => ({
    ...plan.offering,
    class: plan.offering.class ?? null,
    product: plan.offering.product ?? null,
    traits: [...plan.offering.traits],
  }),
  asOf: ({ plan }) => plan.asOf,
  entryOn: ({ plan }) => plan.entryOn,
  knowledge: ({ knowledge }) => knowledge,
  verdict: ({ plan }) => plan.verdict,
  blockedBy: ({ plan }) => plan.blockedBy,
  applies: (answer) => answer.plan.bindings.map((binding) => ({ answer, binding })),
  steps: (answer) => answer.plan.schedule.steps.map((step) => ({ answer, step })),
  criticalPath: (answer) => stepsOf(answer, answer.plan.schedule.criticalPath),
  duration: ({ plan }) => plan.schedule.duration,
  durationIsLowerBound: ({ plan }) => plan.schedule.durationIsLowerBound,
  unknownDurations: ({ plan }) => plan.schedule.unknownDurations,
  cost: (answer) => ({ answer, summary: answer.plan.cost }),
  duty: ({ plan }) => plan.duty,
  charges: ({ plan }) => plan.charges,
  support: (answer) => answer.plan.support.map((match) => ({ answer, match })),
  journey: (answer) => answer.plan.journey.map((part) => ({ answer, part })),
  questions: ({ plan }) => plan.questions,
  notApplicable: ({ plan }) => plan.ruledOut,
  warnings: ({ plan }) => plan.warnings,
  coverage: ({ plan }) => plan.coverage,
  graph: ({ plan }) => plan.graph,
};

export const plan: Resolvers = {
  Query: { entryPlan: (_, { input }, { navigator }) => navigator.entryPlan(input) },
  EntryPlan,
  AppliedRule: {
    rule: ({ binding }) => binding.rule,
    because: ({ binding }) => binding.because,
    steps: ({ answer, binding }) =>
      answer.plan.schedule.steps
        .filter((step) => step.rules.some((rule) => rule.id === binding.rule.id))
        .map((step) => ({ answer, step })),
  },
};
