import { type Localized, mapTexts } from './localized.js';
import type { Message } from './message.js';
import { messages } from './messages.js';

/** A text of the knowledge, as a sentence of its own. */
export const recorded = (texts: Localized): Message =>
  messages.common.recorded({ text: mapTexts(texts, (text) => (/[.?!]$/.test(text) ? text : `${text}.`)) });
