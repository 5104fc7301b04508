import { messages } from '../messages/messages.js';
import { define, type Given } from './define.js';

/** Errors of the language of a request. */
export const languageErrors = {
  unknownLanguage: define('UNKNOWN_LANGUAGE', 'input', ({ given, known }: Given & { known: readonly string[] }) =>
    messages.language.unknown({ given, known }),
  ),
} as const;
