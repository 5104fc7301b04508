import { costIn } from '../../navigator/cost/cost-in.js';
import { currencyIn } from '../../navigator/input/values.js';
import { ownIn } from '../firms/own.js';
import type { EntryPlanResolvers, Resolvers } from '../generated/resolvers.js';
import { stepsOf } from './steps-of.js';

const EntryPlan: EntryPlanResolvers = {
  target: ({ plan }) => plan.target,
  origin: ({ plan }) => plan.origin,
  offering: ({ plan }) => plan.offering,
  asOf: ({ plan }) => plan.asOf,
  entryOn: ({ plan }) => plan.entryOn,
  verdict: ({ plan }) => plan.verdict,
  blockedBy: ({ plan }) => plan.blockedBy,
  applies: (answer) => answer.plan.bindings.map((binding) => ({ answer, ...binding })),
  steps: (answer) => stepsOf(answer, idsOf(answer.plan.schedule.steps)),
  criticalPath: (answer) => stepsOf(answer, answer.plan.schedule.criticalPath),
  duration: ({ plan }) => plan.schedule.duration,
  durationIsLowerBound: ({ plan }) => plan.schedule.durationIsLowerBound,
  unknownDurations: ({ plan }) => plan.schedule.unknownDurations,
  cost: (answer) => ({ answer, ...answer.plan.cost }),
  duty: ({ plan }) => plan.duty,
  charges: ({ plan }) => plan.charges,
  support: (answer) => answer.plan.support.map((match) => ({ answer, ...match })),
  journey: (answer) => answer.plan.journey.map((part) => ({ answer, ...part })),
  questions: ({ plan }) => plan.questions,
  notApplicable: ({ plan }) => plan.ruledOut,
  warnings: ({ plan }) => plan.warnings,
  coverage: ({ plan }) => plan.coverage,
  graph: ({ plan }) => plan.graph,
};

export const plan: Resolvers = {
  Query: {
    entryPlan: async (_, { input }, context) => context.navigator.entryPlan(input, await ownIn(context, input)),
  },
  EntryPlan,
  AppliedRule: {
    steps: ({ answer, rule }) => {
      const asked = answer.plan.schedule.steps.filter((step) => step.rules.some(({ id }) => id === rule.id));
      return stepsOf(answer, idsOf(asked));
    },
  },
  PlanStep: {
    dependsOn: ({ answer, dependsOn }) => stepsOf(answer, dependsOn),
    support: ({ answer, id }) =>
      answer.plan.support.filter((match) => match.steps.includes(id)).map((match) => ({ answer, ...match })),
  },
  SupportMatch: {
    steps: ({ answer, steps }) => stepsOf(answer, steps),
  },
  JourneyStage: {
    steps: ({ answer, steps }) => stepsOf(answer, steps),
    cost: ({ answer, cost }) => ({ answer, ...cost }),
    support: ({ answer, support }) => support.map((match) => ({ answer, ...match })),
  },
  CostSummary: {
    inCurrency: ({ answer, ...summary }, { currency }) =>
      costIn(answer.facts, summary, currencyIn(currency, 'currency'), answer.plan.asOf),
  },
  PlanQuestion: { options: ({ options }) => options ?? [] },
};

const idsOf = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);
