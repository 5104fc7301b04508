import type { Check } from './check.js';

export const sourceIsPresent: Check = {
  id: 'source-is-present',
  sentence: 'A fact names its source.',
  find: (facts) =>
    facts.nodes
      .filter(({ id, type }) => type.sourced && facts.out(id, 'CITES').length === 0)
      .map(({ id, type, place }) => ({
        place,
        message: `"${id}" names no source: give this ${type.name} "cites", or the whole file`,
      })),
};
