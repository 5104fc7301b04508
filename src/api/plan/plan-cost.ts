import { costIn } from '../../navigator/cost/cost-in.js';
import { currencyIn } from '../../navigator/input/values.js';
import type { Resolvers } from '../generated/resolvers.js';

export const planCost: Resolvers = {
  CostSummary: {
    inCurrency: ({ answer, ...summary }, { currency }) =>
      costIn(answer.facts, summary, currencyIn(currency, 'currency'), answer.plan.asOf),
  },
};
