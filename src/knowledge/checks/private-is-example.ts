import type { Check } from './check.js';

export const privateIsExample: Check = {
  id: 'private-is-example',
  sentence: 'A company or a product in the common knowledge is a made-up example.',
  find: ({ nodes }) =>
    nodes
      .filter(({ type, values }) => type.private && values.example !== true)
      .map(({ id, type, place }) => ({
        place,
        message: `"${id}" is a ${type.name}, which only its owner may see: a made-up one says "example: true", a real one stays out`,
      })),
};
