import type { Resolvers } from '../generated/resolvers.js';

export const planQuestion: Resolvers = {
  PlanQuestion: { options: ({ options }) => options ?? [] },
};
