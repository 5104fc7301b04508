import type { Check } from './check.js';

/** How an id is written. An HTML input takes it as its `pattern`: no bare "-" in a class. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*(\/([a-z0-9]+((\.|-)[a-z0-9]+)*|[A-Z]{2,6}))+$/;

export const idIsReadable: Check = {
  id: 'id-is-readable',
  sentence: 'An id is words in lower case with "-" between them, in two parts or more with "/" between those.',
  find: ({ nodes }) =>
    nodes
      .filter(({ id }) => !idForm.test(id))
      .map(({ id, place }) => ({
        place,
        message: `The id "${id}" is not of the form "eu/cosmetics-1223-2009": lower case words with "-", parts with "/"`,
      })),
};
