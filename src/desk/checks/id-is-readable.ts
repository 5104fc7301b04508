import type { Check } from './check.js';

const form = /^[a-z0-9]+(-[a-z0-9]+)*(\/([a-z0-9]+([.-][a-z0-9]+)*|[A-Z]{2,6}))+$/;

export const idIsReadable: Check = {
  id: 'id-is-readable',
  sentence: 'An id is words in lower case with "-" between them, in two parts or more with "/" between those.',
  find: ({ nodes }) =>
    nodes
      .filter(({ id }) => !form.test(id))
      .map(({ id, place }) => ({
        place,
        message: `The id "${id}" is not of the form "eu/cosmetics-1223-2009": lower case words with "-", parts with "/"`,
      })),
};
