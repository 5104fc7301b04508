import { amounts } from './areas/amounts.js';
import { answer } from './areas/answer.js';
import { applicability } from './areas/applicability.js';
import { changes } from './areas/changes.js';
import { charges } from './areas/charges.js';
import { common } from './areas/common.js';
import { duty } from './areas/duty.js';
import { feeds } from './areas/feeds.js';
import { journey } from './areas/journey.js';
import { language } from './areas/language.js';
import { law } from './areas/law.js';
import { rates } from './areas/rates.js';
import { steps } from './areas/steps.js';
import { support } from './areas/support.js';

/**
 * Every message, by area and key, with what its parameters are. `messages/<language>/<area>.yaml` has the words.
 * Knows no language: `rendering/` shows messages.
 */
export const messages = {
  amounts,
  answer,
  applicability,
  changes,
  charges,
  common,
  duty,
  feeds,
  journey,
  language,
  law,
  rates,
  steps,
  support,
} as const;
