import { messages } from '../messages/messages.js';
import { define } from './define.js';

/** Errors of the language of a request. */
export const languageErrors = {
  unknownLanguage: define('UNKNOWN_LANGUAGE', 'input', messages.language.unknown),
} as const;
