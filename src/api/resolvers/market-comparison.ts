import type { Resolvers } from '../generated/resolvers.js';

export const marketComparison: Resolvers = {
  Query: {
    compareMarkets: async (_, { input }, { navigator }) => ({ rows: await navigator.compareMarkets(input) }),
  },
  MarketRow: { plan: ({ answer }) => answer },
};
