import { messages } from '../messages/messages.js';
import { define, type Given, type Near } from './define.js';

/** Errors of the language of a request. */
export const languageErrors = {
  unknownLanguage: define('UNKNOWN_LANGUAGE', 'input', ({ given, known }: Given & { known: readonly string[] }) =>
    messages.language.unknown({ given, known }),
  ),
  unknownEnum: define('UNKNOWN_TYPE', 'input', ({ given, nearest }: Near) => [
    messages.language.unknownEnum({ given }),
    ...(nearest.length > 0 ? [messages.common.didYouMean({ nearest })] : []),
  ]),
  unknownTextField: define('UNKNOWN_FIELD', 'input', ({ given, nearest }: Near) => [
    messages.language.unknownTextField({ given }),
    ...(nearest.length > 0 ? [messages.common.didYouMean({ nearest })] : []),
  ]),
} as const;
