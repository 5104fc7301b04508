import type { Viewer } from '../access/viewer.js';
import { defaultLanguage } from '../messages/languages.js';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';

/** The author of the seed: a publisher of imports, like the author of every list that a program imports. */
export const seedAuthor: Viewer = {
  subject: 'system|seed',
  name: render(messages.seed.author(), defaultLanguage),
  roles: new Set(['publisher']),
  desks: new Set(),
  firm: undefined,
};
