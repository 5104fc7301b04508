import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

/** How an id is written. An HTML input takes it as its `pattern`: no bare "-" in a class. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*(\/([a-z0-9]+((\.|-)[a-z0-9]+)*|[A-Z]{2,6}))+$/;

export const idIsReadable: Check = {
  id: 'id-is-readable',
  sentence: messages.checks.idIsReadable(),
  find: ({ nodes }) =>
    nodes
      .filter(({ id }) => !idForm.test(id))
      .map(({ id, place }) => ({ place, message: messages.checks.unreadableId({ id }) })),
};
