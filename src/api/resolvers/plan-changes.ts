import { ownIn } from '../firms/own.js';
import type { Resolvers } from '../generated/resolvers.js';

export const planChanges: Resolvers = {
  Query: {
    entryPlanChanges: async (_, { input, from, to }, context) =>
      context.navigator.entryPlanChanges(input, from, to, await ownIn(context, input)),
  },
};
