import { ownIn } from '../firms/own.js';
import { problemOf } from '../format-error.js';
import type { Resolvers } from '../generated/resolvers.js';

export const marketComparison: Resolvers = {
  Query: {
    compareMarkets: async (_, { input }, context) => ({
      rows: await context.navigator.compareMarkets(input, await ownIn(context, input)),
    }),
  },
  MarketRow: {
    plan: ({ result }) => result,
    // An error as a value would fail its field: here it is data.
    problem: ({ problem }) => problem && problemOf(problem),
  },
};
