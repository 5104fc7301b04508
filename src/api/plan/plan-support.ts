import type { Resolvers } from '../generated/resolvers.js';
import { stepsOf } from './steps-of.js';

export const planSupport: Resolvers = {
  SupportMatch: {
    steps: ({ answer, steps }) => stepsOf(answer, steps),
  },
  JourneyStage: {
    steps: ({ answer, steps }) => stepsOf(answer, steps),
    cost: ({ answer, cost }) => ({ answer, ...cost }),
    support: ({ answer, support }) => support.map((match) => ({ answer, ...match })),
  },
};
