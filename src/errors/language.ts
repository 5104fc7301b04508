import { messages } from '../messages/messages.js';
import { define, withNearest } from './define.js';

/** Errors of the language of a request. */
export const languageErrors = {
  unknownLanguage: define('UNKNOWN_LANGUAGE', 'input', messages.language.unknown),
  unknownEnum: define('UNKNOWN_TYPE', 'input', withNearest(messages.language.unknownEnum)),
  unknownTextField: define('UNKNOWN_FIELD', 'input', withNearest(messages.language.unknownTextField)),
} as const;
