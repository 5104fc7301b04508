import { z } from 'zod';
import { defaultLanguage } from './languages.js';
import { Message, type Text } from './message.js';
import { messages } from './messages.js';
import { type Parameter, parameter } from './parameter.js';
import { render } from './rendering/render.js';

/** A message in the form of records. */
export const storedMessage = z
  .object({ id: z.string(), parameters: z.record(z.string(), parameter) })
  .transform(({ id, parameters }) => new Message(id, parameters));

/** A message, or sentences that are shown one after another. */
export const storedText = z.union([storedMessage, z.array(storedMessage).readonly()]);

/** A sentence in a record: its English when it was written, and its message for every language. */
export interface StoredSentence {
  readonly text: string;
  /** Absent in a record of an earlier version. */
  readonly message?: Text | undefined;
}

/** The form of a sentence for a record. */
export const toStore = <Said extends Text>(message: Said) => ({ text: render(message, defaultLanguage), message });

/** In the language if the record has a message; otherwise in English. */
export const storedIn = (stored: StoredSentence, language: string): string => render(textOf(stored), language);

/** For any language if the record has a message; otherwise the English text. */
export const textOf = (stored: StoredSentence): Text =>
  messageOf(stored) ?? messages.common.verbatim({ text: stored.text });

/** The language in which the sentence appears if this one is requested. */
export const languageOfStored = (stored: StoredSentence, language: string): string =>
  messageOf(stored) === undefined ? defaultLanguage : language;

/** Undefined for a record of an earlier version, and of a later one with a message that this one does not have. */
function messageOf({ message }: StoredSentence): Text | undefined {
  if (message === undefined) return undefined;
  return ('id' in message ? [message] : message).every(isKnown) ? message : undefined;
}

const ids: ReadonlySet<string> = new Set(
  Object.values(messages).flatMap((area) => Object.values(area).map(({ id }) => id)),
);

const isKnown = ({ id, parameters }: Pick<Message, 'id' | 'parameters'>): boolean =>
  ids.has(id) && Object.values(parameters).every(isShowable);

function isShowable(parameter: Parameter): boolean {
  switch (parameter.kind) {
    case 'message':
      return isKnown(parameter);
    case 'quoted':
      return isShowable(parameter.value);
    case 'list':
      return parameter.values.every(isShowable);
    default:
      return true;
  }
}
