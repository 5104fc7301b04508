import { ownIn } from '../firms/own.js';
import type { Resolvers } from '../generated/resolvers.js';
import { showFrom } from '../shown-state.js';

export const planChanges: Resolvers = {
  Query: {
    entryPlanChanges: async (_, { input, from, to }, context) =>
      context.navigator.entryPlanChanges(input, from, to, await ownIn(context, input)),
  },
  // In a preview, too, these show what is published: the former state, and what would be removed.
  PlanChanges: {
    before: ({ before }, _, context, info) => {
      showFrom(context, info, context.loaders);
      return before;
    },
  },
  PlanChange: {
    about: ({ about, kind }, _, context, info) => {
      if (kind === 'REMOVED') showFrom(context, info, context.loaders);
      return about;
    },
  },
};
