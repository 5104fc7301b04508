import { message } from '../definition.js';
import { count, list, name, quoted, text } from '../kinds.js';

/** Messages and parts of messages that several areas use. */
export const common = {
  /** Follows a message about something that is unknown. */
  didYouMean: message('common.didYouMean', { nearest: list(quoted(text), 'or') }),
  /** A text of the knowledge, as a sentence of its own. */
  recorded: message('common.recorded', { text: name }),
  /** A message of another program, or a code: the same in every language. */
  verbatim: message('common.verbatim', { text }),
  /** An entry of a list of names. */
  name: message('common.name', { name }),
  /** The last entry of a list that was shortened. */
  more: message('common.more', { count }),
} as const;
