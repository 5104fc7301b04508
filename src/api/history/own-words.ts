import type { Revision } from '../../knowledge/history/revision.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { render } from '../../messages/rendering/render.js';
import { storedIn } from '../../messages/stored-message.js';

/** Title and reason of a changeset or of its publication: as people wrote them, or as messages of the program. */
export interface OwnWords {
  readonly title: string;
  readonly titleMessage?: Message | undefined;
  readonly reason: string;
  readonly reasonMessage?: Message | undefined;
}

export const titleIn = ({ title, titleMessage }: OwnWords, language: string): string =>
  storedIn({ text: title, message: titleMessage }, language);

export const reasonIn = ({ reason, reasonMessage }: OwnWords, language: string): string =>
  storedIn({ text: reason, message: reasonMessage }, language);

/** The author of a publication: of the seed files in the language. */
export const authorIn = ({ origin, author }: Pick<Revision, 'origin' | 'author'>, language: string): string =>
  origin === 'SEED' ? render(messages.seed.author(), language) : author;
