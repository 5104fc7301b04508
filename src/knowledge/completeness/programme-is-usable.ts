import type { Check } from '../checks/check.js';

const wanted = [
  ['openTo', 'OPEN_TO'],
  ['atStage', 'AT_STAGE'],
  ['funds', 'FUNDS'],
] as const;

export const programmeIsUsable: Check = {
  id: 'programme-is-usable',
  sentence: 'A programme says to whom it is open, at which stage, and what it helps with.',
  find: (facts) =>
    facts.nodes
      .filter(({ type }) => type.name === 'SupportProgram')
      .flatMap(({ id, place }) => {
        const unsaid = wanted.filter(([, type]) => facts.out(id, type).length === 0).map(([field]) => field);
        return unsaid.length === 0 ? [] : [{ place, message: `"${id}" says no ${unsaid.join(' and no ')}` }];
      }),
};
