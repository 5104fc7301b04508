import { isLocalized, textIn } from '../../messages/localized.js';
import { Message } from '../../messages/message.js';
import { render } from '../../messages/rendering/render.js';

/**
 * The text of a field in a language: a message, several sentences, or a text that the knowledge has by language. Text
 * that is stored as plain text is shown as it is.
 * @returns undefined if there is no text
 */
export function shownText(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  if (text instanceof Message) return render(text, language);
  if (isSentences(text)) return text.length === 0 ? undefined : render(text, language);
  return isLocalized(text) ? textIn(text, language) : undefined;
}

const isSentences = (text: unknown): text is readonly Message[] =>
  Array.isArray(text) && text.every((each) => each instanceof Message);
