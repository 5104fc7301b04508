import type { Check } from '../checks/check.js';

const wanted = [
  ['atStage', 'AT_STAGE'],
  ['handledBy', 'HANDLED_BY'],
  ['raises', 'RAISES'],
] as const;

export const requirementIsPlaced: Check = {
  id: 'requirement-is-placed',
  sentence: 'A requirement says at which stage it is done, which authority it is for, and which need it raises.',
  find: (facts) =>
    facts.nodes
      .filter((node) => node.type.labels.includes('Requirement'))
      .flatMap(({ id, place }) => {
        const unsaid = wanted.filter(([, type]) => facts.out(id, type).length === 0).map(([field]) => field);
        return unsaid.length === 0 ? [] : [{ place, message: `"${id}" says no ${unsaid.join(' and no ')}` }];
      }),
};
