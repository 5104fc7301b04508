import { render } from '../../messages/rendering/render.js';
import { costIn } from '../../navigator/cost/cost-in.js';
import { currencyIn } from '../../navigator/input/values.js';
import { ownIn } from '../firms/own.js';
import type { EntryPlanResolvers, Resolvers } from '../generated/resolvers.js';
import { effectsIn } from './effects-in.js';
import { stepsOf } from './steps-of.js';

const EntryPlan: EntryPlanResolvers = {
  target: ({ plan }) => plan.target,
  origin: ({ plan }) => plan.origin,
  offering: ({ plan }) => plan.offering,
  asOf: ({ plan }) => plan.asOf,
  entryOn: ({ plan }) => plan.entryOn,
  readings: ({ plan }) => plan.readings,
  verdict: ({ plan }) => plan.verdict,
  verdictReason: ({ plan }, _, { language }) => render(plan.verdictReason, language),
  branch: (result) => result.plan.branch.map((answer) => ({ result, ...answer })),
  milestones: ({ plan }) => plan.schedule.milestones,
  advisedChecks: ({ plan }) => plan.advisedChecks,
  blockedBy: ({ plan }) => plan.blockedBy,
  applies: (result) => result.plan.bindings.map((binding) => ({ result, ...binding })),
  steps: (result) => stepsOf(result, idsOf(result.plan.schedule.steps)),
  criticalPath: (result) => stepsOf(result, result.plan.schedule.criticalPath),
  duration: ({ plan }) => plan.schedule.duration,
  durationIsLowerBound: ({ plan }) => plan.schedule.durationIsLowerBound,
  unknownDurations: ({ plan }) => plan.schedule.unknownDurations,
  cost: (result) => ({ result, ...result.plan.cost }),
  duty: ({ plan }) => plan.duty,
  charges: ({ plan }) => plan.charges,
  landedCost: ({ plan }) => plan.landedCost,
  support: (result) => result.plan.support.map((match) => ({ result, ...match })),
  journey: (result) => result.plan.journey.map((part) => ({ result, ...part })),
  questions: (result) => result.plan.questions.map((question) => ({ result, ...question })),
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
    steps: ({ result, rule }) => {
      const asked = result.plan.schedule.steps.filter((step) => step.rules.some(({ id }) => id === rule.id));
      return stepsOf(result, idsOf(asked));
    },
  },
  PlanStep: {
    key: ({ id }) => id,
    metBy: ({ result, metBy }) => (metBy === undefined ? undefined : stepsOf(result, [metBy])[0]),
    dependsOn: ({ result, dependsOn }) => stepsOf(result, dependsOn),
    support: ({ result, id }) =>
      result.plan.support.filter((match) => match.steps.includes(id)).map((match) => ({ result, ...match })),
  },
  SupportMatch: {
    steps: ({ result, steps }) => stepsOf(result, steps),
  },
  JourneyStage: {
    steps: ({ result, steps }) => stepsOf(result, steps),
    cost: ({ result, cost }) => ({ result, ...cost }),
    support: ({ result, support }) => support.map((match) => ({ result, ...match })),
  },
  CostSummary: {
    inCurrency: ({ result, ...summary }, { currency }) =>
      costIn(result.facts, summary, currencyIn(currency, 'currency'), result.plan.asOf),
  },
  PlanWarning: {
    on: ({ ahead }) => (ahead?.kind === 'STANDING' ? ahead.change.on : ahead?.on),
  },
  BranchAnswer: { question: ({ result, question }) => ({ result, ...question }) },
  PlanQuestion: {
    options: ({ options }) => options ?? [],
    effects: async ({ result, key }) => (await effectsIn(result)).get(key)?.effects,
    effectsNote: async ({ result, key }, _, { language }) => {
      const note = (await effectsIn(result)).get(key)?.note;
      return note && render(note, language);
    },
  },
};

const idsOf = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);
