import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

/** The form of an id, also used as the `pattern` of an HTML input: no bare "-" in a class. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*(\/([a-z0-9]+((\.|-)[a-z0-9]+)*|[A-Z]{2,6}))+$/;

export const idIsReadable: Check = {
  id: 'id-is-readable',
  sentence: messages.checks.idIsReadable(),
  find: ({ nodes }) =>
    nodes
      .filter(({ id }) => !idForm.test(id))
      .map(({ id, place }) => ({ place, message: messages.checks.unreadableId({ id }) })),
};
