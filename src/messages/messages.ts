import { amounts } from './areas/amounts.js';
import { answer } from './areas/answer.js';
import { applicability } from './areas/applicability.js';
import { badChanges } from './areas/bad-changes.js';
import { changes } from './areas/changes.js';
import { changesets } from './areas/changesets.js';
import { charges } from './areas/charges.js';
import { checks } from './areas/checks.js';
import { claims } from './areas/claims.js';
import { common } from './areas/common.js';
import { completeness } from './areas/completeness.js';
import { coverage } from './areas/coverage.js';
import { duty } from './areas/duty.js';
import { facts } from './areas/facts.js';
import { feeds } from './areas/feeds.js';
import { journey } from './areas/journey.js';
import { language } from './areas/language.js';
import { law } from './areas/law.js';
import { questions } from './areas/questions.js';
import { rates } from './areas/rates.js';
import { reading } from './areas/reading.js';
import { reminders } from './areas/reminders.js';
import { review } from './areas/review.js';
import { seed } from './areas/seed.js';
import { steps } from './areas/steps.js';
import { support } from './areas/support.js';
import { warnings } from './areas/warnings.js';

/**
 * Every message, by area and key, with the kinds of its parameters. `messages/<language>/<area>.yaml` has the texts.
 * Independent of languages: `rendering/` shows messages.
 */
export const messages = {
  amounts,
  answer,
  applicability,
  badChanges,
  changes,
  changesets,
  charges,
  checks,
  claims,
  common,
  completeness,
  coverage,
  duty,
  facts,
  feeds,
  journey,
  language,
  law,
  questions,
  rates,
  reading,
  reminders,
  review,
  seed,
  steps,
  support,
  warnings,
} as const;
