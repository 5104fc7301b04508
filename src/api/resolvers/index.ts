import type { Resolvers } from '../generated/resolvers.js';
import { catalogue } from './catalogue.js';
import { form } from './form.js';
import { lists } from './lists.js';
import { marketComparison } from './market-comparison.js';
import { plan } from './plan.js';
import { planChanges } from './plan-changes.js';
import { planCost } from './plan-cost.js';
import { planQuestion } from './plan-question.js';
import { planStep } from './plan-step.js';
import { planSupport } from './plan-support.js';
import { ruleLists } from './rule-lists.js';
import { ruleStanding } from './rule-standing.js';
import { viewer } from './viewer.js';
import { vocabularyResolvers } from './vocabulary.js';

/** Every resolver map; `schema.ts` merges them. */
export const resolvers: readonly (Resolvers | typeof vocabularyResolvers)[] = [
  catalogue,
  form,
  lists,
  ruleLists,
  marketComparison,
  plan,
  planChanges,
  planCost,
  planQuestion,
  planStep,
  planSupport,
  ruleStanding,
  viewer,
  vocabularyResolvers,
];
