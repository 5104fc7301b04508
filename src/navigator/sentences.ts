import { type Message, sentencesOf } from '../messages/message.js';
import { recorded } from '../messages/recorded.js';
import type { Sentence } from './plan.js';

/** A text as sentences of a longer one. */
export const sentences = (text: Sentence): readonly Message[] =>
  typeof text === 'string' ? [recorded({ en: text })] : sentencesOf(text);
