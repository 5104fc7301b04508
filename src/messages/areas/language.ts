import { message } from '../definition.js';
import { list, quoted, text } from '../kinds.js';

/** The language of a request. */
export const language = {
  unknown: message('language.unknown', { given: quoted(text), known: list(quoted(text), 'or') }),
  unknownEnum: message('language.unknownEnum', { given: quoted(text) }),
  /** The name of a field that should hold a text by language. */
  unknownTextField: message('language.unknownTextField', { given: quoted(text) }),
} as const;
