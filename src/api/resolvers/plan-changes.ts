import type { Resolvers } from '../generated/resolvers.js';

export const planChanges: Resolvers = {
  Query: {
    entryPlanChanges: (_, { input, from, to }, { navigator }) => navigator.entryPlanChanges(input, from, to),
  },
};
