import { advisedCheck } from './advised/advised-check.js';
import { feedKey } from './alerts/feed-key.js';
import { reminder } from './alerts/reminder.js';
import { watch } from './alerts/watch.js';
import { audit } from './audit/audit-log.js';
import { catalogue } from './catalogue/catalogue.js';
import { lists } from './catalogue/lists.js';
import { ruleStanding } from './catalogue/rule-standing.js';
import { vocabularyResolvers } from './catalogue/vocabulary.js';
import { changeset } from './changesets/changeset.js';
import { form } from './changesets/form.js';
import { impact } from './changesets/impact.js';
import { company } from './firms/company.js';
import { companyStatistics } from './firms/company-statistics.js';
import { savedPlan } from './firms/saved-plan.js';
import type { Resolvers } from './generated/resolvers.js';
import { history } from './history/history.js';
import { language } from './language/language.js';
import { messageResolvers } from './messages/message-resolvers.js';
import { marketComparison } from './plan/market-comparison.js';
import { plan } from './plan/plan.js';
import { planChanges } from './plan/plan-changes.js';
import { report } from './reports/report.js';
import { tariff } from './tariff/tariff.js';
import { viewer } from './viewer/viewer.js';

/** Every resolver map; `schema.ts` merges them. */
export const resolvers: readonly (Resolvers | typeof lists | typeof messageResolvers | typeof vocabularyResolvers)[] = [
  advisedCheck,
  audit,
  catalogue,
  changeset,
  impact,
  company,
  companyStatistics,
  feedKey,
  form,
  history,
  language,
  lists,
  reminder,
  report,
  messageResolvers,
  marketComparison,
  plan,
  planChanges,
  ruleStanding,
  savedPlan,
  tariff,
  viewer,
  watch,
  vocabularyResolvers,
];
