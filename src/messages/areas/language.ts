import { message } from '../definition.js';
import { list, quoted, text } from '../kinds.js';

/** The language of a request. */
export const language = {
  unknown: message('language.unknown', { given: quoted(text), known: list(quoted(text), 'or') }),
} as const;
