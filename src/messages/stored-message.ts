import { z } from 'zod';
import { defaultLanguage } from './languages.js';
import { Message, type Text } from './message.js';
import { parameter } from './parameter.js';
import { render } from './rendering/render.js';

/** A message as records keep it. */
export const storedMessage = z
  .object({ id: z.string(), parameters: z.record(z.string(), parameter) })
  .transform(({ id, parameters }) => new Message(id, parameters));

/** A message, or sentences that are shown one after another. */
export const storedText = z.union([storedMessage, z.array(storedMessage).readonly()]);

/** What a record says: in English as of the day when it was written, and as a message for every language. */
export interface StoredSentence {
  readonly text: string;
  /** Absent in a record of an earlier version, which is shown in English. */
  readonly message?: Text | undefined;
}

/** A sentence as a record is to keep it. */
export const toStore = (message: Text) => ({ text: render(message, defaultLanguage), message });

/** In the language, or in English where the record has no message. */
export const storedIn = ({ text, message }: StoredSentence, language: string): string =>
  message === undefined ? text : render(message, language);

/** The language in which a sentence is shown where another one was asked for. */
export const languageOfStored = ({ message }: StoredSentence, language: string): string =>
  message === undefined ? defaultLanguage : language;
