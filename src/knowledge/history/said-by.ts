import { part, text } from '../../messages/kinds.js';
import { messages } from '../../messages/messages.js';
import type { Revision } from './revision.js';

/** The title and the author of a publication, as parameters of a message. */
export const saidBy = ({ title, titleMessage, origin, author }: Revision) => ({
  title: titleMessage === undefined ? text.of(title) : part.of(titleMessage),
  author: origin === 'SEED' ? part.of(messages.seed.author()) : text.of(author),
});
