import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';

const wanted = [
  ['atStage', 'AT_STAGE'],
  ['handledBy', 'HANDLED_BY'],
  ['raises', 'RAISES'],
] as const;

export const requirementIsPlaced: Check = {
  id: 'requirement-is-placed',
  sentence: messages.completeness.requirementIsPlaced(),
  find: (facts) =>
    facts.nodes
      .filter((node) => node.type.labels.includes('Requirement'))
      .flatMap(({ id, place }) => {
        const fields = wanted.filter(([, type]) => facts.out(id, type).length === 0).map(([field]) => field);
        return fields.length === 0 ? [] : [{ place, message: messages.completeness.unsaid({ id, fields }) }];
      }),
};
