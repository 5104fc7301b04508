import { accessErrors } from './areas/access-errors.js';
import { advised } from './areas/advised.js';
import { amounts } from './areas/amounts.js';
import { answer } from './areas/answer.js';
import { applicability } from './areas/applicability.js';
import { askingErrors } from './areas/asking-errors.js';
import { badChanges } from './areas/bad-changes.js';
import { changes } from './areas/changes.js';
import { changesets } from './areas/changesets.js';
import { charges } from './areas/charges.js';
import { checks } from './areas/checks.js';
import { claims } from './areas/claims.js';
import { cli } from './areas/cli.js';
import { codes } from './areas/codes.js';
import { common } from './areas/common.js';
import { completeness } from './areas/completeness.js';
import { coverage } from './areas/coverage.js';
import { dataErrors } from './areas/data-errors.js';
import { deskErrors } from './areas/desk-errors.js';
import { duty } from './areas/duty.js';
import { engineErrors } from './areas/engine-errors.js';
import { facts } from './areas/facts.js';
import { feeds } from './areas/feeds.js';
import { firmErrors } from './areas/firm-errors.js';
import { journey } from './areas/journey.js';
import { knowledgeErrors } from './areas/knowledge-errors.js';
import { landedCost } from './areas/landed-cost.js';
import { language } from './areas/language.js';
import { law } from './areas/law.js';
import { limitErrors } from './areas/limit-errors.js';
import { planPage } from './areas/plan-page.js';
import { questions } from './areas/questions.js';
import { rates } from './areas/rates.js';
import { reading } from './areas/reading.js';
import { readings } from './areas/readings.js';
import { reminders } from './areas/reminders.js';
import { review } from './areas/review.js';
import { scheduleErrors } from './areas/schedule-errors.js';
import { scheduleImport } from './areas/schedule-import.js';
import { seed } from './areas/seed.js';
import { serverErrors } from './areas/server-errors.js';
import { setupErrors } from './areas/setup-errors.js';
import { steps } from './areas/steps.js';
import { support } from './areas/support.js';
import { tariff } from './areas/tariff.js';
import { verdict } from './areas/verdict.js';
import { warnings } from './areas/warnings.js';

/**
 * Every message, by area and key, with the kinds of its parameters. `messages/<language>/<area>.yaml` has the texts.
 * Independent of languages: `rendering/` shows messages.
 */
export const messages = {
  accessErrors,
  advised,
  amounts,
  answer,
  applicability,
  askingErrors,
  badChanges,
  changes,
  changesets,
  charges,
  checks,
  claims,
  cli,
  codes,
  common,
  completeness,
  coverage,
  dataErrors,
  deskErrors,
  duty,
  engineErrors,
  facts,
  feeds,
  firmErrors,
  journey,
  knowledgeErrors,
  landedCost,
  language,
  law,
  limitErrors,
  planPage,
  questions,
  rates,
  reading,
  readings,
  reminders,
  review,
  scheduleErrors,
  scheduleImport,
  seed,
  serverErrors,
  setupErrors,
  steps,
  support,
  tariff,
  verdict,
  warnings,
} as const;
