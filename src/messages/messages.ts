import { amounts } from './areas/amounts.js';
import { answer } from './areas/answer.js';
import { common } from './areas/common.js';
import { language } from './areas/language.js';
import { law } from './areas/law.js';
import { steps } from './areas/steps.js';

/**
 * Every message, by area and key, with what its parameters are. `messages/<language>/<area>.yaml` has the words.
 * Knows no language: `rendering/` shows messages.
 */
export const messages = {
  amounts,
  answer,
  common,
  language,
  law,
  steps,
} as const;
