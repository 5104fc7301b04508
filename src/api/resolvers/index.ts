import type { Resolvers } from '../generated/resolvers.js';
import { audit } from './audit.js';
import { catalogue } from './catalogue.js';
import { changeset } from './changeset.js';
import { company } from './company.js';
import { companyStatistics } from './company-statistics.js';
import { feedKey } from './feed-key.js';
import { form } from './form.js';
import { history } from './history.js';
import { impact } from './impact.js';
import { lists } from './lists.js';
import { marketComparison } from './market-comparison.js';
import { plan } from './plan.js';
import { planChanges } from './plan-changes.js';
import { planCost } from './plan-cost.js';
import { planQuestion } from './plan-question.js';
import { planStep } from './plan-step.js';
import { planSupport } from './plan-support.js';
import { reminder } from './reminder.js';
import { report } from './report.js';
import { ruleLists } from './rule-lists.js';
import { ruleStanding } from './rule-standing.js';
import { savedPlan } from './saved-plan.js';
import { viewer } from './viewer.js';
import { vocabularyResolvers } from './vocabulary.js';
import { watch } from './watch.js';

/** Every resolver map; `schema.ts` merges them. */
export const resolvers: readonly (Resolvers | typeof vocabularyResolvers)[] = [
  audit,
  catalogue,
  changeset,
  impact,
  company,
  companyStatistics,
  feedKey,
  form,
  history,
  lists,
  reminder,
  report,
  ruleLists,
  marketComparison,
  plan,
  planChanges,
  planCost,
  planQuestion,
  planStep,
  planSupport,
  ruleStanding,
  savedPlan,
  viewer,
  watch,
  vocabularyResolvers,
];
